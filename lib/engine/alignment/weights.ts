import type { SignalWeights } from "@/lib/engine/alignment/signals";

// Written by scripts/fit-compare.ts; not by hand.

/** What each signal weighs in saying that a hypothesis denies its premise. */
export const CONFLICT_WEIGHTS: SignalWeights = {
  bias: 2.529,
  of: {
    time: 0.943,
    number: 2.024,
    nationality: 1.627,
    name: 0.438,
    opposite: 0.994,
    negation: 1.636,
    only: 0.043,
    swap: 0,
    category: 0.512,
    sister: 0.266,
    unreal: 0.617,
    unmatched: 1.529,
    "story contradicts": 0.689,
    "story agrees": -0.499,
    cover: -0.934,
    "all covered": -0.659,
    "open predicate": -0.53,
    "open noun": -0.848,
    "open modifier": -0.547,
    "open name": -0.437,
    "open number": -0.488,
    "subject missing": -0.372,
    "subject elsewhere": -0.44,
    "hypothesis length": 0.04,
    "premise length": -0.618,
    connected: -0.326,
    "denies what is open": -0.381,
    "both deny": -3.611,
  },
};

/** From this probability on a pair is a contradiction. */
export const LEAST_CONFLICT = 0.45;

/** What each signal weighs in saying that two texts speak of one event. */
export const RELATED_WEIGHTS: SignalWeights = {
  bias: -2.219,
  of: {
    overlap: 3.025,
    met: 0.838,
    names: 0.711,
    "persons apart": -0.706,
    "numbers apart": -1.401,
    numbers: 1.704,
    places: -0.746,
    "main acts apart": 0.398,
    objects: 0.768,
    events: 0.412,
    story: -0.444,
  },
};
