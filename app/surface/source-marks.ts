import { markedSegments } from "@/app/surface/marked-text";
import type { SourceClaim } from "@/db/queries/source-page";
import { overlaps, type Span } from "@/lib/engine/span";
import { attributionSpans } from "@/lib/review/attribution-spans";
import { paragraphsOf } from "@/lib/review/text-sentences";

/** Something that is marked in a report: a claim, who says the claim that is looked at, or the sentence that is being chosen. */
export type Mark =
  | (Span & { readonly is: "claim"; readonly claim: SourceClaim })
  | (Span & { readonly is: "speaker" | "cue" | "sentence" });

/** A stretch of a paragraph under the same marks. */
export interface ReadSegment extends Span {
  readonly text: string;
  /** The claims on the stretch, the one to show first. */
  readonly claims: readonly SourceClaim[];
  /** Those of them that begin here. */
  readonly begin: readonly SourceClaim[];
  readonly speaker: boolean;
  readonly cue: boolean;
  readonly sentence: boolean;
}

/** The claims as marks, each from its first to its last character. */
export function claimMarks(claims: readonly SourceClaim[]): Mark[] {
  return claims.map((claim) => ({ is: "claim", start: claim.start, end: claim.end, claim }));
}

/** A paragraph with the claims on it. */
export interface MarkedParagraph {
  readonly paragraph: Span;
  readonly marks: readonly Mark[];
}

/** The paragraphs of a text, each with its claims; these come in the order of the text. */
export function markedParagraphs(text: string, claims: readonly SourceClaim[]): MarkedParagraph[] {
  const marks = claimMarks(claims);
  let from = 0;
  return paragraphsOf(text).map((paragraph) => {
    // What ends before this paragraph is on none after it.
    while (from < marks.length && (marks[from]?.end ?? 0) <= paragraph.start) from++;
    const after = marks.findIndex((mark, at) => at >= from && mark.start >= paragraph.end);
    const near = marks.slice(from, after < 0 ? marks.length : after);
    return { paragraph, marks: near.filter((mark) => overlaps(mark, paragraph)) };
  });
}

/** A paragraph's marks with those that come and go; the same list where none of these is on it, so that it is not drawn again. */
export function withPassing(paragraph: Span, marks: readonly Mark[], passing: readonly Mark[]): readonly Mark[] {
  const here = passing.filter((mark) => overlaps(mark, paragraph));
  return here.length === 0 ? marks : [...marks, ...here];
}

/** Where the words stand by which a claim is somebody's: its speakers and their cues. */
export function voiceMarks(text: string, claim: SourceClaim): Mark[] {
  return claim.attribution.flatMap((link) => {
    const { speaker, cue } = attributionSpans(text, link, claim);
    return [
      ...(speaker === null ? [] : [{ is: "speaker" as const, ...speaker }]),
      ...(cue === null ? [] : [{ is: "cue" as const, ...cue }]),
    ];
  });
}

/** Cuts a paragraph where a mark begins or ends. Joined, the segments are the paragraph again. */
export function readSegments(text: string, paragraph: Span, marks: readonly Mark[]): ReadSegment[] {
  return markedSegments(text, paragraph, marks).map(({ start, end, text: words, marks: here }) => {
    const claims = here.flatMap((mark) => (mark.is === "claim" ? [mark.claim] : [])).toSorted(byWeight);
    const is = (kind: Mark["is"]) => here.some((mark) => mark.is === kind);
    return {
      start,
      end,
      text: words,
      claims,
      begin: claims.filter((claim) => claim.start === start),
      speaker: is("speaker"),
      cue: is("cue"),
      sentence: is("sentence"),
    };
  });
}

/** Of claims that share a stretch, first what other reports contradict, then the narrowest. */
function byWeight(a: SourceClaim, b: SourceClaim): number {
  return Number(differs(b)) - Number(differs(a)) || a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1);
}

/** Whether other reports say otherwise, or a verdict says which one holds. */
export function differs({ fact }: SourceClaim): boolean {
  return fact !== null && (fact.status === "disputed" || fact.status === "updated" || fact.status === "decided");
}
