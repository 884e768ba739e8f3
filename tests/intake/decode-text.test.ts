import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText, MAX_SOURCE_BYTES } from "@/lib/intake/decode-text";
import { IntakeError, type IntakeErrorCode } from "@/lib/intake/intake-error";

const ARABIC =
  "أعلنت وزارة الصحة أن عدد الجرحى في المدينة بلغ 320 شخصا، وقال المتحدث إن المستشفيات لم تعد قادرة على استقبال المزيد.";
const ARABIC_SHORT = "وصلت القافلة إلى الميناء مساء اليوم";
const FRENCH =
  "L’armée a annoncé que la route était fermée à Orléans ; « trois blessés », précise le maire — 40 € d’amende.";
const GERMAN = "Die Brücke wurde über Nacht geschlossen, sagte der Bürgermeister. Größere Schäden gab es nicht.";
const ENGLISH = "The bridge was closed overnight, the mayor said.\r\nNo one was hurt.\n";
const MIXED = "قالت وكالة Reuters إن السفينة Aurora غادرت الميناء صباح الجمعة وعلى متنها 40 راكبا من المدينة.";
const LATIN_QUOTES = "“We left at dawn,” she said – “nobody stayed…” The fee was £20.";

describe("text in each encoding is read", () => {
  const cases: [name: string, encoding: string, bom: boolean, text: string][] = [
    ["ASCII", "utf-8", false, ENGLISH],
    ["UTF-8 Arabic", "utf-8", false, ARABIC],
    ["UTF-8 with a mark", "utf-8", true, ARABIC],
    ["UTF-16 LE with a mark", "utf-16le", true, ARABIC],
    ["UTF-16 BE with a mark", "utf-16be", true, ENGLISH],
    ["UTF-16 LE without a mark", "utf-16le", false, ENGLISH],
    ["UTF-16 BE without a mark", "utf-16be", false, ENGLISH],
    ["UTF-16 LE Arabic without a mark", "utf-16le", false, ARABIC],
    ["UTF-16 BE Arabic without a mark", "utf-16be", false, ARABIC],
    ["Windows-1256", "windows-1256", false, ARABIC],
    ["Windows-1256, a headline", "windows-1256", false, ARABIC_SHORT],
    ["Windows-1256 with Latin names", "windows-1256", false, MIXED],
    ["ISO-8859-6", "iso-8859-6", false, ARABIC],
    ["ISO-8859-6, a headline", "iso-8859-6", false, ARABIC_SHORT],
    ["Windows-1252 French", "windows-1252", false, FRENCH],
    ["Windows-1252 German", "windows-1252", false, GERMAN],
    ["Windows-1252 quotation marks", "windows-1252", false, LATIN_QUOTES],
  ];
  it.each(cases)("%s", (_name, encoding, bom, text) => {
    const bytes = iconv.encode(text, encoding, { addBOM: bom });
    expect(decodeText(bytes, "a.txt")).toEqual({ text, encoding, marked: bom });
  });

  it("a page in the charset that it names", () => {
    const page = '<html><head><meta charset="windows-1251"></head><body><p>Мост закрыт до утра</p></body></html>';
    expect(decodeText(iconv.encode(page, "windows-1251"), "a.html")).toMatchObject({
      text: page,
      encoding: "windows-1251",
    });
  });
});

describe("bytes that are no text are refused with a reason", () => {
  const cases: [name: string, bytes: Uint8Array, code: IntakeErrorCode, words: string][] = [
    ["nothing", new Uint8Array(), "empty", "a.txt is empty"],
    ["white space", Buffer.from(" \n\t\n"), "empty", "a.txt is empty"],
    ["a mark alone", Uint8Array.of(0xef, 0xbb, 0xbf), "empty", "a.txt is empty"],
    ["PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "binary", "a.txt is a PDF, not text"],
    ["docx", Buffer.from("PK\u0003\u0004rest"), "binary", "a ZIP archive or an Office document"],
    ["PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), "binary", "a PNG image"],
    ["JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "binary", "a JPEG image"],
    ["zero bytes", Uint8Array.of(0x41, 0, 0, 0, 0x42, 0, 7), "binary", "a binary file"],
    ["control characters", Buffer.from("\u0001\u0002\u0003abc\u0004"), "binary", "a binary file"],
    ["10 MB", new Uint8Array(10 * 1024 * 1024).fill(0x61), "too-large", "10.0 MB, the limit is 5 MB"],
    [
      "Cyrillic in one byte",
      iconv.encode("Мост через реку закрыт до утра", "windows-1251"),
      "unknown-encoding",
      "save it as UTF-8",
    ],
    [
      "Russian in KOI8-R in one byte",
      iconv.encode("Мост через реку закрыт до утра", "koi8-r"),
      "unknown-encoding",
      "save it as UTF-8",
    ],
    [
      "Hebrew in one byte",
      iconv.encode("הגשר נסגר במהלך הלילה", "windows-1255"),
      "unknown-encoding",
      "save it as UTF-8",
    ],
    [
      "Greek in one byte",
      iconv.encode("Η γέφυρα έκλεισε κατά τη διάρκεια της νύχτας", "windows-1253"),
      "unknown-encoding",
      "save it as UTF-8",
    ],
  ];
  it.each(cases)("%s", (_name, bytes, code, words) => {
    const refusal = catchRefusal(() => decodeText(bytes, "a.txt"));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(words);
    expect(refusal.message).not.toContain("\n");
  });

  it("the limit itself is read", () => {
    expect(decodeText(new Uint8Array(MAX_SOURCE_BYTES).fill(0x61), "a.txt").text).toHaveLength(MAX_SOURCE_BYTES);
  });
});

it("any bytes give text or an IntakeError", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        return decodeText(bytes, "a").text.length > 0;
      } catch (error) {
        return error instanceof IntakeError;
      }
    }),
    { numRuns: 2000 },
  );
});

it("UTF-8 text comes back unchanged", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((value) => value.trim() !== "" && !/[\p{Cc}\ufeff\ufffd]/u.test(value));
  fc.assert(fc.property(text, (value) => decodeText(Buffer.from(`word ${value}`), "a").text === `word ${value}`));
});

function catchRefusal(act: () => unknown): IntakeError {
  try {
    act();
  } catch (error) {
    if (error instanceof IntakeError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
