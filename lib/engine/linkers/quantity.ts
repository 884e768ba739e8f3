import type { Claim } from "@/lib/engine/claim";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { figuresAlike, lotOf, questionOf } from "@/lib/engine/linkers/figures-alike";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";

const LEAST = 0.5;

export const quantityLinker: Linker = {
  id: "quantity",
  summary:
    "Figures meet where property and unit are the same and nothing sets their subjects or years apart; one that does not say what it counts, or of a property that nothing else has, where just one question has that very figure.",
  link(claims, context) {
    const figures = claims.filter((claim) => claim.answer.type === "quantity");
    const groups = groupClaims(figures, keysOf, (a, b) => figuresAlike(a, b, context), LEAST);
    return withBareFigures(groups);
  },
};

function keysOf({ answer }: Claim): string[] {
  if (PROPERTY_BY_ID.has(answer.property)) return [`${questionOf(answer.property)}|${lotOf(answer.unit)}`];
  return [answer.property, ...answer.subject].map((term) => `${answer.unit ?? ""}|${term}`);
}

/** Below this a figure may count anything. */
const TELLING = 13;

/**
 * "The agency stands by 26", "23 lads were carted off": a figure that does not say what it counts, or that no other claim of its
 * property meets, joins the one group that has the very same figure of things that may be the same, and is taken for an answer to
 * its question.
 */
function withBareFigures(groups: readonly Claim[][]): Claim[][] {
  const homes = groups.map((members) => [...members]);
  const holding = new Map<number | undefined, Set<number>>();
  groups.forEach((group, at) => {
    for (const member of group) {
      const value = figureOf(member)?.value;
      holding.set(value, (holding.get(value) ?? new Set()).add(at));
    }
  });
  groups.forEach((group, at) => {
    const met = new Set(group.map(({ sourceId }) => sourceId)).size > 1;
    for (const claim of group) {
      if (met && claim.answer.property !== "number") continue;
      const fitting = [...(holding.get(figureOf(claim)?.value) ?? [])].flatMap((other) => {
        const home = homes[other];
        return home && other !== at && home.some((member) => sameFigure(claim, member)) ? [home] : [];
      });
      const known = fitting.filter(([first]) => first !== undefined && PROPERTY_BY_ID.has(first.answer.property));
      const [home, second] = known.length > 0 ? known : fitting;
      const model = home?.find((member) => sameFigure(claim, member));
      if (!home || !model || second) continue;
      home.push(readAs(claim, model));
      homes[at] = (homes[at] ?? []).filter(({ id }) => id !== claim.id);
    }
  });
  return homes.filter((members) => members.length > 0);
}

/** Whether two figures are one that hardly counts two things: "118", and not "20" or "1999". */
function sameFigure(claim: Claim, member: Claim): boolean {
  const value = figureOf(claim)?.value;
  if (value === undefined || value !== figureOf(member)?.value || !tells(value)) return false;
  if (claim.answer.scope.includes("#part") || member.answer.scope.includes("#part")) return false;
  if (PROPERTY_BY_ID.has(claim.answer.property)) return false;
  const unnamed = claim.answer.property === "number";
  if (unnamed && PROPERTY_BY_ID.has(member.answer.property))
    return claim.answer.unit === null || claim.answer.unit === member.answer.unit;
  return (
    isOdd(value) &&
    (claim.answer.unit === null || member.answer.unit === null || claim.answer.unit === member.answer.unit)
  );
}

function tells(value: number): boolean {
  return (value >= TELLING || !Number.isInteger(value)) && !(Number.isInteger(value) && value > 1900 && value < 2100);
}

/** Two figures before the noughts at least: many things come to 400, few to 410. */
function isOdd(value: number): boolean {
  return String(value).replace(".", "").replace(/0+$/, "").length > 1;
}

function readAs(claim: Claim, { answer, quantities }: Claim): Claim {
  const unit = answer.value.is === "quantity" ? (quantities[answer.value.quantity]?.unit ?? null) : null;
  return {
    ...claim,
    quantities: claim.quantities.map((quantity) => ({ ...quantity, unit: quantity.unit ?? unit })),
    answer: { ...claim.answer, property: answer.property, unit: answer.unit },
  };
}
