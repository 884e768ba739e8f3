import iconv from "iconv-lite";

/** Arabic letters by how often they stand in news prose, the most frequent first; their order is the score. */
const ARABIC_BY_FREQUENCY = "اليمنورتبعدةسهفكأقحجشصطخىئضزذإثغءظآؤ";
const ARABIC_MARKS = /[\u060c\u061b\u061f\u0640\u064b-\u0652]/;
const ARABIC_ENCODINGS = ["windows-1256", "iso-8859-6"] as const;
export type SingleByteEncoding = (typeof ARABIC_ENCODINGS)[number] | "windows-1252";

/** Share of the text's high half that must stand as it does in western text, or be Arabic at all. */
const MIN_WESTERN = 0.8;
const MIN_ARABIC = 0.9;
/**
 * Mean frequency that the letters must reach. Arabic prose in its own code page reaches .7; Cyrillic, Greek, Hebrew, Chinese
 * and Japanese read as Arabic stay below .4.
 */
const MIN_FIT = 0.55;

/**
 * Tells which single-byte encoding a text is in that is not UTF-8; null where none looks right. Western letters stand
 * alone among ASCII letters ("café") and typographic marks stand between words; Arabic words are runs of high bytes, and
 * of the two Arabic code pages the right one gives the letters that Arabic uses most.
 */
export function guessEncoding(bytes: Uint8Array): SingleByteEncoding | null {
  if (westernShare(iconv.decode(bytes, "windows-1252")) >= MIN_WESTERN) return "windows-1252";
  const scored = ARABIC_ENCODINGS.map((encoding) => ({ encoding, ...arabicFit(iconv.decode(bytes, encoding)) }));
  const [best] = scored.filter(({ share, fit }) => share >= MIN_ARABIC && fit >= MIN_FIT).sort((a, b) => b.fit - a.fit);
  return best?.encoding ?? null;
}

/** Of the letters and marks above ASCII, the share that stands as it does in western European text. */
function westernShare(text: string): number {
  let all = 0;
  let right = 0;
  for (const { 0: run, index } of text.matchAll(/\P{ASCII}+/gu)) {
    all += run.length;
    const letters = run.replace(/[^\p{L}]/gu, "");
    const touchesAscii = /[a-z]/i.test(text.charAt(index - 1)) || /[a-z]/i.test(text.charAt(index + run.length));
    if (/[\p{Cc}\ufffd]/u.test(run)) continue;
    if (letters.length === 0 || (letters.length <= 2 && touchesAscii) || /^[ÀÉÈà]$/.test(run)) right += run.length;
  }
  return all === 0 ? 1 : right / all;
}

/** `share`: what of the high half is Arabic at all; `fit`: mean frequency (0–1) of those letters, more for words in al-. */
function arabicFit(text: string): { share: number; fit: number } {
  let all = 0;
  let arabic = 0;
  let frequency = 0;
  for (const letter of text) {
    if (letter < "\u0080" || letter === "\u00a0") continue;
    all++;
    const rank = ARABIC_BY_FREQUENCY.indexOf(letter);
    if (rank >= 0) frequency += 1 - rank / ARABIC_BY_FREQUENCY.length;
    if (rank >= 0 || ARABIC_MARKS.test(letter) || /\p{Pi}|\p{Pf}|\p{Pd}|…/u.test(letter)) arabic++;
  }
  if (all === 0) return { share: 0, fit: 0 };
  const articles = text.match(/(?<!\p{L})ال/gu)?.length ?? 0;
  return { share: arabic / all, fit: (frequency + articles) / all };
}
