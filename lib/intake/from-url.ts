import { decodeText } from "@/lib/intake/decode-text";
import { fetchPage } from "@/lib/intake/fetch-page";
import { headlineOf } from "@/lib/intake/headline";
import { looksLikeHtml } from "@/lib/intake/looks-like-html";
import { isPublicAddress } from "@/lib/intake/public-address";
import type { SourceDraft } from "@/lib/intake/source-draft";

/**
 * Reads the report that stands at a web address: a page by its article, plain text as it is. Addresses of this machine and of
 * closed networks are refused. `mayReach` is for tests alone.
 * @throws IntakeError refused-address, unreachable, empty, binary, too-large, unknown-encoding, no-article
 */
export async function fromUrl(
  address: string,
  mayReach: (ip: string) => boolean = isPublicAddress,
): Promise<SourceDraft & { readonly url: string }> {
  const { url, bytes, charset } = await fetchPage(address.trim(), mayReach);
  const { text } = decodeText(bytes, url, charset);
  if (looksLikeHtml(text)) {
    const { fromHtml } = await import("@/lib/intake/from-html");
    return { ...fromHtml(text, url), url };
  }
  return {
    text,
    title: headlineOf(text),
    byline: null,
    outlet: null,
    publishedAt: null,
    url,
  };
}
