import type { SourceReading } from "@/lib/engine/analysis";

/**
 * Claims that a copy repeats word for word: claim id → id of the claim that it repeats. `originOf` gives the source whose text a source
 * carries, or the source itself.
 */
export function echoesOf(
  readings: readonly SourceReading[],
  originOf: (sourceId: string) => string,
): ReadonlyMap<string, string> {
  const key = (sourceId: string, { quote, answer }: SourceReading["claims"][number]) =>
    [sourceId, answer.type, answer.property, quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")].join("|");
  const told = new Map<string, string>();
  for (const { sourceId, claims } of readings)
    if (originOf(sourceId) === sourceId)
      for (const claim of claims) if (!told.has(key(sourceId, claim))) told.set(key(sourceId, claim), claim.id);
  const echoes = new Map<string, string>();
  for (const { sourceId, claims } of readings) {
    const origin = originOf(sourceId);
    if (origin === sourceId) continue;
    for (const claim of claims) {
      const original = told.get(key(origin, claim));
      if (original !== undefined) echoes.set(claim.id, original);
    }
  }
  return echoes;
}
