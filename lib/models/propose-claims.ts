import type { SourceInput } from "@/lib/engine/analysis";
import type { ClaimProposal, Proposer } from "@/lib/engine/proposals/proposal";
import type { Asker } from "@/lib/models/ask-model";
import { type ModelRequest, requestOf } from "@/lib/models/model-request";
import { claimsPrompt } from "@/lib/models/prompts/claims-1";

/** Characters of a report that go into one question, and how many of them two parts share. */
const PART = 16_000;
const SHARED = 800;

/** The questions for one source: one, or of a long report one for each of its parts. */
export function claimRequests(model: string, { id, outlet, publishedAt, text }: SourceInput) {
  const parts = partsOf(text);
  return parts.map((part, at): ModelRequest<{ readonly claims: readonly ClaimProposal[] }> => {
    const subject = parts.length === 1 ? id : `${id}, part ${at + 1} of ${parts.length}`;
    return requestOf(model, claimsPrompt, { outlet, publishedAt, text: part }, subject);
  });
}

/** What the model takes a source's claims to be; throws ModelError. */
export async function proposeClaims(
  asker: Asker,
  model: string,
  source: SourceInput,
): Promise<{ readonly by: Proposer; readonly proposals: readonly ClaimProposal[] }> {
  const answers = await Promise.all(claimRequests(model, source).map((request) => asker.ask(request)));
  return { by: { model, prompt: claimsPrompt.id }, proposals: answers.flatMap(({ claims }) => claims) };
}

/** A text in parts that overlap, each begun and ended where a line or sentence does. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > PART) {
    const end = boundaryBefore(text, start + PART, start + PART / 2);
    parts.push(text.slice(start, end));
    start = boundaryBefore(text, end - SHARED, start + PART / 4);
  }
  parts.push(text.slice(start));
  return parts;
}

/** The last place up to `at` and after `least` where a line or a sentence begins; `at` itself where there is none. */
function boundaryBefore(text: string, at: number, least: number): number {
  const stretch = text.slice(least, at);
  const line = stretch.lastIndexOf("\n");
  if (line >= 0) return least + line + 1;
  const sentence = stretch.lastIndexOf(". ");
  return sentence >= 0 ? least + sentence + 2 : at;
}
