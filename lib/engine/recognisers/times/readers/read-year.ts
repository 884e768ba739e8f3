import { YEAR_INTRODUCERS } from "@/lib/engine/lexicon/time-words";
import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import { yearAt } from "@/lib/engine/recognisers/times/readers/calendar-words";
import { type TimeReader, timeDraft } from "@/lib/engine/recognisers/times/time-draft";

/** Words that a number of things stands before: after them 2000 is a count. */
const COUNT_AFTER: ReadonlySet<string> = new Set([
  "people",
  "persons",
  "men",
  "women",
  "children",
  "troops",
  "soldiers",
  "police",
  "officers",
  "workers",
  "staff",
  "jobs",
  "homes",
  "houses",
  "buildings",
  "deaths",
  "cases",
  "victims",
  "families",
  "refugees",
  "residents",
  "students",
  "hectares",
  "acres",
  "km",
  "kilometres",
  "kilometers",
  "miles",
  "metres",
  "meters",
  "feet",
  "tonnes",
  "tons",
  "kg",
  "litres",
  "dollars",
  "euros",
  "pounds",
  "percent",
  "per",
  "million",
  "billion",
  "thousand",
  "hours",
  "days",
  "times",
  "others",
  "more",
  "extra",
  "additional",
  "patients",
  "members",
  "votes",
  "units",
  "square",
  "dead",
  "injured",
  "wounded",
  "missing",
  "%",
  "$",
  "°",
]);

const COUNT_BEFORE: ReadonlySet<string> = new Set([
  "about",
  "nearly",
  "almost",
  "over",
  "under",
  "roughly",
  "approximately",
  "some",
  "least",
  "most",
  "exceeding",
  "exceeded",
  "$",
  "£",
  "€",
  "only",
  "another",
  "number",
  "no",
  "flight",
  "highway",
  "route",
]);

/** A bare year: strong after a word of time or "the", weak elsewhere unless it can be nothing else. */
export const readYear: TimeReader = {
  id: "year",
  summary:
    "Bare years, 1000–2199: in 2014, since 2012, the 2020 vote. A number before things that are counted is no year.",
  read: (atoms, at) => {
    const year = yearAt(atoms, at);
    if (year === null || COUNT_BEFORE.has(atoms[at - 1]?.lower ?? "-") || isPartOfNumber(atoms, at)) return null;
    const introduced = YEAR_INTRODUCERS.has(atoms[at - 1]?.lower ?? "-") || isBracketed(atoms, at);
    if (COUNT_AFTER.has(atoms[at + 1]?.lower ?? "-")) return null;
    if (introduced && (year >= 1900 || year % 100 !== 0))
      return timeDraft(at, at + 1, { date: { is: "year", year }, weak: false });
    return year >= 1900 && year < 2100 && !isTotal(atoms, at)
      ? timeDraft(at, at + 1, { date: { is: "year", year } })
      : null;
  },
};

/** "(2011)". */
function isBracketed(atoms: readonly Atom[], at: number): boolean {
  return atoms[at - 1]?.lower === "(" && atoms[at + 1]?.lower === ")";
}

function isPartOfNumber(atoms: readonly Atom[], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  return (
    (before?.glued === true && before.lower === "-" && atoms[at - 2]?.kind === "word" && atoms[at]?.glued === true) ||
    (after?.lower === "/" && after.glued)
  );
}

/** "2000" or "1900" where nothing but its digits speaks for a year. */
function isTotal(atoms: readonly Atom[], at: number): boolean {
  const [value, before] = [atoms[at]?.value ?? 0, atoms[at - 1]];
  return (value % 100 === 0 && before?.lower !== "the") || before?.kind === "number";
}
