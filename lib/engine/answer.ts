import type { FactType } from "@/lib/engine/fact";

/**
 * What a claim answers, as its linker needs it: plain data, so that a stored claim links again without its text being read.
 * `property` is the question's key ("killed", "control", "arrest"); `subject` whose property it is, as folded content words;
 * `scope` what narrows it (a region, a group, a window).
 */
export interface Answer {
  readonly type: FactType;
  readonly property: string;
  readonly unit: string | null;
  readonly subject: readonly string[];
  readonly scope: readonly string[];
  readonly value: AnswerValue;
}

export type AnswerValue =
  | { readonly is: "quantity"; readonly quantity: number }
  | { readonly is: "time"; readonly time: number }
  | { readonly is: "state"; readonly stateClass: string; readonly state: string }
  | { readonly is: "term"; readonly term: string }
  | { readonly is: "event" };
