import type { Answer } from "@/lib/engine/answer";
import type { Attribution } from "@/lib/engine/attribution";
import type { Proposed } from "@/lib/engine/proposals/proposal";
import type { Quantity } from "@/lib/engine/quantity";
import type { Quote } from "@/lib/engine/quote";
import { overlaps, type Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";

export const MODALITIES = ["asserted", "reported", "alleged", "denied", "forecast", "conditional", "wish"] as const;
export type Modality = (typeof MODALITIES)[number];

export const POLARITIES = ["affirmed", "negated"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** The modalities that are never evidence: what could, should or might be is no report of what is. */
export const IRREALIS: ReadonlySet<Modality> = new Set<Modality>(["forecast", "conditional", "wish"]);

/** What one span of one source says. Offsets are into that source's text. */
export interface Claim extends Quote {
  /** Hash of the source's id and text, of span and answer: the same source read again gives the same id, a copy of its text others. */
  readonly id: string;
  readonly sourceId: string;
  /** The sentence that the quote stands in. */
  readonly sentence: Span;
  /** Who says it, innermost speaker first, outermost last; empty where the outlet itself does. */
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeSpan[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** 0–1: how much an editor would want this checked. */
  readonly checkWorthiness: number;
  /** The spans that carry the answer (the figure, the verb of state): what differs between two positions. */
  readonly focus: readonly Span[];
  /** What the claim answers, in the form that linkers and comparators read. */
  readonly answer: Answer;
  /** Which model proposed it too, or alone; null or absent where the rules read it by themselves. */
  readonly proposed?: Proposed | null;
}

/** Whether the claim may stand on one side of a contradiction. */
export function isEvidence({ modality }: Pick<Claim, "modality">): boolean {
  return !IRREALIS.has(modality);
}

/** Whether two claims are read out of the same words of one source, at least in part. */
export function shareWords(a: Claim, b: Claim): boolean {
  return a.sourceId === b.sourceId && overlaps(a, b);
}
