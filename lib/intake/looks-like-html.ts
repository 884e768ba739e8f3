/** A page that names itself, or text whose first thing is a tag that pages are made of. */
const LOOKS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|article|section|main|div|p|h[1-6])\b[^>]*>/i;

/** A whole page, whatever its file is called. */
const WHOLE_PAGE = /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i;

/** Whether a text is a whole page from its first tag on. */
export function isWholePage(text: string): boolean {
  return WHOLE_PAGE.test(text);
}

/** Whether a text is the source of a page rather than prose. */
export function looksLikeHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}
