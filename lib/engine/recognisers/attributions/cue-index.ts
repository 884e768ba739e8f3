import type { ReportingCue } from "@/lib/engine/lexicon/cue";
import { DENIAL_CUES } from "@/lib/engine/lexicon/denial-cues";
import { REPORTING_CUES } from "@/lib/engine/lexicon/reporting-cues";
import { MANNERS } from "@/lib/engine/lexicon/reporting-cues/manners";
import { indexRuns } from "@/lib/engine/lexicon/run-index";

const CUES = [...REPORTING_CUES, ...DENIAL_CUES];

export const REPORTING_VERBS = indexRuns(
  CUES.filter((cue) => cue.pos === "verb").map((cue) => [cue.lemma, cue] as const),
);
/** Ways to utter: speech where they stand in a tag, anything else elsewhere ("the fire rages"). */
export const MANNERS_OF_SPEECH = indexRuns(
  // A lemmatiser may drop a last "e" ("rag" of "raged") or leave a consonant doubled ("sobb" of "sobbed").
  MANNERS.flatMap((lemma) => {
    if (/[^ ]e$/.test(lemma)) return [lemma, lemma.slice(0, -1)];
    return /^[^aeiou]+[aeiou][bgmnp]$/.test(lemma) ? [lemma, lemma + lemma.charAt(lemma.length - 1)] : [lemma];
  }).map((lemma): [string, ReportingCue] => [lemma, { lemma, pos: "verb", modality: "reported" }]),
);
export const REPORTING_NOUNS = indexRuns(
  CUES.filter((cue) => cue.pos === "noun").map((cue) => [cue.lemma, cue] as const),
);
