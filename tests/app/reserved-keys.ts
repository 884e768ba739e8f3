/**
 * Keys that a page can't have, or must not take. "mod" is ⌘ on Apple keyboards and Ctrl elsewhere.
 *
 * Chrome and Edge: https://support.google.com/chrome/answer/157179; Firefox:
 * https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly. Ctrl K (the search bar) is theirs too, but
 * pages may take it, and editors know it as the palette from the tools that they write in; "/" (Firefox's quick find)
 * likewise, as the filter of a list.
 */
export const BROWSER_KEYS: readonly string[] = [
  ..."acdefghijlnopqrstuvwxyz0123456789+-".split("").map((key) => `mod+${key}`),
  "mod+Tab",
  "mod+Shift+Delete",
  "'",
  ...Array.from({ length: 12 }, (_, at) => `F${at + 1}`),
];

/** Keys by which a page is read and its controls are worked: https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/ */
export const PAGE_KEYS: readonly string[] = [
  ...["Tab", "Enter", " ", "Escape", "Backspace", "Delete", "Home", "End", "PageUp", "PageDown", "ContextMenu"],
  ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
];

/**
 * Modifiers behind which screen readers keep their commands. Their single letters ("h" for the next heading) act in browse
 * mode, where the page does not get them at all; whoever needs them outside it turns the single keys off (WCAG 2.1.4).
 * NVDA: https://download.nvaccess.org/documentation/userGuide.html; JAWS: https://support.freedomscientific.com/;
 * VoiceOver: https://support.apple.com/guide/voiceover/welcome/mac.
 */
export const READER_MODIFIERS: readonly string[] = ["Insert", "CapsLock", "Alt", "Control", "Meta"];
