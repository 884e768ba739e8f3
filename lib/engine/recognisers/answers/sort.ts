import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { SORT_KINDS, SORT_ROLES } from "@/lib/engine/lexicon/kinds/sorts";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { fillerAt, fillerSpan, fillerWords } from "@/lib/engine/recognisers/answers/filler";
import { kindsIn } from "@/lib/engine/recognisers/answers/kind-index";
import { childOf, childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

const LIST_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SORT_KINDS).flatMap(([list, kinds]) => kinds.map(({ id }) => [id, list] as const)),
);
/** What a laboratory or doctor does to name a disease. */
const FINDS = /^(?:find|detect|isolate|identify|confirm|diagnose|grow|culture|recover)$/;
const SAMPLES = /^(?:sample|swab|specimen|stool|blood|water|tissue|test|patient|culture|well|them)$/;
/** What is done with a weapon. */
const WOUNDS = /^(?:kill|stab|beat|bludgeon|batter|murder|attack|strike|hit|wound|shoot|threaten|hack|bash|club)$/;

/** What a thing turned out to be: a disease, a weapon. */
export const sortAnswer: AnswerReader = {
  id: "sort",
  summary:
    "What names a disease or weapon answers what it was: “the disease is cholera”, “was stabbed with a kitchen knife”.",
  read({ sentence, reference }) {
    return sentence.clauses.flatMap((clause, index): FoundAnswer[] => {
      const named = namedIn(sentence, clause);
      if (!named) return [];
      const kinds = kindsIn("sort", sentence, fillerWords(sentence, named.at)).filter(
        (id) => LIST_OF.get(id) === named.list,
      );
      const value = fillerAt(sentence, named.at, { role: "sort", kinds, level: null }, reference);
      const span = fillerSpan(sentence, named.at);
      if (!value || !span || kinds.length === 0) return [];
      return [
        {
          clause: index,
          anchor: clause.head,
          polarity: clause.polarity,
          quantities: [],
          times: [],
          focus: [span],
          answer: {
            type: "identity",
            property: named.list,
            unit: null,
            subject: named.of === null ? [] : reference.subject(sentence, named.of),
            about: named.list,
            scope: [],
            terms: reference.terms(sentence, clause.own),
            states: [],
            value,
          },
        },
      ];
    });
  },
};

interface Named {
  readonly at: number;
  readonly list: string;
  /** Of whom: the victim of the weapon. */
  readonly of: number | null;
}

function namedIn(sentence: ReadSentence, clause: Clause): Named | null {
  const head = sentence.words[clause.head];
  if (!head) return null;
  const subject = clause.subject === null ? undefined : sentence.words[clause.subject];
  const listAt = (at: number) => LIST_OF.get(kindsIn("sort", sentence, fillerWords(sentence, at))[0] ?? "");
  if (childOf(sentence, clause.head, "cop") !== null && subject) {
    const list = listAt(clause.head);
    const role = SORT_ROLES[subject.lemma.toLowerCase()];
    const points = /^(?:it|this|that)$/i.test(subject.text) && list === "disease";
    return list !== undefined && (role === list || points) ? { at: clause.head, list, of: null } : null;
  }
  const lemma = head.lemma.toLowerCase();
  if (FINDS.test(lemma)) {
    const sampled = clause.own.some((at) => SAMPLES.test(sentence.words[at]?.lemma.toLowerCase() ?? ""));
    const at = clause.passive ? clause.subject : childOf(sentence, clause.head, "obj");
    const found =
      at === null || SORT_ROLES[sentence.words[at]?.lemma.toLowerCase() ?? ""] === undefined
        ? at
        : (asWhat(sentence, clause) ?? at);
    if (found !== null && listAt(found) === "disease" && (sampled || found !== at))
      return { at: found, list: "disease", of: null };
  }
  if (lemma === "test" && clause.own.some((at) => /^positive$/i.test(sentence.words[at]?.text ?? ""))) {
    const at = clause.own.find((own) => prepositionOf(sentence, own) === "for" && listAt(own) === "disease");
    if (at !== undefined) return { at, list: "disease", of: null };
  }
  if (WOUNDS.test(lemma)) {
    const at = clause.own.find((own) => prepositionOf(sentence, own) === "with" && listAt(own) === "weapon");
    const victim = clause.passive ? clause.subject : childOf(sentence, clause.head, "obj");
    if (at !== undefined && victim !== null && !/^NN.*S$/.test(sentence.words[victim]?.xpos ?? ""))
      return { at, list: "weapon", of: victim };
  }
  return null;
}

/** "identified the germ AS CHOLERA". */
function asWhat(sentence: ReadSentence, clause: Clause): number | null {
  return (
    childrenOf(sentence, clause.head, "obl", "xcomp", "advcl").find((at) => prepositionOf(sentence, at) === "as") ??
    null
  );
}
