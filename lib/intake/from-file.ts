import { decodeText } from "@/lib/intake/decode-text";
import { headlineOf } from "@/lib/intake/headline";
import { isWholePage } from "@/lib/intake/looks-like-html";
import type { SourceDraft } from "@/lib/intake/source-draft";

/**
 * Reads an uploaded or stored file: a page by its article, any other text exactly as it decodes. `name` is the file's
 * name, for messages and by whose ending a page is told. A UTF-8 byte order mark stays in the text as U+FEFF, as other readers of UTF-8 leave it, so that
 * offsets agree with theirs.
 * @throws IntakeError empty, binary, too-large, unknown-encoding, no-article
 */
export async function fromFile(name: string, bytes: Uint8Array): Promise<SourceDraft> {
  const { text: decoded, encoding, marked } = decodeText(bytes, name);
  const text = marked && encoding === "utf-8" ? `\uFEFF${decoded}` : decoded;
  if (/\.x?html?$/i.test(name) || isWholePage(text)) {
    // What takes pages apart is slow to load, and most files are plain text.
    const { fromHtml } = await import("@/lib/intake/from-html");
    return fromHtml(text, name);
  }
  return { text, title: headlineOf(text), byline: null, outlet: null, publishedAt: null };
}
