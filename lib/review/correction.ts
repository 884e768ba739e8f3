/** What a person can correct of what the machine made of a story. Each act can be undone, the newest first. */
export const CORRECTION_KINDS = [
  "claims-moved",
  "claims-removed",
  "claims-rejected",
  "claim-added",
  "fact-split",
  "facts-merged",
  "question-edited",
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Why a quote is no claim: kept beside the quote, so that the machine can learn from it. */
export const REJECTION_REASONS = ["opinion", "misread", "fragment", "not-reported", "other"] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** Longest question of a fact, in characters; the shortest is QUESTION_MIN. */
export const QUESTION_MAX = 500;
export const QUESTION_MIN = 3;
