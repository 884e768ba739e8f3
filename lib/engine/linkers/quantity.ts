import type { Claim } from "@/lib/engine/claim";
import { figuresAlike, questionOf } from "@/lib/engine/linkers/figures-alike";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import type { Linker } from "@/lib/engine/linkers/linker";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";

const LEAST = 0.5;

export const quantityLinker: Linker = {
  id: "quantity",
  summary:
    "Figures meet where property and unit are the same and nothing sets their subjects or years apart; one that does not say what it counts, where just one question has that very figure.",
  link(claims, context) {
    const figures = claims.filter((claim) => claim.answer.type === "quantity");
    const groups = groupClaims(figures, keysOf, (a, b) => figuresAlike(a, b, context), LEAST);
    return withBareFigures(groups);
  },
};

function keysOf({ answer }: Claim): string[] {
  if (PROPERTY_BY_ID.has(answer.property)) return [`${questionOf(answer.property)}|${answer.unit ?? ""}`];
  return [answer.property, ...answer.subject].map((term) => `${answer.unit ?? ""}|${term}`);
}

/** Below this a figure may count anything. */
const TELLING = 13;

/**
 * "The agency stands by 26": a figure that does not say what it counts joins the one group of known property that has
 * the very same figure, and is taken for an answer to its question.
 */
function withBareFigures(groups: readonly Claim[][]): Claim[][] {
  const known = groups.filter(([first]) => first !== undefined && PROPERTY_BY_ID.has(first.answer.property));
  const withFigure = new Map<number | null, Set<Claim[]>>();
  for (const group of known)
    for (const member of group) {
      const value = figureOf(member);
      withFigure.set(value, (withFigure.get(value) ?? new Set()).add(group));
    }
  const joined = new Map<Claim[], Claim[]>();
  const taken = new Set<string>();
  for (const claim of groups.flat()) {
    const value = figureOf(claim);
    if (value === null || PROPERTY_BY_ID.has(claim.answer.property) || !tells(value)) continue;
    const homes = [...(withFigure.get(value) ?? [])].filter((group) =>
      group.some((member) => figureOf(member) === value && mayMean(claim, member)),
    );
    const [home] = homes;
    const model = home?.find((member) => figureOf(member) === value);
    if (!home || !model || homes.length > 1) continue;
    joined.set(home, [...(joined.get(home) ?? []), readAs(claim, model)]);
    taken.add(claim.id);
  }
  return groups.map((group) => [...group.filter(({ id }) => !taken.has(id)), ...(joined.get(group) ?? [])]);
}

function figureOf({ answer, quantities }: Claim): number | null {
  return answer.value.is === "quantity" ? (quantities[answer.value.quantity]?.value ?? null) : null;
}

function tells(value: number): boolean {
  return (value >= TELLING || !Number.isInteger(value)) && !(Number.isInteger(value) && value > 1900 && value < 2100);
}

function mayMean(claim: Claim, member: Claim): boolean {
  if (claim.answer.scope.includes("#part") || member.answer.scope.includes("#part")) return false;
  return claim.answer.unit === null ? claim.answer.property === "number" : claim.answer.unit === member.answer.unit;
}

function readAs(claim: Claim, { answer, quantities }: Claim): Claim {
  const unit = answer.value.is === "quantity" ? (quantities[answer.value.quantity]?.unit ?? null) : null;
  return {
    ...claim,
    quantities: claim.quantities.map((quantity) => ({ ...quantity, unit: quantity.unit ?? unit })),
    answer: { ...claim.answer, property: answer.property, unit: answer.unit },
  };
}
