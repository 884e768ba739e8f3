import { PER_WORDS, UNITS_BY_ID, UNITS_BY_WORDS, type Unit } from "@/lib/engine/lexicon/units";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityDraft, QuantityRefiner } from "@/lib/engine/recognisers/quantities/quantity-draft";

const LONGEST = 3;
const PER: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every", "/"]);

/** "18,000 hectares", "75 per cent", "9km", "a 12-cent-a-share dividend", "85 dollars a week". */
export const readUnitAfter: QuantityRefiner = {
  id: "unit-after",
  summary: "Units after a number, and what a rate is counted by: 18,000 hectares, 75 per cent, 85 dollars a week.",
  refine: (drafts, atoms) =>
    drafts.map((draft, i) => {
      const found = unitAt(atoms, draft.last, drafts[i + 1]?.first ?? atoms.length);
      if (!found || (draft.unit !== null && found.unit.kind !== "money"))
        return draft.unit === null ? draft : perAfter(draft, atoms);
      return perAfter({ ...draft, last: found.last, unit: draft.unit ?? found.unit.id }, atoms);
    }),
};

function unitAt(atoms: readonly Atom[], at: number, limit: number): { unit: Unit; last: number } | null {
  const start = atoms[at]?.lower === "-" && atoms[at]?.glued && atoms[at + 1]?.glued ? at + 1 : at;
  const metre = metreAt(atoms, start);
  if (metre) return { unit: metre, last: start + 1 };
  for (let length = Math.min(LONGEST, limit - start); length >= 1; length--) {
    const found = unitOf(atoms, start, length);
    if (found) return found;
  }
  return null;
}

function unitOf(atoms: readonly Atom[], start: number, length: number): { unit: Unit; last: number } | null {
  let words = atoms[start]?.lower;
  if (words === undefined) return null;
  let last = start + 1;
  for (let i = 1; i < length; i++, last++) {
    if (atoms[last]?.lower === "-" && atoms[last]?.glued) last++;
    const word = atoms[last]?.lower;
    if (word === undefined) return null;
    words += ` ${word}`;
  }
  const unit = UNITS_BY_WORDS.get(words);
  if (!unit || !standsAsUnit(atoms, start, words)) return null;
  // "two pounds of flour" and "it weighs two pounds" are weight.
  const weight =
    unit.id === "gbp" && words.startsWith("pound") && (atoms[last]?.lower === "of" || isWeighed(atoms, start))
      ? UNITS_BY_ID.get("pound")
      : undefined;
  return { unit: weight ?? unit, last };
}

function isWeighed(atoms: readonly Atom[], at: number): boolean {
  for (let i = Math.max(0, at - 5); i < at; i++) if (/^weigh/.test(atoms[i]?.lower ?? "-")) return true;
  return false;
}

/** Short signs are units only where they are glued to the figure: "5t", "38C", "20p". */
function standsAsUnit(atoms: readonly Atom[], at: number, words: string): boolean {
  const atom = atoms[at];
  if (!atom || atom.kind === "mark") return true;
  if (words === "c" || words === "f") return atom.glued && atom.text === atom.text.toUpperCase();
  return words.length > 1 && words !== "try" && words !== "mi" && words !== "all" ? true : atom.glued;
}

/** "500m away", "1 m": a small m that no scale took. */
function metreAt(atoms: readonly Atom[], at: number): Unit | null {
  const atom = atoms[at];
  return atom?.text === "m" && atoms[at - 1]?.kind === "number" ? (UNITS_BY_ID.get("metre") ?? null) : null;
}

function perAfter(draft: QuantityDraft, atoms: readonly Atom[]): QuantityDraft {
  const unit = draft.unit === null ? undefined : UNITS_BY_ID.get(draft.unit);
  if (draft.unit === null || unit?.kind === "duration" || unit?.kind === "share" || unit?.kind === "scale")
    return draft;
  const start = atoms[draft.last]?.lower === "-" ? draft.last + 1 : draft.last;
  if (!PER.has(atoms[start]?.lower ?? "-")) return draft;
  const noun = atoms[start + 1]?.lower === "-" ? start + 2 : start + 1;
  const per = PER_WORDS.get(atoms[noun]?.lower ?? "-");
  return per === undefined ? draft : { ...draft, last: noun + 1, unit: `${draft.unit}-per-${per}` };
}
