import type { Filler } from "@/lib/engine/answer";
import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import { DIRECTIONS, LEADING_ROLES, SOLE_ACTS, type SoleAct } from "@/lib/engine/lexicon/sole-acts";
import type { AnswerContext, AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { after, objectAfter, subjectOf } from "@/lib/engine/recognisers/answers/clause-roles";
import { fillerAt, fillerSpan, fillerWords } from "@/lib/engine/recognisers/answers/filler";
import { kindsIn } from "@/lib/engine/recognisers/answers/kind-index";
import { otherYears } from "@/lib/engine/recognisers/answers/other-years";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { overlaps } from "@/lib/engine/span";
import { childOf, childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

const ACTS = indexRuns(SOLE_ACTS.flatMap((act) => act.verbs.map((verb) => [verb, act] as const)));
const BY: ReadonlySet<string> = new Set(["by"]);

interface Done {
  readonly act: SoleAct;
  readonly agent: number;
  readonly thing: number | null;
  readonly anchor: number;
}

/** Who did what only one can have done. */
export const agentAnswer: AnswerReader = {
  id: "agent",
  summary:
    "Who does what only one can do answers who it was: “it was a neighbour who called the police”, “the memo was leaked by a rival”.",
  read(context) {
    const { sentence, reference, publishedYear } = context;
    return sentence.clauses.flatMap((clause, index): FoundAnswer[] => {
      const done = doneIn(sentence, clause);
      const value = done && agentOf(context, done.agent);
      const span = done && fillerSpan(sentence, done.agent);
      if (!done || !value || !span) return [];
      const word = sentence.words[done.anchor];
      return [
        {
          clause: index,
          anchor: done.anchor,
          polarity: clause.polarity,
          quantities: [],
          times: [],
          focus: [span, ...(word ? [{ start: word.start, end: word.end }] : [])].sort((a, b) => a.start - b.start),
          answer: {
            type: "identity",
            property: done.act.id,
            unit: null,
            subject: done.act.things === "none" ? [] : reference.subject(sentence, done.thing),
            about: reference.about(sentence, done.thing),
            scope: otherYears(sentence, clause, publishedYear),
            terms: reference.terms(sentence, clause.own),
            states: [],
            value,
          },
        },
      ];
    });
  },
};

function doneIn(sentence: ReadSentence, clause: Clause): Done | null {
  for (const at of clause.own) {
    const matches = [...matchRuns(ACTS, sentence.words, at, 2)].sort((a, b) => b.words.length - a.words.length);
    for (const { value: act, words } of matches) {
      if (!words.includes(clause.head) && childOf(sentence, clause.head, "cop") !== at) continue;
      const ordered = act.id === "decide" ? orderedIn(sentence, clause.head) : null;
      if (ordered) {
        const giver = subjectOf(sentence, clause);
        if (giver !== null) return { ...ordered, agent: giver, anchor: clause.head };
      }
      const agent = clause.passive ? after(sentence, clause, clause.head, BY) : subjectOf(sentence, clause);
      const thing = clause.passive ? subjectOf(sentence, clause) : objectAfter(sentence, clause, clause.head, words);
      if (agent === null || agent === thing || !fits(sentence, act, thing)) continue;
      return { act, agent, thing: act.things === "none" ? null : thing, anchor: clause.head };
    }
  }
  return ledIn(sentence, clause);
}

const LEADING = SOLE_ACTS.find(({ id }) => id === "lead");

/** "The ringleader was KARL MILLER", "KARL MILLER was the brains", "men under the command of KARL MILLER". */
function ledIn(sentence: ReadSentence, clause: Clause): Done | null {
  if (!LEADING) return null;
  const leads = (at: number | null) => LEADING_ROLES.has(sentence.words[at ?? -1]?.lemma.toLowerCase() ?? "");
  const done = (agent: number | null) =>
    agent === null ? null : { act: { ...LEADING, things: "none" as const }, agent, thing: null, anchor: clause.head };
  if (childOf(sentence, clause.head, "cop") !== null) {
    if (leads(clause.subject)) return done(clause.head);
    if (leads(clause.head)) return done(subjectOf(sentence, clause));
  }
  const under = clause.own.find(
    (at) => prepositionOf(sentence, at) === "under" && DIRECTIONS.has(sentence.words[at]?.lemma.toLowerCase() ?? ""),
  );
  if (under === undefined) return null;
  const leader = childrenOf(sentence, under, "nmod").find((at) => prepositionOf(sentence, at) === "of");
  return done(leader ?? childOf(sentence, under, "nmod:poss"));
}

/** What was ordered: "gave the order TO OPEN THE GATES" is done by the one who gave it. */
function orderedIn(sentence: ReadSentence, head: number): Pick<Done, "act" | "thing"> | null {
  const noun = childOf(sentence, head, "obj");
  const verb =
    childOf(sentence, head, "xcomp", "advcl") ?? (noun === null ? null : childOf(sentence, noun, "acl", "xcomp"));
  const thing = verb === null ? null : childOf(sentence, verb, "obj");
  if (verb === null || thing === null) return null;
  const act = matchRuns(ACTS, sentence.words, verb, 2).find(
    ({ value }) => value.id !== "decide" && fits(sentence, value, thing),
  )?.value;
  return act ? { act, thing } : null;
}

// What is not told from its like ("a man", "homes") may be killed or bought by many.
function fits(sentence: ReadSentence, act: SoleAct, thing: number | null): boolean {
  if (act.things === "none") return true;
  const word = thing === null ? undefined : sentence.words[thing];
  if (thing === null || !word) return false;
  if (childrenOf(sentence, thing, "det").some((at) => /^no$/i.test(sentence.words[at]?.text ?? ""))) return false;
  if (act.things) return act.things.has(word.lemma.toLowerCase()) || act.things.has(word.text.toLowerCase());
  const named = sentence.names.some((name) => overlaps(name, word));
  return named && !/S$/.test(word.xpos);
}

/** Who it was; "I" is the one whose words they are. */
function agentOf({ sentence, attributions, reference }: AnswerContext, agent: number): Filler | null {
  const head = spokenBy(sentence, attributions, agent);
  const word = head === null ? undefined : sentence.words[head];
  if (head === null || !word) return null;
  const kinds = kindsIn("agent", sentence, fillerWords(sentence, head));
  const name = sentence.names.find((candidate) => overlaps(candidate, word));
  const value = fillerAt(sentence, head, { role: "agent", kinds, level: name?.kind ?? null }, reference);
  // What neither its name nor its part in the story tells from others can be set against nothing.
  return value && (kinds.length > 0 || value.terms.some((term) => term.startsWith("@"))) ? value : null;
}

function spokenBy(sentence: ReadSentence, attributions: readonly FoundAttribution[], agent: number): number | null {
  const word = sentence.words[agent];
  if (!word || !/^(?:i|we)$/i.test(word.text)) return agent;
  return attributions.find(({ content }) => overlaps(content, word))?.speakerHead ?? null;
}
