import type { Filler } from "@/lib/engine/answer";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { type CauseReading, causesIn } from "@/lib/engine/recognisers/answers/cause-forms";
import { fillerAt, fillerSpan, fillerWords } from "@/lib/engine/recognisers/answers/filler";
import { kindsIn } from "@/lib/engine/recognisers/answers/kind-index";
import { otherYears } from "@/lib/engine/recognisers/answers/other-years";
import type { Reference } from "@/lib/engine/recognisers/reference";
import { overlaps, type Span } from "@/lib/engine/span";
import { isVerb } from "@/lib/engine/syntax/tree";

/** What brought a mishap about, or did not. */
export const causeAnswer: AnswerReader = {
  id: "cause",
  summary:
    "What ties a mishap to its cause answers what caused it: “lightning started the blaze”, “was put down to human error”, “ruled out arson”.",
  read({ sentence, reference, publishedYear }) {
    return sentence.clauses.flatMap((clause, index) =>
      causesIn(sentence, clause).flatMap((reading): FoundAnswer[] => {
        const filler = fillerOf(sentence, reading, reference);
        if (!filler) return [];
        return [
          {
            clause: index,
            anchor: reading.anchor,
            polarity: reading.denied ? "negated" : "affirmed",
            quantities: [],
            times: [],
            focus: focusOf(sentence, reading),
            answer: {
              type: "identity",
              property: "cause",
              unit: reading.sort,
              subject: mishapTerms(sentence, clause, reading, reference),
              about: reading.mishap === null ? "" : reference.about(sentence, reading.mishap),
              scope: [
                ...otherYears(sentence, clause, publishedYear),
                ...placesOf(sentence, clause, reading, reference),
              ],
              terms: reference.terms(sentence, clause.own),
              states: [],
              value: filler,
            },
          },
        ];
      }),
    );
  },
};

function fillerOf(sentence: ReadSentence, { cause, mishap, kind }: CauseReading, reference: Reference): Filler | null {
  const word = sentence.words[cause];
  if (cause === mishap || !word) return null;
  if (kind !== undefined)
    return { is: "filler", role: "cause", terms: [word.lemma.toLowerCase()], kinds: [kind], level: null, text: kind };
  const kinds = kindsIn("cause", sentence, fillerWords(sentence, cause));
  const name = sentence.names.find((candidate) => overlaps(candidate, word));
  return fillerAt(sentence, cause, { role: "cause", kinds, level: name?.kind ?? null }, reference);
}

/** The mishap's own words; of a verb those to whom it happened. */
function mishapTerms(sentence: ReadSentence, clause: Clause, { mishap }: CauseReading, reference: Reference): string[] {
  const word = mishap === null ? undefined : sentence.words[mishap];
  if (mishap === null || !word) return [];
  return reference.subject(sentence, isVerb(word) ? clause.subject : mishap);
}

/** Where the mishap was: the places of its clause that are no part of the cause. */
function placesOf(sentence: ReadSentence, clause: Clause, { cause }: CauseReading, reference: Reference): string[] {
  return reference.places(sentence, clause.own, cause);
}

function focusOf(sentence: ReadSentence, { cause, anchor, kind }: CauseReading): Span[] {
  const word = sentence.words[anchor];
  const phrase = kind === undefined ? fillerSpan(sentence, cause) : word ? { start: word.start, end: word.end } : null;
  const spans = [phrase, cause === anchor || !word ? null : { start: word.start, end: word.end }];
  return spans.filter((span): span is Span => span !== null).sort((a, b) => a.start - b.start);
}
