import iconv from "iconv-lite";
import { fileMagic } from "@/lib/intake/file-magic";
import { guessEncoding } from "@/lib/intake/guess-encoding";
import { IntakeError } from "@/lib/intake/intake-error";

/** Larger reports don't exist; what is larger is something else. */
export const MAX_SOURCE_BYTES = 5 * 1024 * 1024;

const BYTE_ORDER_MARKS = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** Share of control characters above which bytes are no text. */
const MAX_CONTROLS = 0.02;

export interface DecodedText {
  /** All of the text as decoded, its line ends and white space untouched, without a byte order mark. */
  readonly text: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1256", "windows-1252", "iso-8859-6", or what an HTML page names. */
  readonly encoding: string;
  /** Whether a byte order mark stood before the text. */
  readonly marked: boolean;
}

/**
 * Turns a file's bytes into text. `name` is how messages call it. A byte order mark decides; then UTF-8 where the bytes are
 * valid, UTF-16 by where its zero bytes stand, the charset that the server (`declared`) or the page itself names, and last the
 * single-byte encodings by how their letters fall.
 * @throws IntakeError empty, binary, too-large, unknown-encoding
 */
export function decodeText(bytes: Uint8Array, name: string, declared: string | null = null): DecodedText {
  checkSize(bytes.byteLength, name);
  const magic = fileMagic(bytes);
  if (magic) throw new IntakeError("binary", `${name} is ${magic}, not text`);
  const decoded = decode(bytes, declared);
  if (!decoded) {
    throw bytes.includes(0)
      ? new IntakeError("binary", `${name} is a binary file, not text`)
      : new IntakeError("unknown-encoding", `${name} is in an encoding that can't be told; save it as UTF-8`);
  }
  if (decoded.text.trim() === "") throw new IntakeError("empty", `${name} is empty`);
  if (!isText(decoded.text)) throw new IntakeError("binary", `${name} is a binary file, not text`);
  return decoded;
}

/** Refuses a source by its size alone, so that a huge file need not be read. @throws IntakeError empty, too-large */
export function checkSize(size: number, name: string): void {
  if (size === 0) throw new IntakeError("empty", `${name} is empty`);
  if (size > MAX_SOURCE_BYTES) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    throw new IntakeError(
      "too-large",
      `${name} is too large: ${megabytes} MB, the limit is ${MAX_SOURCE_BYTES / 1024 / 1024} MB`,
    );
  }
}

function decode(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return { text: decodeAs(bytes, mark.encoding), encoding: mark.encoding, marked: true };
  const encoding = unmarkedEncoding(bytes, declared);
  return encoding ? { text: decodeAs(bytes, encoding), encoding, marked: false } : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(bytes, encoding, { stripBOM: true });
}

function unmarkedEncoding(bytes: Uint8Array, declared: string | null): string | null {
  if (bytes.includes(0)) return wideEncoding(bytes);
  if (isUtf8(bytes)) return "utf-8";
  return usable(declared) ?? usable(charsetOfPage(bytes)) ?? guessEncoding(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * UTF-16 without its mark: spaces, digits and line ends have a zero for their high byte in any language, and nothing of a
 * text has one for its low byte.
 */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0) return null;
  let evenZeros = 0;
  let zeros = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    zeros++;
    if (i % 2 === 0) evenZeros++;
  }
  const even = evenZeros / (bytes.length / 2);
  const odd = (zeros - evenZeros) / (bytes.length / 2);
  if (odd > 0.05 && even < 0.01) return "utf-16le";
  if (even > 0.05 && odd < 0.01) return "utf-16be";
  return null;
}

/** The charset that an HTML page declares in its first kilobyte (WHATWG HTML, "prescan a byte stream"). */
function charsetOfPage(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, 1024), "ascii");
  return /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** A charset that is named for bytes which are no UTF-8, where it can be read and is not plainly wrong. */
function usable(charset: string | null): string | null {
  return charset && !/^utf-?(8|16)|^(us-)?ascii$/i.test(charset) && iconv.encodingExists(charset)
    ? charset.toLowerCase()
    : null;
}

function isText(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r]|[\ufffd\uffff]/gu)?.length ?? 0;
  return controls <= text.length * MAX_CONTROLS;
}
