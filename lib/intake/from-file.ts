import { decodeText } from "@/lib/intake/decode-text";
import { fromHtml, isWholePage } from "@/lib/intake/from-html";
import { headlineOf } from "@/lib/intake/headline";
import { readLanguage } from "@/lib/intake/read-language";
import type { SourceDraft } from "@/lib/intake/source-draft";

/**
 * Reads an uploaded or stored file: a page by its article, any other text exactly as it decodes. `name` is the file's
 * name, for messages and by whose ending a page is told. A UTF-8 byte order mark stays in the text as U+FEFF, as other readers of UTF-8 leave it, so that
 * offsets agree with theirs.
 * @throws IntakeError empty, binary, too-large, unknown-encoding, no-article
 */
export function fromFile(name: string, bytes: Uint8Array): SourceDraft {
  const { text: decoded, encoding, marked } = decodeText(bytes, name);
  const text = marked && encoding === "utf-8" ? `\uFEFF${decoded}` : decoded;
  if (/\.x?html?$/i.test(name) || isWholePage(text)) return fromHtml(text, name);
  return { text, title: headlineOf(text), byline: null, outlet: null, publishedAt: null, language: readLanguage(text) };
}
