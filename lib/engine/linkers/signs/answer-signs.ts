import { IRREALIS } from "@/lib/engine/claim";
import { holds } from "@/lib/engine/comparators/polarity";
import { statesOppose } from "@/lib/engine/comparators/state";
import { FACT_TYPES } from "@/lib/engine/fact";
import { subjectLikeness } from "@/lib/engine/linkers/likeness";
import { type ClaimPair, howMany, type Sign } from "@/lib/engine/linkers/signs/sign";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";

/** Figures further apart than this power of ten are told apart no more. */
const FURTHEST = 6;
const FURTHEST_HOURS = 48;

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
      const [property, other] = [a.claim.answer.property, b.claim.answer.property];
      return property !== other && PROPERTY_BY_ID.has(property) && PROPERTY_BY_ID.has(other) ? 1 : 0;
    },
  },
  {
    id: "bare-numbers",
    summary: "How many of the two are numbers of nothing that could be named.",
    read: (pair) => howMany(pair, ({ answer }) => answer.property === "number"),
  },
  {
    id: "figures-apart",
    summary: "How many powers of ten lie between the two figures; -1 where they are not comparable.",
    read: figuresApart,
  },
  {
    id: "state-class",
    summary: "Whether a word of each stands in one class of states.",
    read: ({ states }) => (states.length > 0 ? 1 : 0),
  },
  {
    id: "states-equal",
    summary: "Whether both put their subject in the same state of it.",
    read: ({ states }) => (states.some(([x, y]) => x.state === y.state) ? 1 : 0),
  },
  {
    id: "states-opposed",
    summary: "Whether they put it in opposed states.",
    read: ({ states }) => (states.some(([x, y]) => statesOppose(x.stateClass, x.state, y.state)) ? 1 : 0),
  },
  {
    id: "states-subject",
    summary: "How surely it is one thing that both put in a state of one class.",
    read: ({ states, context }) =>
      states.reduce((most, [x, y]) => Math.max(most, subjectLikeness(x.subject, y.subject, context)), 0),
  },
  {
    id: "both-hold",
    summary: "Whether both say that it is so, or both that it is not.",
    read: ({ a, b }) => (holds(a.claim) === holds(b.claim) ? 1 : 0),
  },
  {
    id: "denials",
    summary: "How many of the two deny.",
    read: (pair) => howMany(pair, ({ modality }) => modality === "denied"),
  },
  {
    id: "irrealis",
    summary: "How many of the two tell what could, should or will be.",
    read: (pair) => howMany(pair, ({ modality }) => IRREALIS.has(modality)),
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
    id: "hours-apart",
    summary:
      "How many hours lie between the nearest hours of the day that both name, at most two days; -1 where one names none.",
    read: ({ a, b }) => {
      if (a.hours.length === 0 || b.hours.length === 0) return -1;
      return Math.min(FURTHEST_HOURS, ...a.hours.flatMap((hour) => b.hours.map((other) => Math.abs(hour - other))));
    },
  },
  {
    id: "worth",
    summary: "How worth checking the lesser of the two is.",
    read: ({ a, b }) => Math.min(a.claim.checkWorthiness, b.claim.checkWorthiness),
  },
];

function figuresApart({ a: { figure: x }, b: { figure: y } }: ClaimPair): number {
  if (!x || !y || x.unit !== y.unit) return -1;
  if (x.value === y.value) return 0;
  return Math.min(FURTHEST, Math.abs(Math.log10((Math.abs(x.value) + 0.1) / (Math.abs(y.value) + 0.1))));
}
