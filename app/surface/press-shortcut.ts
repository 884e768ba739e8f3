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
  if (target.matches("textarea, select, input:not([type='radio'], [type='checkbox'])")) target.focus();
  else target.click();
  if (target.matches("input")) target.focus();
  return true;
}
