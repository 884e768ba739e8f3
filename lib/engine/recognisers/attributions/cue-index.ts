import { DENIAL_CUES } from "@/lib/engine/lexicon/denial-cues";
import { REPORTING_CUES } from "@/lib/engine/lexicon/reporting-cues";
import { indexRuns } from "@/lib/engine/lexicon/run-index";

const CUES = [...REPORTING_CUES, ...DENIAL_CUES];

export const REPORTING_VERBS = indexRuns(
  CUES.filter((cue) => cue.pos === "verb").map((cue) => [cue.lemma, cue] as const),
);
export const REPORTING_NOUNS = indexRuns(
  CUES.filter((cue) => cue.pos === "noun").map((cue) => [cue.lemma, cue] as const),
);
