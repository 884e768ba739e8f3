import { words } from "@/lib/engine/lexicon/words";

/**
 * How a verb ties a mishap to its cause. `makes`: the subject brings the object about. `comes`: the subject comes from what a
 * preposition names. `lays`: somebody lays the object at what a preposition names. `blames`: the object is the cause.
 * `excludes`: the object is not the cause. `clears`: the subject did not bring the object about.
 */
export type CauseForm = "makes" | "comes" | "lays" | "blames" | "excludes" | "clears";

/** Verbs as runs of lemmas; "*" stands for the object where it comes between. */
export const CAUSE_VERBS: Readonly<Record<CauseForm, readonly string[]>> = {
  makes: words(`cause, spark, spark off, trigger, trigger off, ignite, start, set off, touch off, kindle, provoke,
    precipitate, unleash, bring about, bring on, bring down, lead to, result in, give rise to, set alight, set ablaze,
    set fire to, set * alight, set * ablaze, set * on fire, set * off, touch * off, bring * down, bring * about,
    be behind, be to blame for, be responsible for, be the cause of, light, prompt, contribute to, account for,
    seed, let loose, be at the root of, lie behind, lie at the root of`),
  comes:
    words(`result from, stem from, arise from, come from, originate in, originate from, originate with, originate at,
    start with, start from, start as, begin with, begin as, get in through, get in with, get into * with, get into * through,
    get into, arrive with, spring from, spread from, emanate from, be down to, follow from, derive from, be brought in by,
    enter through, enter * through, get in via, break in through, break in via, enter via, gain access through,
    gain access via, gain access with, come in through, come in via, come through, come in with`),
  lays: words(`blame * on, blame on, pin * on, pin on, put * down to, put down to, attribute * to, attribute to,
    ascribe * to, ascribe to, trace * to, trace to, trace * back to, trace back to, lay * at the door of, chalk * up to,
    chalk up to`),
  blames: words(`blame, point the finger at, point to, hold * responsible, accuse, point * finger at, finger`),
  excludes:
    words(`rule out, exclude, discount, rule * out, eliminate, find no evidence of, find no sign of, find no trace of,
    see no evidence of, find nothing to suggest, have no evidence of, find no link to, discard`),
  clears: words(`have nothing to do with, play no part in, play no role in, have no part in, have no bearing on,
    have no connection with, have no connection to, be not to blame for, have no role in`),
};

/** Prepositions after which the cause stands in its form. */
export const CAUSE_PREPOSITIONS: Readonly<Record<"comes" | "lays", ReadonlySet<string>>> = {
  comes: new Set(["from", "in", "with", "through", "by", "at", "as", "to", "via", "of", "into"]),
  lays: new Set(["on", "to", "upon", "at", "of"]),
};

/** Nouns that name the cause of a mishap: "the cause of the fire". */
export const CAUSE_NOUNS: ReadonlySet<string> = new Set(
  words(`cause, source, origin, culprit, trigger, root cause, root, spark, factor, reason, explanation, catalyst`),
);

/** Nouns that name a mishap by its cause: "the result of a gas leak", "the work of arsonists". */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(
  words(`result, consequence, outcome, product, work, effect, upshot, act, matter, case, fault`),
);

/** Prepositions that put the cause to a mishap. */
export const BECAUSE_OF: ReadonlySet<string> = new Set(
  words(`because of, due to, owing to, thanks to, as a result of, on account of, down to, as a consequence of`),
);

/** What turns out not to be there: "no evidence of arson". */
export const TRACE_NOUNS: ReadonlySet<string> = new Set(
  words(`evidence, sign, indication, suggestion, proof, trace, hint, question, suspicion`),
);

/** Verbs that tell the kind of the cause by themselves, with the sort of mishap: "was shot down". */
export const TELLING_VERBS: Readonly<Record<string, readonly [kind: string, sort: string]>> = {
  "shoot down": ["attack", "crash"],
  torch: ["arson", "fire"],
  firebomb: ["arson", "fire"],
  sabotage: ["sabotage", "any"],
};

/** What joins a mishap to the clause that says how it came about. */
export const BECAUSE: ReadonlySet<string> = new Set(words(`because, after, since, when`));
