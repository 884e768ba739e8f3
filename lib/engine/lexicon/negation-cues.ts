import type { NegationCue } from "@/lib/engine/lexicon/cue";
import { words } from "@/lib/engine/lexicon/words";

// Left out on purpose: words that bound ("little", "barely", "few"), words that stop something ("prevent", "avert": the
// state classes name what they do), and prepositions that exclude one thing from many ("except", "instead of").
const BY_POS: Readonly<Record<NegationCue["pos"], readonly string[]>> = {
  adverb: words(`not, n't, n’t, never, no longer, hardly, scarcely, nowhere, seldom, rarely, never again,
    not yet, not at all, by no means, in no way, not even, not once, nowhere near, not ever, at no time,
    at no point, not any more, not anymore, not in any way, in no sense, in no case, never once, never ever,
    not remotely, to no extent, no way`),
  determiner: words(`no, neither, not a single, not one, not any, nary a, no single, no such, no other,
    no further`),
  pronoun: words(`nobody, none, no one, no-one, nothing, none of, neither of, not one of, not a soul,
    hardly any, hardly anyone, hardly anybody, hardly anything, scarcely any, scarcely anyone, nought,
    next to nothing`),
  verb: words(`fail to, refuse to, decline to, cease to, neglect to, omit to, forget to, refrain from,
    stop short of, be unable to, be unwilling to, desist from, be powerless to, abstain from, lack, have yet to,
    be yet to, remain to be, be incapable of, be reluctant to, shy away from, be loath to, decide against,
    opt not to, vow not to, choose not to, be at a loss to`),
  preposition: words(`without, sans`),
  phrase: words(`nor, yet to, absence of, lack of, failure to, refusal to, inability to, unwillingness to,
    devoid of, bereft of, no sign of, no evidence of, no trace of, no indication of, no intention of, no plans to,
    no plan to, no proof of, in the absence of, for lack of, for want of, unable to, unwilling to, incapable of,
    on no account, under no circumstances, not in the least, not in the slightest, not by any means,
    not by a long shot, no chance of, no hope of, no prospect of, no question of, little or no, next to no,
    anything but, no need to, a dearth of`),
};

/** The words that turn a clause round. */
export const NEGATION_CUES: readonly NegationCue[] = (
  ["adverb", "determiner", "pronoun", "verb", "preposition", "phrase"] as const
).flatMap((pos) => BY_POS[pos].map((phrase): NegationCue => ({ phrase, pos })));
