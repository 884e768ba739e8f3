import type { Modality } from "@/lib/engine/claim";

/** A word that reports what somebody says. Lemma; particles after a space ("point out"). */
export interface ReportingCue {
  readonly lemma: string;
  readonly pos: "verb" | "noun" | "phrase";
  /** The modality that it gives to what it reports: "said" reported, "claimed" alleged, "denied" denied, "vowed" forecast. */
  readonly modality: Modality;
}

/** A word or phrase that takes what it governs out of what is: "if", "could", "fears that", "plan to", "unless". */
export interface IrrealisCue {
  /** Lower-case words, lemmas for verbs. */
  readonly phrase: string;
  readonly pos: "auxiliary" | "conjunction" | "verb" | "noun" | "adjective" | "adverb" | "phrase";
  readonly modality: "forecast" | "conditional" | "wish";
}

/** A word that turns a clause round: "not", "never", "no longer", "fail to", "none of". */
export interface NegationCue {
  readonly phrase: string;
  readonly pos: "adverb" | "determiner" | "verb" | "pronoun" | "phrase" | "preposition";
}

/** A word by which the outlet itself weakens a claim: "reportedly", "allegedly", "is said to". */
export interface HedgeCue {
  readonly phrase: string;
  readonly modality: "reported" | "alleged";
}
