import type { SignalWeights } from "@/lib/engine/alignment/signals";

// Written by scripts/fit-compare.ts; not by hand.

/** What each signal weighs in saying that a hypothesis denies its premise. */
export const CONFLICT_WEIGHTS: SignalWeights = {
  bias: 2.444,
  of: {
    time: 1.225,
    number: 2.398,
    nationality: 1.974,
    name: 0.501,
    opposite: 0.894,
    negation: 1.672,
    only: -0.085,
    swap: 0,
    category: 0.573,
    sister: 0.453,
    unreal: 0.68,
    unmatched: 1.256,
    "story contradicts": 0.729,
    "story agrees": -0.49,
    cover: -0.672,
    "all covered": -0.944,
    "open predicate": -0.251,
    "open noun": -0.948,
    "open modifier": -0.612,
    "open name": -0.568,
    "open number": -0.202,
    "subject missing": -0.321,
    "subject elsewhere": -0.407,
    "hypothesis length": 0.039,
    "premise length": -0.582,
    connected: -0.326,
    "denies what is open": -0.39,
    "both deny": -3.626,
  },
};

/** From this probability on a pair is a contradiction. */
export const LEAST_CONFLICT = 0.45;

/** What each signal weighs in saying that two texts speak of one event. */
export const RELATED_WEIGHTS: SignalWeights = {
  bias: -2.115,
  of: {
    overlap: 3.072,
    met: 0.851,
    names: 0.585,
    "persons apart": -0.677,
    "numbers apart": -1.39,
    numbers: 1.674,
    places: -0.73,
    "main acts apart": 0.32,
    objects: 0.736,
  },
};
