import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { readRows, type Select } from "@/db/read-rows";
import { claimLinks } from "@/db/schema/claim-links";
import { type ClaimRow, claims } from "@/db/schema/claims";
import { contradictions } from "@/db/schema/contradictions";
import { facts } from "@/db/schema/facts";
import { outlets } from "@/db/schema/outlets";
import { positions } from "@/db/schema/positions";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import { verdicts } from "@/db/schema/verdicts";
import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { groupBy } from "@/lib/review/group-by";
import type { ClaimRegister, StoredLink, StoredStory } from "@/lib/review/link-plan";
import { type ClaimMark, succeedClaims } from "@/lib/review/succeed-claims";

/**
 * The readings of a story's sources, without those that a later version replaces: what a report says is what its newest
 * version says.
 */
export async function loadReadings(read: Select, storyId: string): Promise<SourceReading[]> {
  const rows = await read
    .select({
      sourceId: sources.id,
      outlet: outlets.name,
      publishedAt: readings.publishedAt,
      sha256: sources.sha256,
      chars: sources.chars,
      replaces: sources.replacesId,
      shingles: readings.shingles,
    })
    .from(sources)
    .innerJoin(readings, eq(readings.sourceId, sources.id))
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(eq(sources.storyId, storyId))
    .orderBy(sources.addedAt, sql`${sources}.rowid`);
  const replaced = new Set(rows.map((row) => row.replaces));
  const found = await readRows(
    read,
    claims,
    and(eq(claims.storyId, storyId), isNull(claims.retiredAt)),
    sql`source_id, start, id`,
  );
  const bySource = groupBy(found, (claim) => claim.sourceId);
  return rows
    .filter((row) => !replaced.has(row.sourceId))
    .map(({ replaces: _, ...row }) => ({ ...row, claims: (bySource.get(row.sourceId) ?? []).map(toClaim) }));
}

function toClaim({ storyId: _story, origin: _origin, retiredAt: _retired, ...claim }: ClaimRow): Claim {
  return claim;
}

/** The claims of these readings, and the successors of linked claims that no longer are. */
export async function loadRegister(
  read: Select,
  storyId: string,
  current: readonly SourceReading[],
): Promise<ClaimRegister> {
  const gone = await read
    .select({ id: claims.id, sourceId: claims.sourceId, start: claims.start, end: claims.end, answer: claims.answer })
    .from(claims)
    .where(and(eq(claims.storyId, storyId), isNotNull(claims.retiredAt)));
  const mark = ({
    id,
    sourceId,
    start,
    end,
    answer,
  }: Pick<Claim, "id" | "sourceId" | "start" | "end" | "answer">): ClaimMark => ({
    id,
    sourceId,
    start,
    end,
    property: answer.property,
  });
  const marks = current.flatMap((reading) => reading.claims.map(mark));
  return {
    current: new Set(marks.map(({ id }) => id)),
    successors: succeedClaims(gone.map(mark), marks),
  };
}

/** The live links of a story, oldest first. */
export function loadLinks(read: Select, storyId: string): Promise<StoredLink[]> {
  return readRows(read, claimLinks, and(eq(claimLinks.storyId, storyId), isNull(claimLinks.retiredAt)));
}

/** What is stored of a story's links. */
export async function loadStored(read: Select, storyId: string): Promise<StoredStory> {
  const rulings = await readRows(read, verdicts, eq(verdicts.storyId, storyId));
  const live = rulings.filter((verdict) => verdict.retractedAt === null && verdict.supersededById === null);
  const ruledFacts = new Set(live.map((verdict) => verdict.factId));
  const ruledPositions = new Set(rulings.flatMap((verdict) => [verdict.positionId, verdict.supersededByPositionId]));
  const factRows = await readRows(read, facts, and(eq(facts.storyId, storyId), isNull(facts.retiredAt)));
  const ofStory = sql`fact_id in (select id from facts where story_id = ${storyId} and retired_at is null)`;
  const positionRows = await readRows(read, positions, ofStory);
  const pairRows = await readRows(read, contradictions, eq(contradictions.storyId, storyId));
  return {
    facts: factRows.map((fact) => ({ ...fact, ruled: ruledFacts.has(fact.id) })),
    positions: positionRows.map((position) => ({
      ...position,
      retired: position.retiredAt !== null,
      ruled: ruledPositions.has(position.id),
    })),
    links: await loadLinks(read, storyId),
    contradictions: pairRows.map(({ claimA, claimB, retiredAt, ...pair }) => ({
      ...pair,
      claimIds: [claimA, claimB] as const,
      retired: retiredAt !== null,
    })),
  };
}
