import type { ReadSentence } from "@/lib/engine/document";
import { contains, overlaps, type Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";

/**
 * The years named in a stretch other than that of publication, as scope terms ("~1911"): what is said there belongs to
 * another time. Where the publication has no date, every year named counts.
 */
export function otherYears(sentence: ReadSentence, within: Span, publishedYear: string | null): string[] {
  return othersOf(
    sentence.times.filter((time) => contains(within, time) || leadsTo(sentence, time, within)),
    publishedYear,
  );
}

/** The same of some words of a sentence, for a stretch that other clauses may stand in: "the bank, founded in 1911, has 40 branches". */
export function otherYearsAt(sentence: ReadSentence, at: readonly number[], publishedYear: string | null): string[] {
  const words = at.flatMap((index) => sentence.words[index] ?? []);
  return othersOf(
    sentence.times.filter((time) => words.some((word) => overlaps(time, word))),
    publishedYear,
  );
}

function othersOf(times: readonly TimeSpan[], publishedYear: string | null): string[] {
  const years = times.flatMap(({ from }) => (from !== null && /^\d{4}/.test(from) ? [from.slice(0, 4)] : []));
  const others = years.filter((year) => publishedYear === null || Number(year) < Number(publishedYear) - 1);
  return [...new Set(others)].map((year) => `~${year}`);
}

/** "In 2017, when the last of them left": the clause tells of the time that it follows. */
function leadsTo(sentence: ReadSentence, time: Span, within: Span): boolean {
  const first = sentence.words.find(({ start }) => start >= within.start);
  return /^when$/i.test(first?.text ?? "") && time.end <= within.start && within.start - time.end <= ", ".length;
}

/** Whether two scopes speak of different years. */
export function ofOtherYears(a: readonly string[], b: readonly string[]): boolean {
  const years = (scope: readonly string[]) => scope.filter((term) => term.startsWith("~")).join(" ");
  return years(a) !== years(b);
}
