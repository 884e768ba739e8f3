import type { Clause } from "@/lib/engine/clause";
import type { ReadSentence } from "@/lib/engine/document";
import { SORT_FORMS, SORT_KINDS, SORT_ROLES, type SortForm } from "@/lib/engine/lexicon/kinds/sorts";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AnswerReader, FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { fillerAt, fillerSpan, fillerWords } from "@/lib/engine/recognisers/answers/filler";
import { kindsIn } from "@/lib/engine/recognisers/answers/kind-index";
import { childOf, childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

/** The kinds of each list: a kind's name may stand in several. */
const KINDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SORT_KINDS).map(([list, kinds]) => [list, new Set(kinds.map(({ id }) => id))]),
);
const FORMS = indexRuns<SortForm>(SORT_FORMS.flatMap((form) => form.verbs.map((verb) => [verb, form] as const)));
/** What a laboratory or doctor does to name a disease. */
const FINDS = /^(?:find|detect|isolate|identify|confirm|diagnose|grow|culture|recover|name|trace|suspect)$/;
const SAMPLES = /^(?:sample|swab|specimen|stool|blood|water|tissue|test|patient|culture|well|them)$/;
const POINTS = /^(?:it|this|that)$/i;
/** What is done with a weapon. */
const WOUNDS = /^(?:kill|stab|beat|bludgeon|batter|murder|attack|strike|hit|wound|shoot|threaten|hack|bash|club)$/;

/** What a thing turned out to be: a disease, a weapon. */
export const sortAnswer: AnswerReader = {
  id: "sort",
  summary:
    "What names a disease, weapon, material, cargo or drug answers what it was: “the disease is cholera”, “is made of steel”.",
  read({ sentence, reference }) {
    return sentence.clauses.flatMap((clause, index): FoundAnswer[] => {
      const named = namedIn(sentence, clause);
      if (!named) return [];
      const kinds = kindsAt(sentence, named.at, named.list);
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
  const isOf = (at: number, list: string) => kindsAt(sentence, at, list).length > 0;
  if (childOf(sentence, clause.head, "cop") !== null && subject) {
    const role = SORT_ROLES[subject.lemma.toLowerCase()] ?? (POINTS.test(subject.text) ? "disease" : undefined);
    const of = role === "material" ? clause.subject : null;
    return role !== undefined && isOf(clause.head, role)
      ? { at: clause.head, list: role, of }
      : aboard(sentence, clause);
  }
  const lemma = head.lemma.toLowerCase();
  if (FINDS.test(lemma)) {
    const sampled = clause.own.some((at) => SAMPLES.test(sentence.words[at]?.lemma.toLowerCase() ?? ""));
    const at = clause.passive ? clause.subject : childOf(sentence, clause.head, "obj");
    const found =
      at === null || SORT_ROLES[sentence.words[at]?.lemma.toLowerCase() ?? ""] === undefined
        ? at
        : (asWhat(sentence, clause) ?? at);
    if (found !== null && isOf(found, "disease") && (sampled || found !== at))
      return { at: found, list: "disease", of: null };
  }
  if (lemma === "test" && clause.own.some((at) => /^positive$/i.test(sentence.words[at]?.text ?? ""))) {
    const at = clause.own.find((own) => prepositionOf(sentence, own) === "for" && isOf(own, "disease"));
    if (at !== undefined) return { at, list: "disease", of: null };
  }
  if (WOUNDS.test(lemma)) {
    const at = clause.own.find((own) => prepositionOf(sentence, own) === "with" && isOf(own, "weapon"));
    const victim = clause.passive ? clause.subject : childOf(sentence, clause.head, "obj");
    if (at !== undefined && victim !== null && !/^NN.*S$/.test(sentence.words[victim]?.xpos ?? ""))
      return { at, list: "weapon", of: victim };
  }
  return byForm(sentence, clause);
}

/** "On board were 300 TONNES OF COAL": what is aboard is the cargo. */
function aboard(sentence: ReadSentence, clause: Clause): Named | null {
  const head = sentence.words[clause.head];
  if (!head || childOf(sentence, clause.head, "cop") === null) return null;
  const before = childrenOf(sentence, clause.head, "nmod", "obl").some(
    (at) => at < clause.head && /^board$/i.test(sentence.words[at]?.text ?? "") && prepositionOf(sentence, at) === "on",
  );
  const measured = childrenOf(sentence, clause.head, "nmod").find((at) => at > clause.head);
  if (before && measured !== undefined && kindsAt(sentence, measured, "cargo").length > 0)
    return { at: measured, list: "cargo", of: null };
  if (clause.subject === null) return null;
  const on =
    /^aboard$/i.test(head.text) || (/^board$/i.test(head.text) && prepositionOf(sentence, clause.head) === "on");
  return on && kindsAt(sentence, clause.subject, "cargo").length > 0
    ? { at: clause.subject, list: "cargo", of: null }
    : null;
}

/** "has a PLASTIC core": a part of it with what it is made of. */
function partOf(sentence: ReadSentence, clause: Clause): Named | null {
  const object = childOf(sentence, clause.head, "obj");
  if (object === null || sentence.words[clause.head]?.lemma !== "have") return null;
  const part = SORT_ROLES[sentence.words[object]?.lemma.toLowerCase() ?? ""];
  return part === "material" && kindsAt(sentence, object, part).length > 0
    ? { at: object, list: part, of: clause.subject }
    : null;
}

/** "was carrying COAL", "is made OF STEEL": what the verb of one list names. */
function byForm(sentence: ReadSentence, clause: Clause): Named | null {
  const matches = [...matchRuns(FORMS, sentence.words, clause.head, 2)].sort((a, b) => b.words.length - a.words.length);
  for (const { value: form } of matches) {
    const object = clause.passive ? clause.subject : childOf(sentence, clause.head, "obj");
    const at =
      form.prepositions === null
        ? object
        : clause.own.find((own) => form.prepositions?.includes(prepositionOf(sentence, own) ?? "") ?? false);
    if (at === null || at === undefined || kindsAt(sentence, at, form.list).length === 0) continue;
    return { at, list: form.list, of: form.ofSubject ? clause.subject : null };
  }
  return partOf(sentence, clause) ?? aboard(sentence, clause);
}

function kindsAt(sentence: ReadSentence, at: number, list: string): string[] {
  const own = KINDS_OF.get(list);
  return kindsIn("sort", sentence, fillerWords(sentence, at)).filter((id) => own?.has(id));
}

/** "identified the germ AS CHOLERA". */
function asWhat(sentence: ReadSentence, clause: Clause): number | null {
  return (
    childrenOf(sentence, clause.head, "obl", "xcomp", "advcl").find((at) => prepositionOf(sentence, at) === "as") ??
    null
  );
}
