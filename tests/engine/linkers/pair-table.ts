import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { findCopies } from "@/lib/engine/linkers/find-copies";
import { createLinkContext, type LinkContext } from "@/lib/engine/linkers/link-context";
import { type Profile, profileOf } from "@/lib/engine/linkers/profile";
import { models, PUBLISHED, readingOf } from "../test-engine";

/** Texts as sources of one story, with what linkers and signs need of them. */
export interface LaidOut {
  readonly context: LinkContext;
  readonly claims: readonly Claim[];
  readonly profiles: readonly Profile[];
}

/** Reads each text as a source of its own, named "0", "1" …, in this order. */
export function laidOut(texts: readonly string[], publishedAt: string | null = PUBLISHED): LaidOut {
  return laidOutReadings(texts.map((text, at) => readingOf(`${at}`, text, publishedAt)));
}

export function laidOutReadings(readings: readonly SourceReading[]): LaidOut {
  const context = createLinkContext(readings, findCopies(readings), models);
  const claims = readings.flatMap((reading) => reading.claims);
  return { context, claims, profiles: claims.map((claim) => profileOf(claim, context)) };
}

/** The first claim of a source whose quote holds these words; throws where there is none. */
export function claimWith({ claims }: LaidOut, sourceId: string, words: string): Claim {
  const found = claims.find((claim) => claim.sourceId === sourceId && claim.quote.includes(words));
  if (!found) throw new Error(`No claim “${words}” in source ${sourceId}`);
  return found;
}

/** The first figure of each of two sources, "0" and "1"; throws where one of them gives none. */
export function firstFigures({ claims }: Pick<LaidOut, "claims">): [Claim, Claim] {
  const [a, b] = ["0", "1"].map((id) =>
    claims.find(({ sourceId, answer }) => sourceId === id && answer.type === "quantity"),
  );
  if (!a || !b) throw new Error("No two figures");
  return [a, b];
}
