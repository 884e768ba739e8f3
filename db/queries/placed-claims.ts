import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { CardLink, ClaimCard, ContradictionCard, ContradictionSide } from "@/db/queries/fact-page";
import { STANDING } from "@/db/queries/story-snapshot";
import { readRows } from "@/db/read-rows";
import { type ClaimLinkRow, claimLinks } from "@/db/schema/claim-links";
import { type ClaimRow, claims as claimsTable } from "@/db/schema/claims";
import { type ContradictionRow, contradictions } from "@/db/schema/contradictions";
import { outlets } from "@/db/schema/outlets";
import type { PositionRow } from "@/db/schema/positions";
import { type SourceRow, sources } from "@/db/schema/sources";
import type { FactType } from "@/lib/engine/fact";
import { standsIn } from "@/lib/engine/quote";
import { foldCopies, rootOf } from "@/lib/review/fold-copies";
import { foldReadings } from "@/lib/review/fold-readings";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";
import { quoteInContext } from "@/lib/review/quote-context";

/** A claim where it stands on a fact, with its source. */
export interface PlacedClaim {
  readonly factId: string;
  readonly positionId: string | null;
  readonly claim: ClaimRow;
  readonly link: ClaimLinkRow;
  readonly source: SourceRow;
  readonly outlet: string | null;
  /** The source that its text comes from in the end; its own where it is no copy. */
  readonly rootId: string;
}

/**
 * The claims that stand on a story's facts, or on one of them. A claim whose quote does not stand verbatim in its source is
 * left out: it can't be shown, nor can any contradiction that rests on it.
 */
export async function claimsOf({ read }: Database, storyId: string, factId?: string): Promise<PlacedClaim[]> {
  const links = await readRows(
    read,
    claimLinks,
    and(
      eq(claimLinks.storyId, storyId),
      isNull(claimLinks.retiredAt),
      factId === undefined ? isNotNull(claimLinks.factId) : eq(claimLinks.factId, factId),
    ),
  );
  const linkOf = new Map(links.map((link) => [link.claimId, link]));
  const onFacts = sql`id in (select claim_id from claim_links where story_id = ${storyId} and retired_at is null
    and ${factId === undefined ? sql`fact_id is not null` : sql`fact_id = ${factId}`})`;
  const rows = await readRows(read, claimsTable, and(onFacts, STANDING), sql`source_id, start, id`);
  const sourceIds = factId === undefined ? null : [...new Set(rows.map((claim) => claim.sourceId))];
  const sourceRows = await read
    .select({ source: sources, outlet: outlets.name })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(eq(sources.storyId, storyId), sourceIds === null ? undefined : inArray(sources.id, sourceIds)));
  const known = new Map(sourceRows.map((row) => [row.source.id, row]));
  const copyOf = await copiesOf(read, storyId);

  const placed: PlacedClaim[] = [];
  for (const claim of rows) {
    const link = linkOf.get(claim.id);
    const row = known.get(claim.sourceId);
    if (row === undefined || link === undefined || link.factId === null) continue;
    if (!standsIn(row.source.text, claim)) continue;
    const { source, outlet } = row;
    const { factId: on, positionId } = link;
    placed.push({ factId: on, positionId, claim, link, source, outlet, rootId: rootOf(source.id, copyOf) });
  }
  return placed;
}

/** For the id of a claim that is shown, all claims whose quote it stands for, itself among them. */
export type Readings = ReadonlyMap<string | undefined, readonly PlacedClaim[]>;

/**
 * The claims of a story's facts, or of one, without those that read a quote a second time; `types` are the facts' types by
 * their id. Gives as well, for each claim, the one under whose quote it is shown, and the other way about.
 */
export async function withoutSecondReadings(
  { read }: Database,
  claims: readonly PlacedClaim[],
  types: ReadonlyMap<string, FactType>,
): Promise<{
  readonly shown: readonly PlacedClaim[];
  readonly under: ReadonlyMap<string, PlacedClaim>;
  readonly readings: Readings;
}> {
  const flagged = await flaggedClaims(read, [...types.keys()]);
  const under = new Map<string, PlacedClaim>();
  for (const [factId, own] of groupBy(claims, (placed) => placed.factId)) {
    const byId = new Map(own.map((placed) => [placed.claim.id, placed]));
    const heads = foldReadings(
      own.map(({ claim: { id, sourceId, start, end, answer }, positionId }) => {
        const weight = (flagged.has(id) ? 2 : 0) + (answer.type === types.get(factId) ? 1 : 0);
        return { id, sourceId, start, end, positionId, weight };
      }),
    );
    for (const [id, head] of heads) {
      const placed = byId.get(head);
      if (placed !== undefined) under.set(id, placed);
    }
  }
  return {
    shown: claims.filter((placed) => under.get(placed.claim.id) === placed),
    under,
    readings: groupBy(claims, ({ claim }) => under.get(claim.id)?.claim.id),
  };
}

/** The claims that an open contradiction on one of these facts rests on. */
async function flaggedClaims(read: Database["read"], factIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ a: contradictions.claimA, b: contradictions.claimB })
    .from(contradictions)
    .where(
      and(
        sql`${contradictions.factId} in (select value from json_each(${JSON.stringify(factIds)}))`,
        eq(contradictions.class, "contradiction"),
        isNull(contradictions.retiredAt),
        isNull(contradictions.dismissedAt),
      ),
    );
  return new Set(rows.flatMap(({ a, b }) => [a, b]));
}

/** Which source of a story carries which one's text. */
async function copiesOf(read: Database["read"], storyId: string): Promise<Map<string, string>> {
  const rows = await read
    .select({ id: sources.id, copyOfId: sources.copyOfId })
    .from(sources)
    .where(and(eq(sources.storyId, storyId), isNotNull(sources.copyOfId)));
  return new Map(rows.flatMap(({ id, copyOfId }) => (copyOfId === null ? [] : [[id, copyOfId]])));
}

/** The claims of one position, copies of one report folded under their head. */
export function foldClaims(claims: readonly PlacedClaim[]): { head: PlacedClaim; copies: readonly PlacedClaim[] }[] {
  const foldable = claims.map((placed) => ({
    placed,
    rootId: placed.rootId,
    sourceId: placed.source.id,
    publishedAt: placed.source.publishedAt,
  }));
  return foldCopies(foldable).map(({ head, copies }) => ({
    head: head.placed,
    copies: copies.map((copy) => copy.placed),
  }));
}

/** The claims of one position as cards; `readings` gives for each the claims that are shown under its quote. */
export function cardsOf(claims: readonly PlacedClaim[], readings: Readings): ClaimCard[] {
  return foldClaims(claims).map(({ head, copies }) => {
    const { claim, link, source, outlet } = head;
    const { value } = claim.answer;
    return {
      id: claim.id,
      readings: (readings.get(claim.id) ?? [head]).map((reading) => ({
        claimId: reading.claim.id,
        linkId: reading.link.id,
      })),
      sourceId: source.id,
      sourceTitle: source.title,
      sourceSha256: source.sha256,
      outlet,
      publishedAt: source.publishedAt,
      url: source.url,
      language: source.language,
      span: { start: claim.start, end: claim.end },
      context: quoteInContext(source.text, claim),
      attribution: claim.attribution,
      modality: claim.modality,
      polarity: claim.polarity,
      checkWorthiness: claim.checkWorthiness,
      figure: value.is === "quantity" ? (claim.quantities[value.quantity] ?? null) : null,
      time: value.is === "time" ? (claim.times[value.time] ?? null) : null,
      times: claim.times,
      link: cardLink(link),
      byHand: claim.origin === "person",
      copies: copies.map((copy) => ({
        claimId: copy.claim.id,
        linkId: copy.link.id,
        sourceId: copy.source.id,
        outlet: copy.outlet,
        publishedAt: copy.source.publishedAt,
        url: copy.source.url,
      })),
    };
  });
}

function cardLink({
  id,
  by,
  actor,
  createdAt,
  positionId,
  placedBy,
  correctionId,
  mergedFromId,
}: ClaimLinkRow): CardLink {
  return { id, by, actor, at: createdAt, positionId, placedBy, correctionId, merged: mergedFromId !== null };
}

/** The letter of a position by its id; null where there is none. */
export function letterOf(positions: ReadonlyMap<string, PositionRow>): (id: string | null) => string | null {
  return (id) => {
    const position = id === null ? undefined : positions.get(id);
    return position === undefined ? null : positionLetter(position.ordinal);
  };
}

/**
 * The pairs on a story's facts, or on one of them, whose two quotes stand there now and can be shown: open ones by falling
 * severity, the one found first before its equals, so that a new report moves nothing that is being read; then dismissed ones.
 * `claims` gives for each claim the one under whose quote it is shown.
 */
export async function pairsOf(
  { read }: Database,
  storyId: string,
  claims: ReadonlyMap<string, PlacedClaim>,
  letter: (positionId: string | null) => string | null,
  factId?: string,
): Promise<(ContradictionCard & { readonly factId: string })[]> {
  const pairs = await readRows(
    read,
    contradictions,
    and(
      eq(contradictions.storyId, storyId),
      isNull(contradictions.retiredAt),
      factId === undefined ? undefined : eq(contradictions.factId, factId),
    ),
    sql`severity desc, detected_at, id`,
  );
  const side = (claimId: string, pair: ContradictionRow): ContradictionSide | null => {
    const shown = claims.get(claimId);
    if (shown === undefined || shown.factId !== pair.factId) return null;
    const { claim, source, outlet, positionId } = shown;
    return {
      claimId: claim.id,
      positionLetter: letter(positionId),
      quote: claim.quote,
      outlet,
      publishedAt: source.publishedAt,
    };
  };
  return pairs
    .flatMap((pair) => {
      const a = side(pair.claimA, pair);
      const b = side(pair.claimB, pair);
      if (a === null || b === null || a.claimId === b.claimId) return [];
      const { id, kind, severity, explanation, bothMayHold } = pair;
      const sides: [ContradictionSide, ContradictionSide] = [a, b];
      const dismissed = dismissalOf(pair);
      return [
        { id, factId: pair.factId, kind, class: pair.class, severity, explanation, bothMayHold, sides, dismissed },
      ];
    })
    .toSorted((a, b) => Number(a.dismissed !== null) - Number(b.dismissed !== null));
}

function dismissalOf({ dismissedAt, dismissedBy, dismissedReason }: ContradictionRow): ContradictionCard["dismissed"] {
  if (dismissedAt === null || dismissedBy === null || dismissedReason === null) return null;
  return { at: dismissedAt, by: dismissedBy, reason: dismissedReason };
}
