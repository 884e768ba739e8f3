import type { ReadSentence } from "@/lib/engine/document";
import { SHORT_WEEKDAYS, WEEKDAYS } from "@/lib/engine/lexicon/time-words";
import { type Anchor, addDays, type Day, isoClock, isoDay, weekdayOf } from "@/lib/engine/recognisers/times/calendar";
import type { TimeSpan } from "@/lib/engine/time-span";

const LEAST_ENTRIES = 3; // so many paragraphs that open with a time of day make a running report
const STAMP = /^(\d|[01]\d|2[0-3])[.:h]([0-5]\d)$/;

/**
 * The moment of each entry of a running report ("14.10 Two are hurt …"), by the index of its paragraph; empty for any other
 * text. An entry belongs to the day of publication, or to the day before where its hour was still to come then; "Fri 13.05" says which.
 */
export function readEntries(sentences: readonly ReadSentence[], anchor: Anchor | null): ReadonlyMap<number, TimeSpan> {
  const entries = new Map<number, TimeSpan>();
  if (!anchor) return entries;
  sentences.forEach(({ sentence, words }, index) => {
    const opens = sentences[index - 1]?.sentence.block !== sentence.block;
    const named = words[0]?.text.toLowerCase() ?? "-";
    const weekday = WEEKDAYS.get(named) ?? SHORT_WEEKDAYS.get(named);
    const stamp = opens ? words[weekday === undefined ? 0 : 1] : undefined;
    const [whole, hour, minute] = STAMP.exec(stamp?.text ?? "") ?? [];
    if (!stamp || whole === undefined || minute === undefined) return;
    const ahead = anchor.minutes !== null && Number(hour) * 60 + Number(minute) > anchor.minutes;
    const day = weekday === undefined ? addDays(anchor, ahead ? -1 : 0) : lastOn(weekday, anchor);
    const iso = `${isoDay(day)}T${isoClock(Number(hour), Number(minute))}`;
    const { start, end, text } = stamp;
    entries.set(sentence.block, { start, end, text, from: iso, to: iso, precision: "minute" });
  });
  return entries.size >= LEAST_ENTRIES ? entries : new Map();
}

/** The day of publication or the last before it that falls on a weekday. */
function lastOn(weekday: number, anchor: Anchor): Day {
  return addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7));
}
