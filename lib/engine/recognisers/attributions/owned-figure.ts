import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { overlaps } from "@/lib/engine/span";
import { childOf, childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

/** What somebody has counted or says was counted. */
const FIGURES: ReadonlySet<string> = new Set(
  words(`figure, toll, count, tally, estimate, total, number, reckoning, calculation, assessment, measurement, reading, headcount,
    head-count, projection, account, version, score, claim, forecast, word, line, result, bill`),
);
/** What is done to a figure by who gives it. */
const GIVEN: ReadonlySet<string> = new Set(
  words(`claim, give, report, quote, cite, publish, announce, estimate, count, name, mention, release, circulate, declare, put about,
    provide, advance, issue, record, register, list, tally, calculate, state, suggest, offer`),
);

/** "The ministry's figure of 340", "the police count of 40", "the 25 claimed by the organisers": the figure is theirs. */
export const ownedFigure: AttributionReader = {
  id: "owned-figure",
  summary:
    "A figure is said by whose it is: “the ministry's toll of 87”, “the police count of 6,000”, “the 25,000 claimed by the organisers”.",
  read({ text, sentence, quotations }) {
    const found: FoundAttribution[] = [];
    sentence.words.forEach((word, at) => {
      if (quotations.some((quotation) => overlaps(quotation, word))) return;
      const head = ownerOf(sentence, at) ?? giverOf(sentence, at);
      const clause = head === null ? undefined : clauseOf(sentence, at);
      const speaker = head === null ? null : speakerName(text, sentence, head);
      if (head === null || !clause || speaker === null) return;
      found.push({
        // The figure's name belongs to the claim.
        start: word.start,
        end: word.start,
        speaker,
        speakerHead: head,
        cue: word.text,
        mode: "indirect",
        modality: "reported",
        content: { start: clause.start, end: clause.end },
      });
    });
    return found;
  },
};

function clauseOf(sentence: ReadSentence, at: number): Clause | undefined {
  return sentence.clauses[sentence.clauseOf.get(at) ?? -1];
}

/** Whose a figure is that stands as the subject or brings its value: "X's toll of 87", "the police count of 6,000". */
function ownerOf(sentence: ReadSentence, at: number): number | null {
  const word = sentence.words[at];
  if (word?.upos !== "NOUN" || !FIGURES.has(word.lemma.toLowerCase())) return null;
  const numbered = (from: number, to: number) => sentence.words.slice(from, to).some(({ upos }) => upos === "NUM");
  const brings = sentence.words[at + 1]?.text === "of" && numbered(at + 2, at + 6);
  const clause = clauseOf(sentence, at);
  // "the bank's tally for the week is 4 million": a figure as the subject of what it is.
  const is =
    clause?.subject === at &&
    childOf(sentence, clause.head, "cop") !== null &&
    numbered(at + 1, (clause.own.at(-1) ?? at) + 1);
  if (!brings && !is) return null;
  const owner = childrenOf(sentence, at, "nmod:poss", "compound").find(
    (child) =>
      child < at &&
      sentence.words[child]?.upos !== "PRON" &&
      /^(?:person|body)$/.test(speakerKind(sentence, child) ?? ""),
  );
  return owner ?? null;
}

/** By whom a number was given: "the 25,000 claimed by the organisers", "a toll of 40 published by the ministry". */
function giverOf(sentence: ReadSentence, at: number): number | null {
  const word = sentence.words[at];
  if (word?.xpos !== "VBN" || !GIVEN.has(word.lemma.toLowerCase()) || sentence.words[at + 1]?.text !== "by")
    return null;
  const before = sentence.words[at - 1];
  const figure = before?.upos === "NUM" || FIGURES.has(before?.lemma.toLowerCase() ?? "");
  const agent = childrenOf(sentence, at, "obl").find((child) => prepositionOf(sentence, child) === "by");
  return figure && agent !== undefined && speakerKind(sentence, agent) !== null ? agent : null;
}
