import type { HedgeCue } from "@/lib/engine/lexicon/cue";
import { words } from "@/lib/engine/lexicon/words";

// Adjectives that mark a person ("suspected militants", "so-called state") are no hedge of what the clause says, and stand apart.
const REPORTED = words(`reportedly, apparently, seemingly, evidently, by all accounts, by some accounts,
  by one account, be said to, be reported to, be reported to have, be understood to, be understood to have,
  be thought to, be believed to, be believed to have, be thought to have, be estimated to, be held to, it be said,
  it be reported, it be understood, it be thought, it be believed, it be estimated, it appear, it seem,
  it would seem, it would appear, it look as if, it look as though, it look like, appear to, seem to,
  appear to have, seem to have, appear to be, seem to be, look to have, reports say, reports suggest,
  some reports say, sources say, according to reports, according to some reports,
  according to unconfirmed reports, according to local reports, according to media reports,
  according to preliminary reports, early reports, initial reports, local reports, media reports,
  unconfirmed reports, unconfirmed, unverified, in what appear to be, what appear to be, what look like,
  what be thought to be, what be believed to be, what seem to be, to all appearances, on the face of it,
  at first sight, from what be known, as far as be known, as far as we know, as reported, said to be,
  said to have, reported to be, reported to have, understood to be, understood to have, thought to have,
  believed to have, by most accounts, by early accounts, from all appearances, by the look of it`);

const ALLEGED = words(`allegedly, purportedly, supposedly, ostensibly, rumoured, rumored, purported,
  putative, putatively, alleged, presumably, reputedly, be alleged to, be alleged to have, be rumoured to,
  be rumored to, be suspected of, be suspected to, be suspected to have, be accused of, be claimed to,
  be claimed to have, be supposed to have, be presumed to, be presumed to have, be feared to, be feared to have,
  be assumed to, be assumed to have, be reputed to, it be alleged, it be claimed, it be rumoured, it be rumored,
  it be suspected, it be feared, it be presumed, rumour have it, rumor have it, rumours say, rumors say,
  word have it, on suspicion of, unsubstantiated, uncorroborated, unproven, supposed, believed to be,
  thought to be, suspected to be, suspected to have, suspected of, presumed to be, presumed to have,
  rumoured to be, rumored to be, alleged to be, alleged to have, accused of, feared dead, as claimed, as alleged,
  if confirmed, if true, if proven, if * be to be believed, so the story go, claimed to be, claimed to have,
  assumed to be, assumed to have, feared to have, feared to be, in what * call, what * claim be, what * say be,
  by hearsay, from hearsay`);

/** The words by which the outlet itself weakens what it says. "Be" stands for all its forms. */
export const HEDGE_CUES: readonly HedgeCue[] = [
  ...REPORTED.map((phrase): HedgeCue => ({ phrase, modality: "reported" })),
  ...ALLEGED.map((phrase): HedgeCue => ({ phrase, modality: "alleged" })),
];
