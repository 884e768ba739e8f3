import type { SignalWeights } from "@/lib/engine/alignment/signals";

// Written by scripts/fit-compare.ts; not by hand.

/** What each signal weighs in saying that a hypothesis denies its premise. */
export const CONFLICT_WEIGHTS: SignalWeights = {
  bias: 2.083,
  of: {
    time: 1.81,
    number: 2.111,
    nationality: 1.795,
    name: 0.523,
    opposite: 0.809,
    negation: 1.866,
    only: 0.03,
    swap: 0,
    category: 0.599,
    sister: 0.536,
    unreal: 0.623,
    unmatched: 1.476,
    act: 0.974,
    connection: 0.886,
    "story contradicts": 2.147,
    "story agrees": -0.218,
    cover: -0.907,
    "all covered": -0.711,
    "open predicate": -0.513,
    "open noun": -0.711,
    "open modifier": -0.415,
    "open name": -0.33,
    "open number": 0.041,
    "subject missing": -0.157,
    "subject elsewhere": -0.397,
    "hypothesis length": 0.031,
    "premise length": -0.591,
    connected: -0.129,
    "denies what is open": -0.251,
    "both deny": -2.928,
  },
};

/** From this probability on a pair is a contradiction. */
export const LEAST_CONFLICT = 0.425;

/** What each signal weighs in saying that two texts speak of one event. */
export const RELATED_WEIGHTS: SignalWeights = {
  bias: -2.117,
  of: {
    overlap: 3.062,
    met: 0.855,
    names: 0.587,
    "persons apart": -0.676,
    "numbers apart": -1.387,
    numbers: 1.68,
    places: -0.729,
    "main acts apart": 0.32,
    objects: 0.722,
  },
};
