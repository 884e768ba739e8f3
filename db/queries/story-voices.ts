import { sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { rememberByStory } from "@/db/queries/remembered";
import { claimsState } from "@/db/queries/story-evidence";

/** Who is cited and what places are named, by fact. */
export interface StoryVoices {
  readonly speakers: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** The names that most facts have, for a field to offer; in alphabetical order. */
  readonly offered: { readonly speakers: readonly string[]; readonly places: readonly string[] };
}

/** How many names a field offers: a longer list is searched slower than a name is typed. */
const OFFERED = 100;

const remembered = rememberByStory<StoryVoices>();

/** Reads the names that the claims on a story's facts give; once for each state of its links. */
export async function storyVoices(db: Database, storyId: string): Promise<StoryVoices> {
  return remembered(db, storyId, await claimsState(db, storyId), async () => {
    const speakers = await namesByFact(db.read, storyId, "attribution");
    const places = await namesByFact(db.read, storyId, "places");
    return { speakers, places, offered: { speakers: mostFrequent(speakers), places: mostFrequent(places) } };
  });
}

async function namesByFact(
  read: Reader,
  storyId: string,
  column: "attribution" | "places",
): Promise<Map<string, string[]>> {
  const name = column === "places" ? sql`named.value` : sql`named.value ->> 'name'`;
  const row = await read
    .select({ json: sql<string>`json_group_array(json_array(fact_id, json(names)))` })
    .from(
      sql`(select claim_links.fact_id, json_group_array(distinct ${name}) as names
        from claim_links join claims on claims.id = claim_links.claim_id, json_each(claims.${sql.identifier(column)}) as named
        where claim_links.story_id = ${storyId} and claim_links.retired_at is null and claim_links.fact_id is not null
          and claims.retired_at is null
        group by claim_links.fact_id)`,
    )
    .get();
  // The shape is that of the query above.
  const rows: [string, string[]][] = row === undefined ? [] : JSON.parse(row.json);
  return new Map(rows);
}

function mostFrequent(byFact: ReadonlyMap<string, readonly string[]>): string[] {
  const counts = new Map<string, number>();
  for (const names of byFact.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, OFFERED)
    .map(([name]) => name)
    .toSorted(new Intl.Collator("en").compare);
}
