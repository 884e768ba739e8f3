import type { SignalWeights } from "@/lib/engine/alignment/signals";

// Written by scripts/fit-compare.ts; not by hand.

/** What each signal weighs in saying that a hypothesis denies its premise. */
export const CONFLICT_WEIGHTS: SignalWeights = {
  bias: 2.044,
  of: {
    time: 1.58,
    number: 2.399,
    nationality: 1.846,
    name: 0.537,
    opposite: 0.82,
    negation: 1.716,
    only: -0.005,
    swap: 0,
    category: 0.588,
    sister: 0.476,
    unreal: 0.674,
    unmatched: 1.435,
    act: 0.973,
    connection: 0.862,
    "story contradicts": 0.724,
    "story agrees": -0.455,
    cover: -0.844,
    "all covered": -0.686,
    "open predicate": -0.452,
    "open noun": -0.668,
    "open modifier": -0.411,
    "open name": -0.293,
    "open number": 0.052,
    "subject missing": -0.187,
    "subject elsewhere": -0.416,
    "hypothesis length": 0.017,
    "premise length": -0.595,
    connected: -0.077,
    "denies what is open": -0.323,
    "both deny": -2.874,
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
