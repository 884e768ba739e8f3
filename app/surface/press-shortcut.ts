import type { ShortcutId } from "@/app/surface/shortcuts";

/** The element that takes a shortcut now: the first that is to be seen and can be used; undefined where there is none. */
export function shortcutTarget(id: ShortcutId): HTMLElement | undefined {
  const candidates = document.querySelectorAll<HTMLElement>(`[data-shortcut="${id}"]`);
  return [...candidates].find((element) => element.checkVisibility() && !element.matches(":disabled"));
}

/** Does what a shortcut stands for: a field is focused, everything else is clicked. False where the page has none such. */
export function pressShortcut(id: ShortcutId): boolean {
  const target = shortcutTarget(id);
  if (!target) return false;
  if (target.matches("textarea, select, input:not([type='radio'], [type='checkbox'])")) focusInPane(target);
  else target.click();
  if (target.matches("input")) target.focus();
  return true;
}

/** Room left beside a field that is scrolled into sight, in px: less, and the browser scrolls the page once something is typed. */
const MARGIN = 112;

/** Focuses a field and scrolls its own pane alone, so that the quotes beside it stay where they are. */
function focusInPane(field: HTMLElement): void {
  const pane = field.closest<HTMLElement>("[data-pane]");
  if (pane === null) {
    field.focus();
    return;
  }
  field.focus({ preventScroll: true });
  const { top, bottom } = field.getBoundingClientRect();
  const view = pane.getBoundingClientRect();
  if (top < view.top) pane.scrollTop -= view.top - top + MARGIN;
  else if (bottom > view.bottom) pane.scrollTop += bottom - view.bottom + MARGIN;
}
