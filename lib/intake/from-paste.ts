import { checkSize } from "@/lib/intake/decode-text";
import { headlineOf } from "@/lib/intake/headline";
import { IntakeError } from "@/lib/intake/intake-error";
import { looksLikeHtml } from "@/lib/intake/looks-like-html";
import type { SourceDraft } from "@/lib/intake/source-draft";

/**
 * Reads pasted text. The source of a page is recognised and its article taken out; of other text nothing changes but its
 * line ends, which browsers send as CR LF.
 * @throws IntakeError empty, binary, too-large, no-article
 */
export async function fromPaste(pasted: string): Promise<SourceDraft> {
  const name = "The pasted text";
  checkSize(Buffer.byteLength(pasted), name);
  const text = pasted.replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new IntakeError("empty", `${name} is empty`);
  if (text.includes("\0")) throw new IntakeError("binary", `${name} is binary data, not text`);
  if (looksLikeHtml(text)) {
    const { fromHtml } = await import("@/lib/intake/from-html");
    return fromHtml(text, name);
  }
  return { text, title: headlineOf(text), byline: null, outlet: null, publishedAt: null };
}
