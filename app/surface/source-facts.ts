import type { SourceClaim } from "@/db/queries/source-page";
import { groupBy } from "@/lib/review/group-by";

/** The facts that a report's claims stand on, in the order in which the report comes to them, with how many claims it has on each. */
export function factsOfClaims(
  claims: readonly SourceClaim[],
): readonly { readonly id: string; readonly statement: string; readonly claims: number }[] {
  const onFacts = claims.flatMap(({ fact }) => (fact === null ? [] : [fact]));
  return Array.from(
    groupBy(onFacts, (fact) => fact.id),
    ([id, own]) => ({ id, statement: own[0]?.statement ?? id, claims: own.length }),
  );
}
