import type { Paragraph } from "@/lib/engine/recognisers/attributions/interviews/paragraphs";

/** Fewer make no interview: one or two questions stand in any report for effect. */
const FEWEST_TURNS = 3;
const MOST_PER_TURN = 4; // paragraphs for each question: wider apart they are headings of a report
const LEAST_OWN = 0.2; // part of the answers in which somebody speaks of himself: a guide in questions has none
const LONGEST_PROMPT = 17; // words of "They say the gate was open."

/** An interview as it stands in print. */
export interface Turns {
  /** The paragraphs before the first question. */
  readonly intro: readonly Paragraph[];
  readonly questions: readonly Paragraph[];
  /** Answers, with the label of who gives them; null where answers bear none. */
  readonly answers: readonly { readonly paragraph: Paragraph; readonly label: string | null }[];
}

/** The turns of an interview, by the labels of its speakers or by its questions; null where the text is none. */
export function turnsOf(paragraphs: readonly Paragraph[]): Turns | null {
  return labelledTurns(paragraphs) ?? plainTurns(paragraphs);
}

/** "Q: … A: …", "Messenger: … Kemp: …": who asks is the label whose paragraphs are mostly questions. */
function labelledTurns(paragraphs: readonly Paragraph[]): Turns | null {
  const by = new Map<string, Paragraph[]>();
  for (const one of paragraphs) if (one.label !== null) by.set(one.label, [...(by.get(one.label) ?? []), one]);
  const often = [...by].filter(([, own]) => own.length >= FEWEST_TURNS);
  const share = (own: readonly Paragraph[]) => own.filter(({ asks }) => asks).length / own.length;
  const asker = often.toSorted(([, a], [, b]) => share(b) - share(a))[0];
  if (!asker || often.length < 2 || share(asker[1]) < 0.5) return null;
  const [asking] = asker;
  const first = paragraphs.findIndex(({ label }) => label !== null && by.has(label));
  let label: string | null = null;
  const answers = paragraphs.slice(first).flatMap((paragraph) => {
    label = paragraph.label ?? label;
    const goesOn = paragraph.label !== null || paragraph.own || paragraph.quoted;
    return label === null || label === asking || !goesOn ? [] : [{ paragraph, label }];
  });
  return { intro: paragraphs.slice(0, first), questions: asker[1], answers };
}

/** Paragraphs that ask, each with an answer behind it; statements may stand among the questions ("You had a lamp with you."). */
function plainTurns(paragraphs: readonly Paragraph[]): Turns | null {
  const asking = paragraphs.flatMap(({ asks, heading }, at) => (asks && !heading ? [at] : []));
  const [firstAsked] = asking;
  const lastAsked = asking.at(-1);
  if (firstAsked === undefined || lastAsked === undefined) return null;
  const opening = openingPrompt(paragraphs, firstAsked);
  const first = opening ?? firstAsked;
  const starts = opening === null ? asking : [opening, ...asking];
  const gaps = starts.map((at, index) => paragraphs.slice(at + 1, starts[index + 1]));
  const answered = gaps.filter(([next]) => next !== undefined && !next.asks);
  if (answered.length < FEWEST_TURNS || lastAsked - first > MOST_PER_TURN * answered.length) return null;
  const replies = answered.flatMap(([reply]) => reply ?? []);
  const own = replies.filter((reply) => reply.own).length;
  if (own < 2 || own < replies.length * LEAST_OWN) return null;
  const quoted = replies.filter((reply) => reply.quoted).length > replies.length / 2;
  const answers = gaps.flatMap((gap, index) => answersIn(gap, quoted, index === gaps.length - 1));
  return {
    intro: paragraphs.slice(0, first),
    questions: starts.flatMap((at) => paragraphs[at] ?? []),
    answers: answers.map((paragraph) => ({ paragraph, label: null })),
  };
}

/** "The mill says you were late." before the first question, with an answer behind it. */
function openingPrompt(paragraphs: readonly Paragraph[], firstAsked: number): number | null {
  const prompt = paragraphs[firstAsked - 2];
  const answer = paragraphs[firstAsked - 1];
  return firstAsked > 2 && prompt && answer && isPrompt(prompt) && (answer.own || answer.quoted)
    ? firstAsked - 2
    : null;
}

function isPrompt({ own, quoted, words, sentences, heading }: Paragraph): boolean {
  return !own && !quoted && !heading && words <= LONGEST_PROMPT && sentences.length === 1;
}

/** What of the paragraphs between two questions answers the first of them. */
function answersIn(gap: readonly Paragraph[], quoted: boolean, last: boolean): Paragraph[] {
  const answers: Paragraph[] = [];
  const sure = (one: Paragraph | undefined) => one !== undefined && (quoted ? one.quoted : one.own);
  for (let at = 0; at < gap.length; at++) {
    const paragraph = gap[at];
    if (!paragraph) break;
    const next = gap[at + 1];
    if (at > 0 && isPrompt(paragraph) && (last ? sure(next) : next !== undefined)) continue;
    // Behind the last answer the report may go on in its own voice.
    if (last && at > 0 && !sure(paragraph)) break;
    if (!quoted || paragraph.quoted) answers.push(paragraph);
  }
  return answers;
}
