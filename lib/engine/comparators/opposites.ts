import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/** The words of one claim with their opposites in the other, as lemmas; a word that both claims hold is set against none. */
export function opposites(a: Claim, b: Claim, context: LinkContext): [string, string][] {
  const [own, others] = [a.answer.terms, b.answer.terms];
  const found: [string, string][] = [];
  for (const word of own)
    for (const other of others)
      if (context.opposed(word, other) && !others.includes(word) && !own.includes(other)) found.push([word, other]);
  return found;
}
