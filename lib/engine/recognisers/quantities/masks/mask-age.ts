import { words } from "@/lib/engine/lexicon/words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

const OLDEST = 120;

/** "aged 47", "aged between 4 and 7", "the age of 12", "a woman of 71", "Ann Moor, 47, said", "Ann Moor (47)", "a 47-year-old", "six years old", "in her 40s". */
export const maskAge: QuantityMask = {
  id: "age",
  summary: "Ages: aged 47, a woman of 71, Ann Moor, 47, a 47-year-old, six years old, in her 40s.",
  mask: (atoms, at, number) => {
    if (number.value > OLDEST) return null;
    const old = yearsOldEnd(atoms, number.last);
    if (old !== null) return old;
    const before = atoms[at - 1]?.lower;
    if (before === "aged" || before === "age" || (before === "of" && atoms[at - 2]?.lower === "age"))
      return rangeEnd(atoms, number.last);
    if ((before === "between" || before === "from") && /^age[ds]?$/.test(atoms[at - 2]?.lower ?? "-"))
      return rangeEnd(atoms, number.last);
    if (before === "of" && isOnePerson(atoms, at - 2) && endsPhrase(atoms[number.last])) return number.last;
    if (atoms[number.last]?.lower === "s" && atoms[number.last]?.glued) return number.last + 1;
    return number.form === "digits" && isAfterName(atoms, at, number.last) ? number.last : null;
  },
};

const PERSON = new Set(
  words(
    "man, woman, boy, girl, child, lad, youth, baby, toddler, teenager, pensioner, widow, widower, gentleman, lady",
  ),
);

/** "a man", "the girl": one person, of whom a number behind "of" is the age. */
function isOnePerson(atoms: readonly Atom[], at: number): boolean {
  return PERSON.has(atoms[at]?.lower ?? "-") && /^(?:a|an|the|another|one)$/.test(atoms[at - 1]?.lower ?? "-");
}

/** Not "a man of two worlds": no noun may follow. */
function endsPhrase(next: Atom | undefined): boolean {
  return next === undefined || next.kind === "mark" || CLOSING.has(next.lower);
}

const CLOSING = new Set(
  words(
    "who, whose, whom, was, is, were, had, has, died, from, in, at, on, with, and, by, to, said, says, who's, told, fell",
  ),
);

/** "-year-old", "years old", "years of age", "months old". */
function yearsOldEnd(atoms: readonly Atom[], at: number): number | null {
  const next = atoms[at]?.lower === "-" ? at + 1 : at;
  if (!/^(?:year|month|week|day)s?$/.test(atoms[next]?.lower ?? "-")) return null;
  const after = atoms[next + 1]?.lower === "-" ? next + 2 : next + 1;
  if (/^olds?$/.test(atoms[after]?.lower ?? "-")) return after + 1;
  return atoms[after]?.lower === "of" && atoms[after + 1]?.lower === "age" ? after + 2 : null;
}

/** "aged 18 to 24", "ages 5 and 7", "in age from 4 to 7". */
function rangeEnd(atoms: readonly Atom[], at: number): number {
  const link = atoms[at]?.lower;
  return (link === "to" || link === "-" || link === "and") &&
    atoms[at + 1]?.kind === "number" &&
    (atoms[at + 1]?.value ?? OLDEST) < OLDEST
    ? at + 2
    : at;
}

/** A capitalised name, a comma or bracket, the age, and a mark that closes it. */
function isAfterName(atoms: readonly Atom[], at: number, last: number): boolean {
  const [name, open, close] = [atoms[at - 2], atoms[at - 1], atoms[last]];
  if (name?.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(name.text) || !/^\d{1,3}$/.test(atoms[at]?.text ?? "-"))
    return false;
  if (open?.lower === "(") return close?.lower === ")";
  const ends =
    close === undefined ||
    (close.kind === "mark" && !close.glued === false && [",", ".", ";", ")", "—", "-"].includes(close.lower));
  return open?.lower === "," && ends;
}
