import type { PositionPin } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";

/**
 * Parts the claims of one fact into positions around what a person decided: the others are parted first, then the claims of each pin
 * join the part that holds most of those they were put beside, of those first that give an answer of the same sort. A part takes in one pin;
 * without a part the claims of a pin are one.
 * `part` parts the claims that no pin names.
 */
export function withPlaced(
  claims: readonly Claim[],
  pins: readonly PositionPin[],
  part: (free: readonly Claim[]) => Claim[][],
): Claim[][] {
  const own = pinsOf(claims, pins);
  if (own.length === 0) return part(claims);
  const placed = new Set(own.flatMap((pin) => pin.placed));
  const parts = part(claims.filter((claim) => !placed.has(claim)));
  const wishes = own.flatMap((pin) =>
    parts.map((members) => {
      const beside = members.filter((claim) => pin.beside.has(claim.id));
      return {
        pin,
        members,
        shared: beside.length,
        alike: beside.filter((claim) => answersAsAny(claim, pin.placed)).length,
      };
    }),
  );
  const homes = new Map<PlacedClaims, Claim[]>();
  for (const { pin, members, shared } of wishes.sort((a, b) => b.alike - a.alike || b.shared - a.shared)) {
    if (shared === 0 || homes.has(pin) || [...homes.values()].includes(members)) continue;
    homes.set(pin, members);
  }
  for (const pin of own) {
    const home = homes.get(pin);
    if (home === undefined) parts.push([...pin.placed]);
    else home.push(...pin.placed);
  }
  return parts;
}

interface PlacedClaims {
  readonly placed: readonly Claim[];
  readonly beside: ReadonlySet<string>;
}

function answersAsAny({ answer }: Claim, others: readonly Claim[]): boolean {
  return others.some((other) => other.answer.type === answer.type && other.answer.property === answer.property);
}

/** The pins that name claims of this fact; a claim that two name goes with the first. */
function pinsOf(claims: readonly Claim[], pins: readonly PositionPin[]): PlacedClaims[] {
  if (pins.length === 0) return [];
  const free = new Map(claims.map((claim) => [claim.id, claim]));
  return pins.flatMap(({ placed, beside }) => {
    const named = placed.flatMap((id) => free.get(id) ?? []);
    for (const { id } of named) free.delete(id);
    return named.length === 0 ? [] : [{ placed: named, beside: new Set(beside) }];
  });
}
