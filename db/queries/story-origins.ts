import { sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { rememberByStory } from "@/db/queries/remembered";
import { claimsState } from "@/db/queries/story-evidence";
import type { StorySource } from "@/db/queries/story-sources";
import { byPublication, rootOf } from "@/lib/review/fold-copies";
import { groupBy } from "@/lib/review/group-by";

/** A report and those that carry its text. */
export interface CopiedReport {
  readonly original: StorySource;
  /** By publication. */
  readonly copies: readonly StorySource[];
}

/** Somebody whom several outlets cite: their reports have one origin, however many they are. */
export interface SharedSpeaker {
  readonly name: string;
  readonly outlets: readonly string[];
  readonly claims: number;
  readonly facts: number;
}

/** How many speakers are shown, those that most outlets cite. */
const SPEAKERS = 60;

/** Folds reports that carry one text under the first of them, the most copied first. */
export function copiedReports(sources: readonly StorySource[]): CopiedReport[] {
  const copyOf = new Map(sources.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf.id]])));
  const known = new Map(sources.map((source) => [source.id, source]));
  const families = groupBy(
    sources.filter(({ id }) => copyOf.has(id)),
    ({ id }) => rootOf(id, copyOf),
  );
  return [...families]
    .flatMap(([root, copies]) => {
      const original = known.get(root);
      return original === undefined ? [] : [{ original, copies: copies.toSorted(byPublication) }];
    })
    .toSorted((a, b) => b.copies.length - a.copies.length);
}

const remembered = rememberByStory<readonly SharedSpeaker[]>();

/** Whom two or more outlets of a story cite; once for each state of its links. */
export async function sharedSpeakers(db: Database, storyId: string): Promise<readonly SharedSpeaker[]> {
  return remembered(db, storyId, await claimsState(db, storyId), () => readSpeakers(db.read, storyId));
}

async function readSpeakers(read: Reader, storyId: string): Promise<readonly SharedSpeaker[]> {
  const rows = await read
    .select({
      name: sql<string>`claims.attribution ->> '$[0].name'`,
      outlets: sql<string>`json_group_array(distinct outlets.name)`,
      claims: sql<number>`count(*)`,
      facts: sql<number>`count(distinct claim_links.fact_id)`,
    })
    .from(
      sql`claim_links join claims on claims.id = claim_links.claim_id join sources on sources.id = claims.source_id
        join outlets on outlets.id = sources.outlet_id`,
    )
    .where(
      sql`claim_links.story_id = ${storyId} and claim_links.retired_at is null and claim_links.fact_id is not null
        and claims.retired_at is null and claims.attribution <> '[]'`,
    )
    .groupBy(sql`1`)
    .having(sql`count(distinct outlets.name) > 1`)
    .orderBy(sql`count(distinct outlets.name) desc, count(*) desc`)
    .limit(SPEAKERS);
  return rows.map(({ outlets, ...speaker }) => ({ ...speaker, outlets: outletNames(outlets) }));
}

/** The names in the query's own JSON, in alphabetical order. */
function outletNames(json: string): string[] {
  const names: string[] = JSON.parse(json);
  return names.toSorted(new Intl.Collator("en").compare);
}
