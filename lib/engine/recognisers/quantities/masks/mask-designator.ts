import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** Words that the number after them names one of: read with a capital, or in lower case where marked so below. */
const NAMED: ReadonlySet<string> = new Set([
  "highway",
  "route",
  "road",
  "interstate",
  "motorway",
  "junction",
  "flight",
  "hangar",
  "boeing",
  "airbus",
  "article",
  "articles",
  "section",
  "sections",
  "chapter",
  "page",
  "pages",
  "figure",
  "fig",
  "table",
  "room",
  "gate",
  "pier",
  "berth",
  "platform",
  "terminal",
  "unit",
  "block",
  "building",
  "apartment",
  "apt",
  "suite",
  "line",
  "bus",
  "train",
  "channel",
  "resolution",
  "apollo",
  "soyuz",
  "type",
  "class",
  "level",
  "phase",
  "tier",
  "group",
  "formula",
  "studio",
  "area",
  "sector",
  "district",
  "ward",
  "zone",
  "psalm",
  "windows",
  "iphone",
  "galaxy",
  "version",
  "rule",
  "order",
  "case",
  "season",
  "episode",
  "round",
  "stage",
  "lot",
  "grade",
  "model",
  "source",
  "step",
  "appendix",
  "part",
  "volume",
  "issue",
  "item",
  "exhibit",
  "juror",
  "witness",
  "patient",
  "exit",
  "paragraph",
  "clause",
  "division",
  "brigade",
  "battalion",
  "regiment",
  "corps",
  "squad",
  "precinct",
  "box",
  "category",
  "bloc",
  "covid",
  "g",
  "mark",
  "mk",
  "protocol",
  "schedule",
  "proposition",
  "prop",
  "amendment",
  "bill",
  "act",
  "count",
  "counts",
  "reactor",
  "well",
  "shaft",
  "camp",
  "checkpoint",
  "dock",
  "quay",
  "warehouse",
  "bay",
  "tower",
  "pump",
  "runway",
  "liga",
  "bundesliga",
  "ligue",
  "day",
]);

/** Of these, the ones that name with a small letter too ("exit 436"); the rest count so ("a group, 12 of them"). */
const NAMED_IN_LOWER_CASE: ReadonlySet<string> = new Set([
  "highway",
  "route",
  "interstate",
  "motorway",
  "junction",
  "flight",
  "hangar",
  "article",
  "articles",
  "section",
  "sections",
  "chapter",
  "page",
  "pages",
  "figure",
  "table",
  "room",
  "gate",
  "pier",
  "berth",
  "platform",
  "terminal",
  "channel",
  "resolution",
  "phase",
  "tier",
  "stage",
  "grade",
  "level",
  "type",
  "version",
  "episode",
  "exit",
  "paragraph",
  "clause",
  "category",
  "reactor",
  "warehouse",
  "runway",
  "step",
  "apartment",
]);

/** "Highway 9", "Flight 370", "Article 5", "exit 436", "No. 10", "road number 9", "#3", "COVID-19", "F-16". */
export const maskDesignator: QuantityMask = {
  id: "designator",
  summary: "Numbers that name a thing: Highway 9, Flight 370, Article 5, No. 10, COVID-19.",
  mask: (atoms, at) => {
    if (!isNumber(atoms, at)) return null;
    const before = atoms[at - 1];
    if (!before) return null;
    if (before.lower === "#" || (before.lower === "-" && before.glued && atoms[at]?.glued && isLetters(atoms, at - 2)))
      return at + 1;
    if (isNumberWord(atoms, at - 1)) return at + 1;
    if (before.lower === "." && before.glued && (atoms[at - 2]?.lower === "no" || atoms[at - 2]?.lower === "nos"))
      return at + 1;
    if (before.kind !== "word" || !NAMED.has(before.lower)) return null;
    const capital = /^\p{Lu}/u.test(before.text) && (at > 1 || NAMED_IN_LOWER_CASE.has(before.lower));
    return capital || NAMED_IN_LOWER_CASE.has(before.lower) ? listEnd(atoms, at + 1) : null;
  },
};

function isNumber(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom?.kind === "number") return true;
  return (
    atom?.kind === "word" &&
    SPELLED.has(atom.lower) &&
    (/^\p{Lu}/u.test(atom.text) || atoms[at - 1]?.lower === "number")
  );
}

const SPELLED: ReadonlySet<string> = new Set([
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
]);

/** "MH-17", "COVID-19": capitals before the hyphen. */
function isLetters(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return (
    atom?.kind === "word" &&
    /^\p{Lu}/u.test(atom.text) &&
    (atom.text === atom.text.toUpperCase() || atom.text.length <= 5)
  );
}

/** "the bus number 7", "Number 10": not "the guests number 46". */
function isNumberWord(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom?.lower === "no" || atom?.lower === "nr") return atom.text === "No" && at > 0;
  if (atom?.lower !== "number" && atom?.lower !== "numbers") return false;
  // "number one, we need help": points of a speech.
  if (atoms[at + 1]?.kind === "word" && atoms[at + 2]?.lower === ",") return true;
  return atom.text === "Number" || NAMED.has(atoms[at - 1]?.lower ?? "-");
}

/** "Articles 5, 6 and 7". */
function listEnd(atoms: readonly Atom[], from: number): number {
  let at = from;
  while (
    (atoms[at]?.lower === "," || atoms[at]?.lower === "and" || atoms[at]?.lower === "-") &&
    atoms[at + 1]?.kind === "number" &&
    atoms[at - 2]?.text.endsWith("s")
  )
    at += 2;
  return at;
}
