import { IRREALIS } from "@/lib/engine/claim";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { holds } from "@/lib/engine/comparators/polarity";
import { statesOppose } from "@/lib/engine/comparators/state";
import { FACT_TYPES } from "@/lib/engine/fact";
import { subjectLikeness } from "@/lib/engine/linkers/likeness";
import type { ClaimPair, Sign } from "@/lib/engine/linkers/signs/sign";
import { sharedReadings } from "@/lib/engine/linkers/states-alike";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";
import { toBaseUnit } from "@/lib/engine/recognisers/quantities/convert-units";

/** Figures further apart than this power of ten are told apart no more. */
const FURTHEST = 6;

export const ANSWER_SIGNS: readonly Sign[] = [
  {
    id: "type",
    summary: "The type of answer that both give, by its place in the list of types; -1 where they differ.",
    read: ({ a, b }) => (a.claim.answer.type === b.claim.answer.type ? FACT_TYPES.indexOf(a.claim.answer.type) : -1),
  },
  {
    id: "unit",
    summary: "Whether what is counted or measured is of one kind: 1 the same, -1 another, 0 where neither counts.",
    read: ({ a, b }) => {
      const [unit, other] = [a.claim.answer.unit, b.claim.answer.unit];
      return unit === other ? (unit === null ? 0 : 1) : -1;
    },
  },
  {
    id: "unit-common",
    summary: "What share of the story's figures is of the unit that both have; -1 where they have none in common.",
    read: ({ a, b, context }) => {
      const { unit } = a.claim.answer;
      return unit !== null && unit === b.claim.answer.unit ? context.shareOfUnit(unit) : -1;
    },
  },
  {
    id: "property",
    summary: "Whether the property is the same: of figures 2 where it is one of the list, else 1.",
    read: ({ a, b }) => {
      const { property } = a.claim.answer;
      if (property !== b.claim.answer.property) return 0;
      return property !== "number" && PROPERTY_BY_ID.has(property) ? 2 : 1;
    },
  },
  {
    id: "properties-apart",
    summary: "Whether both figures have a property of the list, and not the same.",
    read: ({ a, b }) => {
      const known = [a, b].map(({ claim }) => claim.answer.property).filter((property) => PROPERTY_BY_ID.has(property));
      return known.length === 2 && known[0] !== known[1] ? 1 : 0;
    },
  },
  {
    id: "bare-numbers",
    summary: "How many of the two are numbers of nothing that could be named.",
    read: ({ a, b }) => [a, b].filter(({ claim }) => claim.answer.property === "number").length,
  },
  {
    id: "figures-apart",
    summary: "How many powers of ten lie between the two figures; -1 where they are not comparable.",
    read: figuresApart,
  },
  {
    id: "state-class",
    summary: "Whether a word of each stands in one class of states.",
    read: (pair) => (sharedReadings(pair.a.claim, pair.b.claim).length > 0 ? 1 : 0),
  },
  {
    id: "states-equal",
    summary: "Whether both put their subject in the same state of it.",
    read: (pair) => (sharedReadings(pair.a.claim, pair.b.claim).some(([x, y]) => x.state === y.state) ? 1 : 0),
  },
  {
    id: "states-opposed",
    summary: "Whether they put it in opposed states.",
    read: (pair) =>
      sharedReadings(pair.a.claim, pair.b.claim).some(([x, y]) => statesOppose(x.stateClass, x.state, y.state)) ? 1 : 0,
  },
  {
    id: "states-subject",
    summary: "How surely it is one thing that both put in a state of one class.",
    read: (pair) =>
      Math.max(
        0,
        ...sharedReadings(pair.a.claim, pair.b.claim).map(([x, y]) =>
          subjectLikeness(x.subject, y.subject, pair.context),
        ),
      ),
  },
  {
    id: "both-hold",
    summary: "Whether both say that it is so, or both that it is not.",
    read: ({ a, b }) => (holds(a.claim) === holds(b.claim) ? 1 : 0),
  },
  {
    id: "denials",
    summary: "How many of the two deny.",
    read: ({ a, b }) => [a, b].filter(({ claim }) => claim.modality === "denied").length,
  },
  {
    id: "irrealis",
    summary: "How many of the two tell what could, should or will be.",
    read: ({ a, b }) => [a, b].filter(({ claim }) => IRREALIS.has(claim.modality)).length,
  },
  {
    id: "days",
    summary: "Whether both name a day or year: 1 the same, -1 others, 0 where one names none.",
    read: ({ a, b }) => {
      if (a.days.length === 0 || b.days.length === 0) return 0;
      return a.days.some((day) => b.days.includes(day)) ? 1 : -1;
    },
  },
  {
    id: "worth",
    summary: "How worth checking the lesser of the two is.",
    read: ({ a, b }) => Math.min(a.claim.checkWorthiness, b.claim.checkWorthiness),
  },
];

function figuresApart({ a, b }: ClaimPair): number {
  const [figure, other] = [figureOf(a.claim), figureOf(b.claim)];
  if (!figure || !other) return -1;
  const [x, y] = [toBaseUnit(figure), toBaseUnit(other)];
  if (x.unit !== y.unit) return -1;
  if (x.value === y.value) return 0;
  return Math.min(FURTHEST, Math.abs(Math.log10((Math.abs(x.value) + 0.1) / (Math.abs(y.value) + 0.1))));
}
