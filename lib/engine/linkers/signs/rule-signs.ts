import { causesAlike } from "@/lib/engine/linkers/causes-alike";
import { figuresAlike } from "@/lib/engine/linkers/figures-alike";
import { fillersAlike } from "@/lib/engine/linkers/fillers-alike";
import type { Sign } from "@/lib/engine/linkers/signs/sign";
import { statesAlike } from "@/lib/engine/linkers/states-alike";
import { timesAlike } from "@/lib/engine/linkers/times-alike";

export const RULE_SIGNS: readonly Sign[] = [
  {
    id: "figures",
    summary: "Figures whose property and unit are the same, with nothing that sets their subjects or years apart.",
    read: ({ a, b, context }) => figuresAlike(a.claim, b.claim, context),
  },
  {
    id: "states",
    summary: "States of one class and of one thing, at places that can be one.",
    read: ({ a, b, context }) => statesAlike(a.claim, b.claim, context),
  },
  {
    id: "times",
    summary: "Times of one event: its predicate or state, and those who take part.",
    read: ({ a, b, context }) => timesAlike(a.claim, b.claim, context),
  },
  {
    id: "causes",
    summary: "Causes whose mishap is of one sort, or left unsaid by one of them, with no names that set them apart.",
    read: ({ a, b, context }) => causesAlike(a.claim, b.claim, context),
  },
  {
    id: "fillers",
    summary: "Who, where and what it was of one act, done to the same thing, with no date that sets them apart.",
    read: ({ a, b, context }) => fillersAlike(a.claim, b.claim, context),
  },
  {
    id: "designators",
    summary: "Numbered or lettered things of one kind: gates, counts, wards.",
    read: ({ a, b }) =>
      a.claim.answer.value.is === "term" &&
      b.claim.answer.value.is === "term" &&
      a.claim.answer.property === b.claim.answer.property
        ? 1
        : 0,
  },
];
