import { overlaps, type Span } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

const SHORTEST_PIECE = 3; // characters of carried text
const LONGEST_CITED = 240; // characters of a quotation before its tag's own sentence
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

const GOES_ON =
  /^,\s*(?:will|would|could|may|might|has|have|had|is|are|was|were|can|did|does|do|should|must|and|or|but|with|from|of|in|at|on|among|including|despite|because|since|though|although|unless|until|while|than|not|to|by which|after|before|when|where|so|always|(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|many|some|all|none|half|both) of (?:them|whom|which|these)|leaving)\b/i;

/** The parts of the sentence, and of the quotations that reach beyond it, that the tag carries. */
export function tagContents(
  text: string,
  sentence: Span & { readonly words: readonly Word[] },
  region: Span,
  quotations: readonly Span[],
  known: readonly number[],
): { content: Span; mode: "direct" | "indirect" }[] {
  // Another's words stand before a semicolon where a tag of their own closed them.
  const semicolon = text.slice(sentence.start, region.start).lastIndexOf(";");
  const parted = semicolon >= 0 && (known.some((end) => end <= sentence.start + semicolon) || pronounLed(text, region));
  const finite = (from: number) =>
    sentence.words.some(
      (word) => word.start >= from && word.end <= region.start && (FINITE.test(word.xpos) || word.upos === "AUX"),
    );
  // "Nine fell; a tenth, she says, jumped": the tag breaks into the clause behind the semicolon.
  const breaksIn = semicolon >= 0 && !finite(sentence.start + semicolon) && /^,/.test(text.slice(region.end));
  const apart = parted || breaksIn;
  const before = { start: apart ? sentence.start + semicolon + 1 : sentence.start, end: region.start };
  const after = { start: region.end, end: sentence.end };
  const touches = (piece: Span) => quotations.filter((span) => span.end - span.start > 2 && overlaps(span, piece));
  const carried: Span[] = [];
  if (before.end - before.start > SHORTEST_PIECE) {
    const reaching = touches(before).find((span) => span.start < before.start && region.start - span.end < 4);
    const from = reaching && before.start - reaching.start < LONGEST_CITED * 4 ? reaching.start : before.start;
    carried.push({ start: from, end: before.end });
  }
  const follows = text.slice(after.start, after.end);
  // "At noon, she says, the gate was shut": what is said begins only after the tag.
  const opening = !finite(before.start);
  const interrupts = opening && /^,(?!\s*(?:who|which|whose|whom)\b)/i.test(follows) && touches(before).length === 0;
  // "40 were hurt, the mayor said; two are children": with no other speaker it goes on.
  const next = follows.slice(1).search(/;/);
  if (follows.startsWith(";") && carried.length > 0)
    carried.push({ start: after.start + 1, end: next < 0 ? after.end : after.start + 1 + next });
  else if (
    after.end - after.start > SHORTEST_PIECE &&
    (interrupts || /^\s*:/.test(follows) || GOES_ON.test(follows) || touches(after).length > 0)
  ) {
    const reaching = touches(after).find((span) => span.end > after.end);
    carried.push({ start: after.start, end: reaching?.end ?? after.end });
  }
  const quoted = carried.some((piece) => touches(piece).some((span) => span.end - span.start > 8));
  return carried.map((content) => ({ content, mode: quoted ? "direct" : "indirect" }));
}

// "Mr Lund is firm; at noon, he says, …": what stands before the semicolon is about the speaker.
function pronounLed(text: string, region: Span): boolean {
  return /^\s*(?:he|she|they|it)\b/i.test(text.slice(region.start, region.end));
}
