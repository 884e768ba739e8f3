/** Parses JSON; where it is broken, says so in few words and at which offset. */
export function parseJson(
  text: string,
): { readonly value: unknown } | { readonly reason: string; readonly at: number } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // V8 adds a snippet of the text, or a position, to what it expected.
    const reason = message.replace(
      /(?:,? (?:\.{3})?".*"(?:\.{3})? is not valid JSON| in JSON at position .*| \(line .*)$/s,
      "",
    );
    return { reason: `broken JSON: ${reason.replace(/\s+/g, " ")}`, at: firstFault(text) };
  }
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;

/** The offset at which a text stops being JSON (RFC 8259). */
function firstFault(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const mark = (wanted: string): boolean => {
    take(SPACE);
    if (text.charAt(at) !== wanted) return false;
    at++;
    return true;
  };
  const list = (close: string, item: () => boolean): boolean => {
    if (mark(close)) return true;
    do if (!item()) return false;
    while (mark(","));
    return mark(close);
  };
  const string = () => take(SPACE) && take(STRING);
  const value = (): boolean => {
    if (mark("{")) return list("}", () => string() && mark(":") && value());
    if (mark("[")) return list("]", value);
    return take(STRING) || take(SCALAR);
  };
  value();
  take(SPACE);
  return at;
}
