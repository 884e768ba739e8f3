import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { boundAfter } from "@/lib/engine/recognisers/quantities/bounds";
import type { QuantityDraft, QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** How many words of what is counted may stand between a number and the bound after it: "12 homes at the very least". */
const REACH = 3;

/** "or more", "or so", "at the very least", "tops", "+": what stands after a number and bounds it. */
export const readBoundAfter: QuantityRefiner = {
  id: "bound-after",
  summary: "Bounds after a number: or more, or less, or so, at the very least, tops.",
  refine: (drafts, atoms) => drafts.map((draft, i) => bounded(draft, atoms, drafts[i + 1]?.first ?? atoms.length)),
};

function bounded(draft: QuantityDraft, atoms: readonly Atom[], limit: number): QuantityDraft {
  for (let at = draft.last; at <= draft.last + REACH; at++) {
    const found = boundAfter(atoms, at);
    if (found && found.last <= limit && !leadsOn(atoms, at, found.last)) {
      const { comparator, slack } = found.bound;
      if (comparator === "about" && draft.comparator !== "equal") return draft;
      return { ...draft, last: at === draft.last ? found.last : draft.last, comparator, slack };
    }
    if (at >= limit || atoms[at]?.kind !== "word") return draft;
  }
  return draft;
}

/** "30 dead, at least 12 of them": the bound belongs to the number after it. */
function leadsOn(atoms: readonly Atom[], first: number, last: number): boolean {
  const word = atoms[first]?.lower;
  const plus = word === "plus" || word === "+" || word === "odd";
  if (plus) return atoms[last]?.kind === "number" || (word === "plus" && atoms[first]?.glued === false);
  return (
    atoms[last]?.kind === "number" ||
    (word === "at" &&
      atoms[last]?.kind === "word" &&
      atoms[last - 1]?.lower === "least" &&
      atoms[last - 2]?.lower === "at")
  );
}
