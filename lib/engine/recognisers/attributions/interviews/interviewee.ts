import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import type { Paragraph } from "@/lib/engine/recognisers/attributions/interviews/paragraphs";
import type { Turns } from "@/lib/engine/recognisers/attributions/interviews/turns";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

/** What an interviewee does in the intro. */
const TALKS = new Set(
  words("speak, talk, chat, answer, recall, recount, remember, relive, describe, explain, look back"),
);
/** What the paper does. */
const MEETS = new Set(words("meet, interview, visit, ask, catch, join, reach, call, speak, talk, chat, sit"));
const PAPER = /^(?:we|i)$/i;
const PRONOUN = /^(?:he|she)$/i;
const HONOURED = /(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir)\.? $/;

export interface Interviewee {
  readonly name: string;
  readonly cue: string;
}

/**
 * Who answers in an interview: whom a question calls by name, who is said in the intro to have spoken or to have been
 * met, or the first whom the intro is about. Null where it tells of nobody.
 */
export function intervieweeOf(
  text: string,
  sentences: readonly ReadSentence[],
  { intro, questions }: Turns,
): Interviewee | null {
  const called = questions.flatMap((question) => calledIn(text, sentences, question))[0];
  if (called !== undefined) return { name: called, cue: "answers" };
  const at = (paragraph: Paragraph) => paragraph.sentences.flatMap((index) => sentences[index] ?? []);
  const headed = intro.filter(({ heading }) => heading).flatMap(at);
  const told = intro.filter(({ heading }) => !heading).flatMap(at);
  const named = headed.flatMap(({ names }) => names.flatMap((name) => (name.kind === "person" ? [name.text] : [])));
  return talkerIn(text, told, named) ?? firstTold(text, headed, told);
}

/** "Mr Kemp, when did you leave?", "When did you leave, Ms Kemp?": the name that a question calls. */
function calledIn(text: string, sentences: readonly ReadSentence[], question: Paragraph): string[] {
  return question.sentences.flatMap((index) =>
    (sentences[index]?.names ?? []).flatMap((name) => {
      const before = text.slice(question.from, name.start);
      const title = HONOURED.exec(before)?.[0] ?? "";
      const opens = before.slice(0, before.length - title.length);
      const first = opens === "" && text.slice(name.end, name.end + 1) === ",";
      const last = opens.endsWith(", ") && text.slice(name.end, question.end).trim() === "?";
      return name.kind !== "place" && (first || last) ? [title + name.text] : [];
    }),
  );
}

/** "Rosa Kemp spoke to …", "she talked to us", "the reporter spoke to Rosa Kemp", "we met her at the mill". */
function talkerIn(text: string, told: readonly ReadSentence[], headed: readonly string[]): Interviewee | null {
  let about: string | null = null;
  for (const sentence of told) {
    for (const clause of sentence.clauses) {
      const verb = sentence.words[clause.head];
      const { subject } = clause;
      if (!verb || subject === null || clause.passive) continue;
      const who = sentence.words[subject]?.text ?? "";
      const lemma = verb.lemma.toLowerCase();
      const to = childrenOf(sentence, clause.head, "obl", "obj").find((at) =>
        /^(?:to|with)$/.test(prepositionOf(sentence, at) ?? "to"),
      );
      const other = to === undefined ? null : personAt(text, sentence, to);
      const himself = to !== undefined && /^(?:him|her)$/i.test(sentence.words[to]?.text ?? "");
      if (PAPER.test(who) && MEETS.has(lemma)) {
        const met = other ?? (himself ? about : null);
        if (met !== null) return { name: met, cue: verb.text };
      }
      if (!TALKS.has(lemma) || PAPER.test(who)) continue;
      const subjectName = PRONOUN.test(who) ? about : personAt(text, sentence, subject);
      // "A nurse at the clinic spoke to us": with no name given.
      const role = subjectName === null && headed.length === 0 ? roleAt(text, sentence, subject) : null;
      const fromHead = (name: string | null) => name !== null && headed.some((one) => name.includes(one));
      const [only, ...more] = new Set(headed);
      if (subjectName === null && only !== undefined && more.length === 0) return { name: only, cue: verb.text };
      // "The reporter Ann Day talks to Rosa Kemp": the one whom the headline names is the one who answers.
      if (other !== null && fromHead(other) && !fromHead(subjectName)) return { name: other, cue: verb.text };
      const name = subjectName ?? role;
      if (name !== null) return { name, cue: verb.text };
    }
    about = subjectOf(text, sentence) ?? about;
  }
  return null;
}

/** The first person whom the intro's sentences are about, or whom only the headline names. */
function firstTold(text: string, headed: readonly ReadSentence[], told: readonly ReadSentence[]): Interviewee | null {
  const about = told.flatMap((sentence) => subjectOf(text, sentence) ?? []);
  const [first] = about.length > 0 ? about : headed.flatMap((sentence) => headlined(text, sentence));
  return first === undefined ? null : { name: first, cue: "answers" };
}

/** The people whom a headline names; behind its colon, whoever stands there ("“I ran”: Rosa Kemp, miller"). */
function headlined(text: string, { names }: ReadSentence): string[] {
  return names.flatMap(({ kind, text: name, start }) => {
    const led = kind === "unknown" && name.includes(" ") && text.slice(start - 2, start) === ": ";
    return kind === "person" || led ? [name] : [];
  });
}

/** A person who is told by trade alone. */
function roleAt(text: string, sentence: ReadSentence, at: number): string | null {
  const noun = sentence.words[at]?.upos === "NOUN" && sentence.words[at]?.xpos === "NN";
  return noun && speakerKind(sentence, at) === "person" ? speakerName(text, sentence, at) : null;
}

/** The person named as the subject of a sentence's main clause. */
function subjectOf(text: string, sentence: ReadSentence): string | null {
  const main = sentence.clauses.find((clause) => clause.head === sentence.root);
  const subject = main?.subject ?? null;
  return subject === null ? null : personAt(text, sentence, subject);
}

/** The person's name that stands at a word; null where it is no name of a person. */
function personAt(text: string, sentence: ReadSentence, at: number): string | null {
  const word = sentence.words[at];
  const name = sentence.names.find((one) => word !== undefined && one.start <= word.start && word.end <= one.end);
  if (name) return name.kind === "person" || (name.kind === "unknown" && name.text.includes(" ")) ? name.text : null;
  return word?.upos === "PROPN" && speakerKind(sentence, at) === "person" ? speakerName(text, sentence, at) : null;
}
