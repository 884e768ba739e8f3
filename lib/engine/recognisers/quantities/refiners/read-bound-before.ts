import { UNITS_BY_ID } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { boundBefore, type NumberBound } from "@/lib/engine/recognisers/quantities/bounds";
import type { QuantityDraft, QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** Words that may stand between a bound and its number: "over the 200", "about a 20 percent cut". */
const SKIPPED: ReadonlySet<string> = new Set(["the", "a", "an", "just", "its", "their"]);
const MOVEMENT: ReadonlySet<string> = new Set([
  "go",
  "goes",
  "gone",
  "went",
  "going",
  "rise",
  "rises",
  "rose",
  "risen",
  "climb",
  "climbs",
  "climbed",
  "creep",
  "crept",
  "soar",
  "soared",
  "surge",
  "surged",
  "jump",
  "jumped",
  "move",
  "moved",
  "push",
  "pushed",
  "pushes",
  "well",
  "far",
  "shot",
  "grown",
  "grew",
  "is",
  "are",
  "already",
]);
const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "never",
  "cannot",
  "can't",
  "don't",
  "doesn't",
  "didn't",
  "won't",
  "wouldn't",
  "hasn't",
  "haven't",
  "couldn't",
]);
/** Right before a bound these turn it round. */
const DENYING: ReadonlySet<string> = new Set(["never", "nothing", "nobody", "none", "nowhere"]);
/** What brings or stands at its number by "up to": no bound. */
const RAISED_TO: ReadonlySet<string> = new Set([
  "bring",
  "brings",
  "brought",
  "bringing",
  "take",
  "takes",
  "took",
  "taking",
  "is",
  "was",
  "are",
  "were",
  "now",
  "stands",
  "went",
  "goes",
  "adds",
]);
/** After these "over" tells how far or how long something reaches. */
const SPREAD: ReadonlySet<string> = new Set([
  "stretched",
  "stretches",
  "stretching",
  "spread",
  "spreads",
  "spanning",
  "extends",
  "extended",
  "extending",
  "carried",
  "strung",
  "scattered",
]);
const WHILE: ReadonlySet<string> = new Set([
  "for",
  "well",
  "just",
  "in",
  "after",
  "by",
  "lasted",
  "lasting",
  "lasts",
  "took",
  "takes",
  "is",
  "was",
  "be",
  "of",
  "slightly",
  "little",
  "now",
]);

/** "over", "at least", "up to", "nearly", "about": what stands before a number and bounds it. */
export const readBoundBefore: QuantityRefiner = {
  id: "bound-before",
  summary: "Bounds before a number: over, at least, up to, less than, nearly, about, an estimated.",
  refine: (drafts, atoms) => drafts.map((draft) => bounded(draft, atoms)),
};

function bounded(draft: QuantityDraft, atoms: readonly Atom[]): QuantityDraft {
  const skip = SKIPPED.has(atoms[draft.first - 1]?.lower ?? "-") ? 1 : 0;
  const found = boundBefore(atoms, draft.first) ?? (skip ? boundBefore(atoms, draft.first - skip) : null);
  if (!found || !holds(found.bound, draft, atoms, found.first)) return draft;
  const inner = outer(found, atoms);
  const comparator = turned(inner.bound, atoms, inner.first);
  // "approximately 20 to 30" stays a range; a rough group ("hundreds") keeps its own width unless bounded.
  if (draft.comparator === "between" && comparator === "about") return { ...draft, first: inner.first };
  if (draft.form === "group" && comparator === "about") return { ...draft, first: inner.first };
  return { ...draft, first: inner.first, comparator, slack: inner.bound.slack };
}

/** "at least about 40", "well over 200": a bound before the bound decides; an emphasis is taken in. */
function outer(
  found: { bound: NumberBound; first: number },
  atoms: readonly Atom[],
): { bound: NumberBound; first: number } {
  const before = found.bound.comparator === "about" ? boundBefore(atoms, found.first) : null;
  if (before && before.bound.needs === null) return before;
  const emphasis = atoms[found.first - 1]?.lower;
  return emphasis === "well" || emphasis === "far" || emphasis === "just" || emphasis === "slightly"
    ? { ...found, first: found.first - 1 }
    : found;
}

function holds({ needs }: NumberBound, draft: QuantityDraft, atoms: readonly Atom[], first: number): boolean {
  const before = atoms[first - 1]?.lower ?? "-";
  const unit = draft.unit === null ? undefined : UNITS_BY_ID.get(draft.unit);
  if (needs === "movement") return MOVEMENT.has(before);
  if (needs === "measure") return unit?.kind === "measure" || unit?.kind === "duration";
  const word = atoms[first]?.lower;
  if (word === "over" && unit?.kind === "duration") return WHILE.has(before) || atoms[draft.last]?.lower === "ago";
  if (word === "over" && unit?.kind === "measure") return !SPREAD.has(before);
  if (word === "up") return !raised(atoms, first);
  // "to some 200", but "some two-thirds of"; "near 5th Street" never comes here. "near" needs a noun of amount or a verb of motion before it.
  if (word === "near") return before !== "," && first > 0 && unit === undefined;
  return true;
}

/** "brought the figure up to 218": the figure itself, no ceiling. */
function raised(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    if (atoms[i]?.kind === "mark") return false;
    if (RAISED_TO.has(atoms[i]?.lower ?? "-")) return true;
  }
  return false;
}

/** "does not exceed 30" and "nothing over 30" are at most 30, "never below 30" at least 30. */
function turned({ verb, comparator }: NumberBound, atoms: readonly Atom[], first: number): QuantityDraft["comparator"] {
  if (!verb) {
    if (!DENYING.has(atoms[first - 1]?.lower ?? "-")) return comparator;
    return comparator === "more_than" ? "at_most" : comparator === "less_than" ? "at_least" : comparator;
  }
  for (let i = first - 1; i >= 0 && first - i <= 4; i--) {
    if (atoms[i]?.kind === "mark") break;
    if (NEGATIONS.has(atoms[i]?.lower ?? "-")) return "at_most";
  }
  return comparator;
}
