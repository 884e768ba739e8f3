import type { ReportingCue } from "@/lib/engine/lexicon/cue";
import { REPORTING_NOUNS, REPORTING_PHRASES } from "@/lib/engine/lexicon/reporting-cues/nouns-and-phrases";
import { REPORTING_VERBS } from "@/lib/engine/lexicon/reporting-cues/verbs";

const MODALITIES_OF_REPORT = ["reported", "alleged", "forecast", "wish"] as const;

/** The words that carry what somebody says; denials stand apart, in denial-cues. */
export const REPORTING_CUES: readonly ReportingCue[] = MODALITIES_OF_REPORT.flatMap((modality): ReportingCue[] => [
  ...REPORTING_VERBS[modality].map((lemma): ReportingCue => ({ lemma, pos: "verb", modality })),
  ...REPORTING_NOUNS[modality].map((lemma): ReportingCue => ({ lemma, pos: "noun", modality })),
  ...REPORTING_PHRASES[modality].map((lemma): ReportingCue => ({ lemma, pos: "phrase", modality })),
]);
