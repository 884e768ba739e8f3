import type { Pins } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { contentId } from "@/lib/engine/content-hash";
import type { Judgement, Proposer, Refusal, RelationProposal } from "@/lib/engine/proposals/proposal";

export interface DraftPosition {
  readonly label: string;
  readonly claimIds: string[];
}

/** A fact as a model puts it together, before the rules have looked at its relations. */
export interface DraftFact {
  /** The fact of a person where their claims stand on it, else its own. */
  readonly id: string;
  readonly question: string;
  readonly by: Proposer;
  readonly positions: DraftPosition[];
  readonly relations: readonly RelationProposal[];
}

/** Counts a proposal that is dropped. */
export type Refuse = (refusal: Refusal) => void;

/**
 * The facts of all judgements, each claim placed once, questions of the same words joined. A claim that a person gave to a fact
 * stays there; the model's other claims of its question come along.
 */
export function draftFacts(
  judgements: readonly Judgement[],
  claims: ReadonlyMap<string, Claim>,
  pins: Pins | undefined,
  refuse: Refuse,
): DraftFact[] {
  const placed = new Set<string>();
  const drafts = new Map<string, DraftFact>();
  for (const { by, asked, facts } of judgements) {
    const shown = new Set(asked);
    for (const { question, positions, relations } of facts) {
      const target = pinnedTarget(
        positions.flatMap((position) => position.claimIds),
        pins,
      );
      const kept = positions
        .map(({ label, claimIds }) => ({ label, claimIds: claimIds.filter((id) => mayStand(id, target)) }))
        .filter(({ claimIds }) => claimIds.length > 0);
      const [first] = kept.flatMap(({ claimIds }) => claimIds).sort();
      if (first === undefined) continue;
      const key = target ?? folded(question);
      const known = drafts.get(key);
      drafts.set(key, {
        id: target ?? known?.id ?? contentId("fact", "proposed", first),
        question: known?.question ?? question,
        by,
        positions: joined([...(known?.positions ?? []), ...kept]),
        relations: [...(known?.relations ?? []), ...relations],
      });
    }
    function mayStand(id: string, target: string | null): boolean {
      if (!shown.has(id)) refuse("unknown-claim");
      else if (placed.has(id)) refuse("placed-twice");
      else if (claims.has(id) && (pins?.facts.get(id) ?? target) === target) {
        placed.add(id);
        return true;
      }
      return false;
    }
  }
  return [...drafts.values()];
}

/** The fact that a person gave most of these claims; null where they gave none. */
function pinnedTarget(claimIds: readonly string[], pins: Pins | undefined): string | null {
  const counts = new Map<string, number>();
  for (const id of claimIds) {
    const fact = pins?.facts.get(id);
    if (fact !== undefined) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most ? most[0] : null;
}

function joined(positions: readonly DraftPosition[]): DraftPosition[] {
  const byLabel = new Map<string, DraftPosition>();
  for (const { label, claimIds } of positions) {
    const known = byLabel.get(folded(label));
    if (known) known.claimIds.push(...claimIds);
    else byLabel.set(folded(label), { label, claimIds: [...claimIds] });
  }
  return [...byLabel.values()];
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
