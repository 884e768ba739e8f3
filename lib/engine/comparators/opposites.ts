import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { isName } from "@/lib/engine/linkers/profile";

/** The words of one claim with their opposites in the other, as lemmas; a word that both claims hold is set against none. */
export function opposites(a: Claim, b: Claim, context: LinkContext): [string, string][] {
  const words = ({ answer }: Claim, other: Claim) =>
    answer.terms.filter((term) => !isName(term) && !other.answer.terms.includes(term));
  const [own, others] = [words(a, b), words(b, a)];
  return own.flatMap((word) =>
    others.flatMap((other): [string, string][] => (context.opposed(word, other) ? [[word, other]] : [])),
  );
}
