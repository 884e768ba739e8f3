import type { SignalWeights } from "@/lib/engine/alignment/signals";

// Written by scripts/fit-compare.ts; not by hand.

/** What each signal weighs in saying that a hypothesis denies its premise. */
export const CONFLICT_WEIGHTS: SignalWeights = {
  bias: 2.111,
  of: {
    time: 1.563,
    number: 2.299,
    nationality: 1.781,
    name: 0.573,
    opposite: 0.669,
    negation: 1.805,
    only: -0.049,
    swap: 0,
    category: 0.952,
    sister: 0.485,
    unreal: 0.736,
    unmatched: 1.487,
    act: 1.514,
    connection: 0.913,
    "story contradicts": 0.996,
    "story agrees": -0.398,
    cover: -0.835,
    "all covered": -0.7,
    "open predicate": -0.477,
    "open noun": -0.712,
    "open modifier": -0.401,
    "open name": -0.271,
    "open number": 0.038,
    "subject missing": -0.202,
    "subject elsewhere": -0.401,
    "hypothesis length": 0.094,
    "premise length": -0.619,
    connected: -0.192,
    "denies what is open": -0.361,
    "both deny": -2.925,
  },
};

/** From this probability on a pair is a contradiction. */
export const LEAST_CONFLICT = 0.45;

/** What each signal weighs in saying that two texts speak of one event. */
export const RELATED_WEIGHTS: SignalWeights = {
  bias: -1.923,
  of: {
    overlap: 1.363,
    met: 0.778,
    names: 0.43,
    "persons apart": -0.745,
    "numbers apart": -1.41,
    numbers: 1.867,
    places: -0.689,
    "main acts apart": 0.604,
    "acts apart": -0.616,
    objects: 0.753,
    runs: 2.27,
  },
};
