import { and, desc, eq, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { rememberByStory } from "@/db/queries/remembered";
import type { QueueFact } from "@/db/queries/story-queue";
import { readRows } from "@/db/read-rows";
import { auditEvents } from "@/db/schema/audit-events";
import { contradictions } from "@/db/schema/contradictions";
import { outlets } from "@/db/schema/outlets";
import { type PositionRow, positions } from "@/db/schema/positions";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import type { ContradictionClass, ContradictionKind } from "@/lib/engine/contradiction";
import { type AuditEvent, EVENTS_BESIDE_CLAIMS, EVENTS_BESIDE_LINKS } from "@/lib/review/audit-event";
import { byPublication } from "@/lib/review/fold-copies";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";

/** What the claims, links and pairs of one fact come to: all of its entry in the queue that no ruling changes. */
export type FactEvidence = Pick<
  QueueFact,
  "positions" | "outlets" | "kinds" | "open" | "severity" | "claims" | "sourceIds" | "latestPublishedAt"
>;

/** A source as the queue needs it. */
export interface Dated {
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

/** What a story's claims, links and pairs come to. */
export interface StoryEvidence {
  /** Gives a fact's evidence; that of a fact without claims is empty. */
  readonly of: (factId: string) => FactEvidence;
  /** Live positions by id. */
  readonly positions: ReadonlyMap<string, PositionRow>;
  readonly sources: ReadonlyMap<string, Dated>;
}

interface Holding {
  readonly claims: number;
  readonly sourceIds: readonly string[];
}

/** The open pairs of one kind and class on a fact. */
interface OpenPairs {
  readonly factId: string;
  readonly kind: ContradictionKind;
  readonly class: ContradictionClass;
  /** Of the most severe. */
  readonly severity: number;
}

/** What stands on the facts, before the pairs are looked at. */
interface Standing {
  readonly positions: readonly PositionRow[];
  readonly sources: readonly Dated[];
  readonly holdings: ReadonlyMap<string, Holding>;
}

const rememberedStanding = rememberByStory<Standing>();
const rememberedEvidence = rememberByStory<StoryEvidence>();

/**
 * Reads what the links of a story come to. Counting 50,000 claims takes a tenth of a second, so it is done once for each
 * state of the links: every change leaves an audit event, and a ruling changes none of this, a dismissal only the pairs.
 */
export async function storyEvidence(db: Database, storyId: string): Promise<StoryEvidence> {
  return rememberedEvidence(db, storyId, await linksState(db, storyId), async () => {
    const claims = await claimsState(db, storyId);
    const standing = await rememberedStanding(db, storyId, claims, () => readStanding(db.read, storyId));
    return evidenceOf(standing, await openPairsOf(db.read, storyId));
  });
}

/** Names the state of a story's claims, links, positions and pairs: the same name, the same state. */
export function linksState(db: Database, storyId: string): Promise<string> {
  return stateBeside(db, storyId, EVENTS_BESIDE_LINKS);
}

/** Names the state of a story's claims, links and positions, whatever pairs are dismissed. */
export function claimsState(db: Database, storyId: string): Promise<string> {
  return stateBeside(db, storyId, EVENTS_BESIDE_CLAIMS);
}

async function stateBeside({ read }: Database, storyId: string, beside: readonly AuditEvent[]): Promise<string> {
  const event = await read
    .select({ id: auditEvents.id })
    .from(auditEvents)
    .where(and(eq(auditEvents.storyId, storyId), notInArray(auditEvents.event, [...beside])))
    .orderBy(desc(auditEvents.id))
    .limit(1)
    .get();
  // A reading may retire claims before the analysis that it belongs to has left its event.
  const reading = await read
    .select({ last: sql<string | null>`max(${readings.readAt})`, count: sql<number>`count(*)` })
    .from(readings)
    .innerJoin(sources, eq(readings.sourceId, sources.id))
    .where(eq(sources.storyId, storyId))
    .get();
  return `${event?.id} ${reading?.last} ${reading?.count}`;
}

async function readStanding(read: Reader, storyId: string): Promise<Standing> {
  return {
    positions: await readRows(
      read,
      positions,
      sql`fact_id in (select id from facts where story_id = ${storyId}) and retired_at is null`,
      sql`fact_id, ordinal`,
    ),
    sources: await read
      .select({ id: sources.id, outlet: outlets.name, publishedAt: sources.publishedAt })
      .from(sources)
      .leftJoin(outlets, eq(sources.outletId, outlets.id))
      .where(eq(sources.storyId, storyId)),
    holdings: await holdingsOf(read, storyId),
  };
}

function evidenceOf(
  { positions: live, sources: dated, holdings }: Standing,
  pairs: readonly OpenPairs[],
): StoryEvidence {
  const positionsOf = groupBy(live, (position) => position.factId);
  const openOf = groupBy(pairs, (pair) => pair.factId);
  const tell = sourceTeller(dated);
  const evidence = new Map(
    [...new Set([...positionsOf.keys(), ...openOf.keys(), ...holdings.keys()])].map((factId) => [
      factId,
      factEvidence(positionsOf.get(factId) ?? [], openOf.get(factId) ?? [], holdings.get(factId) ?? NOTHING, tell),
    ]),
  );
  const none = factEvidence([], [], NOTHING, tell);
  return {
    of: (factId) => evidence.get(factId) ?? none,
    positions: new Map(live.map((position) => [position.id, position])),
    sources: new Map(dated.map((source) => [source.id, source])),
  };
}

const NOTHING: Holding = { claims: 0, sourceIds: [] };

function factEvidence(
  live: readonly PositionRow[],
  open: readonly OpenPairs[],
  { claims, sourceIds }: Holding,
  tell: ReturnType<typeof sourceTeller>,
): FactEvidence {
  const disputes = open.filter((pair) => pair.class === "contradiction").toSorted((a, b) => b.severity - a.severity);
  return {
    positions: live.map(({ id, ordinal, label, origins }) => ({ id, letter: positionLetter(ordinal), label, origins })),
    kinds: disputes.map((pair) => pair.kind),
    open: open.map((pair) => ({ kind: pair.kind, class: pair.class })),
    severity: disputes[0]?.severity ?? 0,
    claims,
    sourceIds,
    ...tell(sourceIds),
  };
}

const byName = new Intl.Collator("en");

/** The outlets' names, each once, in alphabetical order. */
export function namesOf(rows: Iterable<{ readonly outlet: string | null }>): string[] {
  const names = new Set<string>();
  for (const { outlet } of rows) if (outlet !== null) names.add(outlet);
  return [...names].toSorted(byName.compare);
}

/** Tells of any number of sources which outlets they are of, in alphabetical order, and when the last of them came out. */
function sourceTeller(rows: readonly Dated[]) {
  // Names are put in order once for the story, sources by date likewise, so that each fact only orders numbers.
  const names = namesOf(rows);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const dated = rows.filter(({ publishedAt }) => publishedAt !== null).toSorted(byPublication);
  const ageOf = new Map(dated.map(({ id }, age) => [id, age]));
  const outletOf = new Map(rows.map(({ id, outlet }) => [id, outlet === null ? undefined : placeOf.get(outlet)]));
  return (sourceIds: readonly string[]): Pick<FactEvidence, "outlets" | "latestPublishedAt"> => {
    const places = new Set<number>();
    let latest = -1;
    for (const id of sourceIds) {
      const place = outletOf.get(id);
      if (place !== undefined) places.add(place);
      latest = Math.max(latest, ageOf.get(id) ?? -1);
    }
    return {
      outlets: Array.from(places)
        .toSorted((a, b) => a - b)
        .flatMap((place) => names[place] ?? []),
      latestPublishedAt: dated[latest]?.publishedAt ?? null,
    };
  };
}

/** Sources that a later version replaces: their claims are evidence no more. */
const REPLACED = sql`select replaces_id from sources where replaces_id is not null`;

async function holdingsOf(read: Reader, storyId: string): Promise<Map<string, Holding>> {
  // By its own choice SQLite looks claims up by their key and then reads their wide rows; this index holds all it needs.
  const row = await read
    .select({ json: sql<string>`json_group_array(json_array(fact_id, claims, json(source_ids)))` })
    .from(
      sql`(select claim_links.fact_id, count(*) as claims, json_group_array(distinct claims.source_id) as source_ids
        from claim_links join claims indexed by claims_evidence on claims.id = claim_links.claim_id
        where claim_links.story_id = ${storyId} and claim_links.retired_at is null and claim_links.fact_id is not null
          and claims.retired_at is null and claims.source_id not in (${REPLACED})
        group by claim_links.fact_id)`,
    )
    .get();
  // The shape is that of the query above.
  const rows: [string, number, string[]][] = row === undefined ? [] : JSON.parse(row.json);
  return new Map(rows.map(([factId, claims, sourceIds]) => [factId, { claims, sourceIds }]));
}

/** Pairs that nobody dismissed, between two claims that both stand on the fact now. */
function openPairsOf(read: Reader, storyId: string): Promise<OpenPairs[]> {
  const standsOn = (claim: SQL) => sql`${claim} not in (
      select id from claims where story_id = ${storyId} and retired_at is not null
      union all select id from claims where source_id in (${REPLACED} and story_id = ${storyId}))
    and exists (select 1 from claim_links where claim_links.claim_id = ${claim} and claim_links.retired_at is null
      and claim_links.fact_id = contradictions.fact_id)`;
  return read
    .select({
      factId: contradictions.factId,
      kind: contradictions.kind,
      class: contradictions.class,
      severity: sql<number>`max(${contradictions.severity})`,
    })
    .from(contradictions)
    .where(
      and(
        eq(contradictions.storyId, storyId),
        isNull(contradictions.retiredAt),
        isNull(contradictions.dismissedAt),
        standsOn(sql`contradictions.claim_a`),
        standsOn(sql`contradictions.claim_b`),
      ),
    )
    .groupBy(contradictions.factId, contradictions.kind, contradictions.class);
}
