import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import type { Reference } from "@/lib/engine/recognisers/reference";
import { childOf, childrenOf, prepositionOf, relation } from "@/lib/engine/syntax/tree";

/** Who or what the clause says it of, through clefts: "it was a SPARK that …", "what set it off was a SPARK"; null where nobody knows. */
export function subjectOf(sentence: ReadSentence, clause: Clause): number | null {
  const head = sentence.words[clause.head];
  const own = childOf(sentence, clause.head, "nsubj");
  const pronoun = own !== null && /^(?:that|which|who|what)$/i.test(sentence.words[own]?.text ?? "");
  // "It was a spark THAT set it off", "WHAT set it off was a spark".
  if (head && (own === null || pronoun) && /:relcl$/.test(head.deprel) && head.head >= 0) {
    const above = sentence.words[head.head];
    if (above && /^what$/i.test(above.text) && relation(above) === "nsubj" && above.head >= 0) return above.head;
    // "A cable is WHAT SET IT OFF".
    const named = above && /^what$/i.test(above.text) ? childOf(sentence, head.head, "nsubj") : null;
    return named ?? head.head;
  }
  if (pronoun) return null;
  return clause.subject;
}

/** The object: as the parse has it, else the first noun after the verb that no preposition introduces. */
export function objectAfter(sentence: ReadSentence, clause: Clause, at: number, run: readonly number[]): number | null {
  const object = childOf(sentence, at, "obj");
  if (object !== null && !run.includes(object)) return object;
  const last = run[run.length - 1] ?? at;
  return (
    clause.own.find((index) => {
      const word = sentence.words[index];
      if (!word || index <= at || run.includes(index) || !/^(?:NOUN|PROPN|PRON)$/.test(word.upos)) return false;
      if (/^(?:compound|flat|nmod:poss|nmod|amod|nsubj)$/.test(word.deprel)) return false;
      const preposition = childOf(sentence, index, "case");
      return preposition === null || run.includes(preposition) || preposition === last;
    }) ?? null
  );
}

/** The first noun after the verb that one of the prepositions introduces. */
export function after(
  sentence: ReadSentence,
  clause: Clause,
  at: number,
  prepositions: ReadonlySet<string>,
  from = at,
): number | null {
  return (
    clause.own.find((index) => {
      const word = sentence.words[index];
      if (!word || index <= from || !/^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(word.upos)) return false;
      if (/^(?:compound|flat|nmod:poss|amod)$/.test(word.deprel)) return false;
      const preposition = introducedBy(sentence, index);
      if (preposition === null || sentence.times.some((time) => time.start <= word.start && word.end <= time.end))
        return false;
      return prepositions.has(preposition);
    }) ?? null
  );
}

/** The preposition of a phrase, also where the parse hangs it on the first word of a name: "at CAPE Varo". */
export function introducedBy(sentence: ReadSentence, at: number): string | null {
  const own = prepositionOf(sentence, at);
  if (own !== null) return own;
  const first = childrenOf(sentence, at, "compound", "flat", "nmod:poss").find((child) => child < at);
  return first === undefined ? null : prepositionOf(sentence, first);
}

/**
 * The thing's own terms with the names that stand beside it: "the suspect, KARL MILLER", also where the parse hangs them on a noun
 * within it: "the keeper of the mill, LENA KURZ".
 */
export function namedTerms(sentence: ReadSentence, thing: number | null, reference: Reference): string[] {
  if (thing === null) return [];
  const within = childrenOf(sentence, thing, "nmod").flatMap((at) => childrenOf(sentence, at, "appos"));
  const beside = [...childrenOf(sentence, thing, "appos"), ...within];
  const names = beside.flatMap((at) => reference.subject(sentence, at).filter((term) => term.startsWith("@")));
  return [...new Set([...reference.subject(sentence, thing), ...names])];
}
