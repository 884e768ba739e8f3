import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { Section, TimeDraft, TimeRefiner } from "@/lib/engine/recognisers/times/time-draft";

const ADJECTIVES: ReadonlyMap<string, Section> = new Map([
  ["early", "early"],
  ["late", "late"],
  ["mid", "mid"],
  ["earlier", "early"],
  ["later", "late"],
]);
const NOUNS: ReadonlyMap<string, Section> = new Map([
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);

/** "late | November", "mid- | June", "the end of | last year", "earlier | this month". */
export const readSection: TimeRefiner = {
  id: "section",
  summary: "Reads early, mid and late before a period: late November, mid-June, the end of last year.",
  refine: (drafts, atoms) => drafts.map((draft) => sectioned(draft, atoms)),
};

function sectioned(draft: TimeDraft, atoms: readonly Atom[]): TimeDraft {
  if (!isPeriod(draft)) return draft;
  const article = atoms[draft.first - 1]?.lower === "the" ? 1 : 0;
  const before = draft.first - 1 - article;
  const word = atoms[before]?.lower ?? "-";
  if (word === "of" || word === "in") {
    const section = word === "of" ? NOUNS.get(atoms[before - 1]?.lower ?? "-") : undefined;
    return section === undefined ? draft : { ...draft, first: before - 1, section, weak: false };
  }
  const dash = word === "-" && atoms[before - 1]?.lower === "mid" ? 1 : 0;
  const section = ADJECTIVES.get(atoms[before - dash]?.lower ?? "-") ?? (article === 0 ? endNoun(word) : undefined);
  return section === undefined ? draft : { ...draft, first: before - dash, section, weak: false };
}

/** "end May": without "of", only the end is said so. */
function endNoun(word: string): Section | undefined {
  return word === "end" ? "late" : undefined;
}

function isPeriod({ date, clock, part }: TimeDraft): boolean {
  if (date === null || clock !== null || part !== null) return false;
  if (date.is === "shifted") return date.unit === "week" || date.unit === "month" || date.unit === "year";
  return (
    date.is === "month" || date.is === "year" || date.is === "decade" || date.is === "season" || date.is === "quarter"
  );
}
