import type { ReportingCue } from "@/lib/engine/lexicon/cue";
import { words } from "@/lib/engine/lexicon/words";

// The matcher does not look at the part of speech, so "lie" ("the town lies"), "question" and "correct" can't stand here.
const VERBS = words(`dispute, reject, rebuff, quash rumours of, quash rumors of, quash rumours that,
  quash rumours, quash rumors, contest the claim, dispute the claim, dismiss the claim, reject the claim,
  quash speculation, scotch rumours, scotch rumors, brand as false, brand as lies, hit out at claims, deny,
  dismiss, rubbish, scotch, refute, contradict, debunk, disown, walk away from, pour cold water on, retract,
  rebut, disavow, repudiate, discredit, brush off, brush aside, play down, laugh off, pooh-pooh, disprove,
  gainsay, recant, row back on, backtrack on, walk back, back away from, knock down, bat away,
  wave away, wave aside, swat away, shrug off, scoff at, sneer at, pour scorn on, cast doubt on, throw doubt on,
  take issue with, disagree with, beg to differ, call * false, call * a lie, call * lies, call * untrue,
  call * nonsense, call * baseless, call * fake news, call into question, deem misleading, deem false,
  deem * false, deem * misleading, brand * false, brand * a lie, brand * lies, label * false, label * a lie,
  describe * as false, describe * as untrue, describe * as baseless, describe * as nonsense, describe * as a lie,
  describe * as lies, denounce as false, denounce as lies, dismiss as false, dismiss as propaganda,
  dismiss as nonsense, dismiss as rumour, dismiss as rumor, reject as false, reject as baseless, belie,
  give the lie to, hit back at, expose as false, confute, controvert, disclaim, distance * from, wash * hands of,
  eat * words, deny any knowledge of, deny knowledge of, deny any involvement in, deny involvement in,
  set the record straight on, disbelieve, poke holes in, pick holes in, throw cold water on, see no truth in,
  rule out, exclude the possibility, call false, call untrue, call nonsense, call baseless, brand false, brand untrue, label false,
  declare false, declare untrue, describe as wrong, term * false, term * baseless, slap down, play down talk of, give short shrift to, have no truck with,
  be having none of, want nothing to do with, say nothing in, plead ignorance of, protest innocence of, dismiss out of hand, reject out of hand,
  reject any suggestion, reject the suggestion, reject suggestions, dismiss suggestions, deny any suggestion, dismiss any suggestion, dispel, dispel rumours, dispel rumors,
  explode the myth, find no truth in, find no evidence of, find no evidence for, see no evidence of, know nothing of,
  know nothing about, have no knowledge of, mock as`);

const NOUNS = words(`denial, rebuttal, refutation, retraction, contradiction, repudiation, disavowal,
  disclaimer, recantation, counterclaim, counter-claim, hogwash, nonsense, rubbish, fabrication, falsehood, fake,
  hoax, untruth, misinformation, disinformation, balderdash, poppycock, claptrap, codswallop, baloney, canard,
  misquotation, tall story, cock-and-bull story, drivel, twaddle, bunkum, hokum, malarkey, tosh, piffle`);

const PHRASES = words(`no truth, no truth in, no truth to, not true, not the case,
  not correspond to reality, do not correspond to reality, have nothing to do with reality, far from,
  far from the truth, far from true, contrary to, at odds with, at variance with, in contradiction to,
  in contradiction of, nothing of the sort, nothing of the kind, no evidence that, no evidence of,
  no evidence to support, without foundation, without basis, without merit, without any foundation,
  without any basis, out of thin air, completely false, totally false, entirely false, patently false,
  categorically untrue, simply not true, simply untrue, flatly untrue, utter nonsense, complete nonsense,
  total nonsense, pure fiction, pure fantasy, pure invention, pure speculation, pack of lies, a pack of lies,
  tissue of lies, a tissue of lies, a figment of * imagination, wide of the mark, wrong to say, wrong to suggest,
  wrong to claim, incorrect to say, no basis in fact, no basis in reality, not based on fact, no basis for,
  no foundation, no substance, no substance to, no grounds for, not a shred of evidence, not a shred of truth,
  not a grain of truth, not a word of truth, fake news, false news, on the contrary, quite the opposite,
  quite the contrary, quite the reverse, the opposite be true, the reverse be true,
  nothing could be further from the truth, could not be further from the truth, taken out of context,
  a complete fabrication, a total fabrication, a blatant lie, a barefaced lie, an outright lie, false to say,
  untrue to say, never happened, not as claimed, as falsely reported, as wrongly reported, wrongly reported,
  falsely claimed, wrongly claimed, erroneously reported, mistakenly reported, misleadingly claimed`);

/** The words by which somebody denies what another says. What they govern is denied, not asserted. */
export const DENIAL_CUES: readonly ReportingCue[] = [
  ...VERBS.map((lemma): ReportingCue => ({ lemma, pos: "verb", modality: "denied" })),
  ...NOUNS.map((lemma): ReportingCue => ({ lemma, pos: "noun", modality: "denied" })),
  ...PHRASES.map((lemma): ReportingCue => ({ lemma, pos: "phrase", modality: "denied" })),
];
