/** Longest first line that is still taken for a headline, in UTF-16 code units. */
const LONGEST = 160;

/** A text's first line where it stands as a headline does: short, no full stop at its end, something below it. Or null. */
export function headlineOf(text: string): string | null {
  const [first = "", ...rest] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r\n?|\n/);
  const line = first.replace(/^#+\s*/, "").trim();
  const standsAlone = line.length > 0 && line.length <= LONGEST && !/[.;,:]$/.test(line);
  return standsAlone && rest.some((below) => below.trim() !== "") ? line : null;
}
