import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityDraft, QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** Before "from A to B" these tell of a change, in which both figures stand for themselves. */
const CHANGES: ReadonlySet<string> = new Set([
  "rose",
  "rise",
  "rises",
  "risen",
  "fell",
  "fall",
  "falls",
  "fallen",
  "grew",
  "grow",
  "grown",
  "up",
  "down",
  "increased",
  "increase",
  "increasing",
  "raised",
  "raise",
  "raising",
  "cut",
  "cuts",
  "cutting",
  "dropped",
  "drop",
  "drops",
  "revised",
  "climbed",
  "climb",
  "jumped",
  "jump",
  "went",
  "moved",
  "slid",
  "slipped",
  "sank",
  "shrank",
  "shrunk",
  "expanded",
  "dwindled",
  "halved",
  "doubled",
  "trebled",
  "tripled",
  "reduced",
  "reduce",
  "lowered",
  "lifted",
  "changed",
  "gone",
  "surged",
  "soared",
  "plunged",
  "tumbled",
  "declined",
  "decreased",
  "narrowed",
  "widened",
  "corrected",
  "downgraded",
  "upgraded",
  "trimmed",
  "swelled",
  "improved",
  "to",
]);
const REACH = 6;

/** "between 300,000 and 350,000", "20 to 30", "130–150", "4 to 6 billion", "two or three". */
export const joinNumberRange: QuantityRefiner = {
  id: "range",
  summary: "Ranges: between 300,000 and 350,000, 20 to 30, 130–150, 4 to 6 billion, two or three.",
  refine: (drafts, atoms) => {
    const joined: QuantityDraft[] = [];
    for (const draft of drafts) {
      const previous = joined.at(-1);
      const range = previous ? joinTwo(previous, draft, atoms) : null;
      if (range) joined[joined.length - 1] = range;
      else joined.push(draft);
    }
    return joined;
  },
};

function joinTwo(a: QuantityDraft, b: QuantityDraft, atoms: readonly Atom[]): QuantityDraft | null {
  if (a.high !== null || a.comparator !== "equal" || b.form === "group" || a.form === "group") return null;
  const start = rangeStart(a, b, atoms);
  if (start === null) return null;
  // "4 to 6 billion", "$3 to $5 billion": the scale is said once.
  const scaled = a.scale === 1 && b.scale >= 1000 && a.value < b.value / b.scale ? a.value * b.scale : a.value;
  const unit = a.unit === null || a.unit === b.unit ? b.unit : b.unit === null ? a.unit : undefined;
  if (unit === undefined || scaled >= b.value) return null;
  return { ...b, first: start, value: scaled, high: b.value, unit, comparator: "between" };
}

function rangeStart(a: QuantityDraft, b: QuantityDraft, atoms: readonly Atom[]): number | null {
  const gap = b.first - a.last;
  const link = atoms[a.last]?.lower;
  const before = atoms[a.first - 1]?.lower;
  if (gap === 2 && link === "and" && atoms[a.last + 1]?.lower !== "and" && before === "between") return a.first - 1;
  if (gap !== 1) return null;
  if (link === "and") return before === "between" ? a.first - 1 : null;
  if (link === "or")
    return a.form === "words" && b.form === "words" && b.value <= a.value + 10 && a.unit === null ? a.first : null;
  if (link === "-") return a.first;
  if (link !== "to") return null;
  if (before === "from") return tellsChange(atoms, a.first - 1) ? null : a.first - 1;
  return tellsChange(atoms, a.first, 2) ? null : a.first;
}

function tellsChange(atoms: readonly Atom[], at: number, reach = REACH): boolean {
  for (let i = at - 1; i >= 0 && at - i <= reach; i--) {
    const atom = atoms[i];
    if (atom?.kind === "mark" && atom.lower !== "%" && atom.lower !== "-") return false;
    if (atom && CHANGES.has(atom.lower) && !(atom.lower === "to" && reach > 2)) return true;
  }
  return false;
}
