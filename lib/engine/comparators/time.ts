import type { Claim } from "@/lib/engine/claim";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { teller } from "@/lib/engine/comparators/explain";
import { opposites } from "@/lib/engine/comparators/opposites";
import { leadToOpposedStates } from "@/lib/engine/comparators/state";
import type { TimeSpan } from "@/lib/engine/time-span";

/** The time that a time claim is about. */
export function timeOf(claim: Claim): TimeSpan | null {
  return claim.answer.value.is === "time" ? (claim.times[claim.answer.value.time] ?? null) : null;
}

/** The times by which two claims are compared: of one that is not read for a time, the only one that it tells. */
export function timesCompared(a: Claim, b: Claim): readonly [TimeSpan | null, TimeSpan | null] {
  if (timeOf(a) === null && timeOf(b) === null) return [null, null];
  return [timeOf(a) ?? onlyTime(a), timeOf(b) ?? onlyTime(b)];
}

export const timeComparator: Comparator = {
  id: "time",
  summary:
    "Two times of one event contradict each other where their intervals, each at its own precision, do not meet.",
  compare(a, b, context) {
    const [timeA, timeB] = timesCompared(a, b);
    if (!timeA || !timeB || amountsApart(a, b)) return null;
    // When a road was shut and when it was opened are two questions.
    if (opposites(a, b, context).length > 0 || leadToOpposedStates(a, b)) return null;
    const [keyA, keyB] = [startKey(timeA), startKey(timeB)];
    if (keyA === null || keyB === null) return null;
    const length = Math.min(keyA.length, keyB.length);
    const said = `${teller(a, context)} gives “${timeA.text}”, ${teller(b, context)} “${timeB.text}”`;
    const meet = keyA.slice(0, length) === keyB.slice(0, length) || inside(timeA, keyB) || inside(timeB, keyA);
    if (!meet && (names(a, keyB) || names(b, keyA))) return null;
    if (!meet && sameClock(timeA, timeB)) return null;
    if (!meet && !(inOwnWords(a, timeA) && inOwnWords(b, timeB))) return null;
    if (meet) {
      const agrees = keyA === keyB ? [] : (["granularity"] as const);
      return {
        relation: "agreement",
        kind: "time",
        score: 0.8,
        explanation: `${said}: the two agree.`,
        bothMayHold: agrees,
      };
    }
    return {
      relation: "contradiction",
      kind: "time",
      score: 0.7,
      explanation: `${said} for the same event.`,
      bothMayHold: [],
    };
  },
};

/** The time of a claim that was read for something else: "the road was shut at 3.20" tells its state, and when. */
function onlyTime({ answer, polarity, times: [time, second] }: Claim): TimeSpan | null {
  if (answer.type === "quantity" || polarity === "negated" || second !== undefined) return null;
  return time ?? null;
}

/** An entry of a running report has a time that its sentences do not tell: it is when they were written, and the event may lie before. */
function inOwnWords({ start, end }: Claim, time: TimeSpan): boolean {
  return time.start >= start && time.end <= end;
}

/** Whether a claim names that time as well, beside the one it was read for. */
function names(claim: Claim, key: string): boolean {
  return claim.times.some((time) => startKey(time) === key);
}

const CLOCK = /T(\d\d)(?::(\d\d))?$/;
const HALF_OF_DAY = /[ap]\.?\s?m\b|noon|midnight|morning|evening|night|\b(?:1[3-9]|2[0-3]|0\d?)[.:]/i;
const DAY_NAMED = /day\b|tonight|\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Whether two clock times may be one: the day of one that names none was taken from its surroundings, and "nine o'clock" is
 * either of two hours.
 */
function sameClock(a: TimeSpan, b: TimeSpan): boolean {
  const [clockA, clockB] = [CLOCK.exec(a.from ?? ""), CLOCK.exec(b.from ?? "")];
  if (!clockA || !clockB || (clockA[2] ?? "00") !== (clockB[2] ?? "00")) return false;
  const apart = Math.abs(Number(clockA[1]) - Number(clockB[1]));
  const unsure = !HALF_OF_DAY.test(a.text) || !HALF_OF_DAY.test(b.text);
  const dayless = !DAY_NAMED.test(a.text) || !DAY_NAMED.test(b.text) || a.from?.slice(0, 10) === b.from?.slice(0, 10);
  return dayless && (apart === 0 || (apart === 12 && unsure));
}

/** "4,000 left on Monday", "9,000 had left by Tuesday": two figures are of two times, and neither time is in dispute. */
function amountsApart(a: Claim, b: Claim): boolean {
  const alike = a.quantities.flatMap((one) =>
    b.quantities.flatMap((other) => (one.unit === other.unit ? [one.value === other.value] : [])),
  );
  return alike.length > 0 && !alike.includes(true);
}

function startKey(time: TimeSpan): string | null {
  const key = time.from ?? time.to;
  return key === null || key.startsWith("T") ? null : key;
}

// Within a closed interval: "in December" holds the 5th. An open one ("since 2012") stands for its known end.
function inside({ from, to }: TimeSpan, key: string): boolean {
  if (from === null || to === null) return false;
  return key.slice(0, from.length) >= from && key.slice(0, to.length) <= to;
}
