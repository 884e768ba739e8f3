import type { FactType } from "@/lib/engine/fact";

/**
 * What a claim answers, as its linker needs it: plain data, so that a stored claim links again without its text being read.
 * Words are lemmas in lower case; names are name keys behind an "@".
 */
export interface Answer {
  readonly type: FactType;
  /** The question's key: "killed", "control", "magnitude"; for an event the predicate's lemma. */
  readonly property: string;
  /** The unit's dimension ("area", "money", "share") or the family that is counted ("person"); null where neither applies. */
  readonly unit: string | null;
  /** Whose property it is: head noun first, then its modifiers and names. */
  readonly subject: readonly string[];
  /** The subject as the text puts it: "government troops"; empty where the words name none. */
  readonly about: string;
  /** What narrows it: places, groups, windows. */
  readonly scope: readonly string[];
  /** The content words of the claim, for similarity. */
  readonly terms: readonly string[];
  /** The content words of its sentence that are not its own, and those of the sentence before: what it may leave unsaid. */
  readonly around: readonly string[];
  readonly before: readonly string[];
  /** What the claim and its sentence mean on the whole; absent of a claim that was stored before meanings were. */
  readonly meaning?: Meaning;
  /** The states that the clause's words may put a subject in: of an ambiguous word, one for each class that it stands in. */
  readonly states: readonly StateReading[];
  readonly value: AnswerValue;
}

/** Vectors of the sentence encoder, a signed byte for each float, in base64. */
export interface Meaning {
  readonly own: string;
  readonly sentence: string;
}

/** An answer as it is read out of a clause, before its surroundings are added. */
export type AnswerDraft = Omit<Answer, "around" | "before" | "meaning">;

/** One way to read a word of state: "pulled out" of troops, or of a deal. */
export interface StateReading {
  readonly stateClass: string;
  /** A state of the class, or "not " and one where a negation leads to no single other. */
  readonly state: string;
  readonly subject: readonly string[];
  readonly about: string;
}

/** `quantity` and `time` are indexes into the claim's lists. */
export type AnswerValue =
  | { readonly is: "quantity"; readonly quantity: number }
  | { readonly is: "time"; readonly time: number }
  | { readonly is: "state" }
  | { readonly is: "term"; readonly term: string }
  | { readonly is: "event" }
  | Filler;

/** Who, what or where: the phrase that fills the question, in terms that compare as a subject's do. */
export interface Filler {
  readonly is: "filler";
  readonly role: "cause" | "place" | "agent" | "sort";
  /** Head noun first, then its modifiers and names. */
  readonly terms: readonly string[];
  /** The kinds that its words tell: "arson", "electrical"; of a place "bridge". */
  readonly kinds: readonly string[];
  /** What sort of name or thing it is ("site", "town", "person"): only two of one level can exclude each other by name. */
  readonly level: string | null;
  /** The phrase as the text puts it. */
  readonly text: string;
}
