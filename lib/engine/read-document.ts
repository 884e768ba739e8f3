import type { SourceInput } from "@/lib/engine/analysis";
import { readClauses } from "@/lib/engine/clause";
import type { Document, ReadSentence } from "@/lib/engine/document";
import type { Models } from "@/lib/engine/models";
import { withOpeningNames } from "@/lib/engine/recognisers/names/opening-names";
import { withEntities } from "@/lib/engine/recognisers/names/resolve-names";
import { readQuantities } from "@/lib/engine/recognisers/quantities/read-quantities";
import { readAttributions } from "@/lib/engine/recognisers/read-attributions";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";
import { readDateline } from "@/lib/engine/recognisers/read-dateline";
import { readNames } from "@/lib/engine/recognisers/read-names";
import { readNegations } from "@/lib/engine/recognisers/read-negations";
import { readQuotations } from "@/lib/engine/recognisers/read-quotations";
import { readSentences } from "@/lib/engine/recognisers/read-sentences";
import { dateClocks } from "@/lib/engine/recognisers/times/date-clocks";
import { readTimes } from "@/lib/engine/recognisers/times/read-times";
import type { Sentence } from "@/lib/engine/sentence";
import { overlaps } from "@/lib/engine/span";
import { treeOf } from "@/lib/engine/syntax/tree";

const LONGEST_SENTENCE = 400; // tokens; what is longer is a table or a list, not a sentence

/**
 * Reads everything below the claims: blocks, sentences, syntax, names, quantities, times, clauses, quotations, attributions. A source
 * that comes without a date takes the one that its own head gives.
 */
export function readDocument(given: SourceInput, models: Models): Document {
  const { text } = given;
  const blocks = readBlocks(text);
  const source = { ...given, publishedAt: given.publishedAt ?? readDateline(text, blocks) };
  const read = readSentences(text, blocks)
    .filter(
      (sentence) =>
        sentence.kind !== "boilerplate" && sentence.tokens.length > 0 && sentence.tokens.length <= LONGEST_SENTENCE,
    )
    .map((sentence) => readSentence(source, sentence, models));
  const sentences = dateClocks(withResolvedNames(withOpeningNames(read)), source.publishedAt);
  const quotations = readQuotations(text);
  return { source, sentences, quotations, attributions: readAttributions(text, sentences, quotations) };
}

/** Gives every name the key of the entity that it stands for in this text: a surname its full name's, an acronym its definition's. */
function withResolvedNames(sentences: readonly ReadSentence[]): ReadSentence[] {
  const resolved = withEntities(sentences.flatMap((sentence) => sentence.names));
  let from = 0;
  return sentences.map((sentence) => {
    const names = resolved.slice(from, from + sentence.names.length);
    from += sentence.names.length;
    return { ...sentence, names };
  });
}

function readSentence(source: SourceInput, sentence: Sentence, models: Models): ReadSentence {
  const words = models.parse(sentence.tokens);
  const tree = treeOf({ start: sentence.start, end: sentence.end, words });
  const clauses = readClauses(tree, readNegations(words));
  const clauseOf = new Map<number, number>();
  clauses.forEach((clause, index) => {
    for (const at of clause.own) clauseOf.set(at, index);
  });
  const times = readTimes(source.text, sentence, source.publishedAt);
  return {
    ...tree,
    sentence,
    clauses,
    clauseOf,
    names: readNames(source.text, words),
    quantities: readQuantities(source.text, sentence.tokens).filter(
      (quantity) => !times.some((time) => overlaps(time, quantity)),
    ),
    times,
  };
}
