import type { Claim } from "@/lib/engine/claim";
import { packMeaning } from "@/lib/engine/encoder/pack-meaning";
import type { Encoded, EncodeText } from "@/lib/engine/encoder/sentence-encoder";

/**
 * The claims of a text, each with what it and its sentence mean. A sentence is encoded once for all its claims, and one without claims,
 * as most are, not at all: it costs more than everything else that is read of it.
 */
export function withMeanings(claims: readonly Claim[], text: string, encode: EncodeText): Claim[] {
  const encoded = new Map<string, Encoded>();
  return claims.map((claim) => {
    const { start, end } = claim.sentence;
    const sentence = text.slice(start, end);
    const known = encoded.get(sentence) ?? encode(sentence);
    encoded.set(sentence, known);
    const own = known.of({ start: claim.start - start, end: claim.end - start });
    return {
      ...claim,
      answer: { ...claim.answer, meaning: { own: packMeaning(own), sentence: packMeaning(known.whole) } },
    };
  });
}
