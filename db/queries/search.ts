import { type SQL, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { cover } from "@/lib/engine/span";
import { HIT_MARKS, type SearchAsked, type Searched, searchQuery } from "@/lib/review/search-query";

/** Texts hold HIT_MARKS around the words that were found. */
export interface FoundStory {
  readonly id: string;
  readonly title: string;
}

export interface FoundFact {
  readonly id: string;
  readonly storyId: string;
  readonly storyTitle: string;
  readonly statement: string;
}

export interface FoundClaim {
  readonly id: string;
  readonly storyId: string;
  readonly storyTitle: string;
  readonly sourceId: string;
  /** The fact that it answers; null where it stands on none. */
  readonly factId: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** The quote, and its sentence around it. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export interface FoundSource {
  readonly id: string;
  readonly storyId: string;
  readonly storyTitle: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly title: string | null;
  /** The words around the first places where something was found. */
  readonly excerpt: string;
}

/** Up to so many of one kind, the best first; `more` where there are others. */
export interface Found<T> {
  readonly hits: readonly T[];
  readonly more: boolean;
}

export interface SearchResults {
  readonly stories: Found<FoundStory>;
  readonly facts: Found<FoundFact>;
  readonly claims: Found<FoundClaim>;
  readonly sources: Found<FoundSource>;
}

/** How many of each kind stand beside each other, and how many of one kind alone. */
const FEW = 6;
const MANY = 50;

const NONE = { hits: [], more: false };

/** Searches the desk's words; nothing where nothing was asked. Best first (BM25). */
export async function search({ read }: Database, asked: SearchAsked): Promise<SearchResults> {
  const match = searchQuery(asked.words);
  const look: Look = { match: match ?? "", limit: asked.what === undefined ? FEW : MANY, asked };
  const asks = (what: Searched) => match !== null && (asked.what === undefined || asked.what === what);
  const isOfSources = asked.outlet !== undefined || asked.from !== undefined || asked.to !== undefined;
  return {
    stories: asks("stories") && !isOfSources ? await findStories(read, look) : NONE,
    facts: asks("facts") ? await findFacts(read, look) : NONE,
    claims: asks("claims") ? await findClaims(read, look) : NONE,
    sources: asks("sources") ? await findSources(read, look) : NONE,
  };
}

interface Look {
  readonly match: string;
  readonly limit: number;
  readonly asked: SearchAsked;
}

function cut<T>(rows: readonly T[], { limit }: Look): Found<T> {
  return { hits: rows.slice(0, limit), more: rows.length > limit };
}

function marked(table: SQL, column: number): SQL<string> {
  return sql<string>`highlight(${table}, ${sql.raw(`${column}`)}, ${HIT_MARKS.open}, ${HIT_MARKS.close})`;
}

/** The conditions on a source that stands as `sources` with its outlet as `outlets`. */
function ofSource({ outlet, from, to }: SearchAsked): SQL {
  return sql`${outlet === undefined ? sql`true` : sql`outlets.name = ${outlet}`}
    and ${from === undefined ? sql`true` : sql`substr(sources.published_at, 1, 10) >= ${from}`}
    and ${to === undefined ? sql`true` : sql`substr(sources.published_at, 1, 10) <= ${to}`}`;
}

function ofStory(storyId: SQL, { storyId: asked }: SearchAsked): SQL {
  return asked === undefined ? sql`true` : sql`${storyId} = ${asked}`;
}

async function findStories(read: Reader, look: Look): Promise<Found<FoundStory>> {
  const rows = await read
    .select({ id: sql<string>`stories.id`, title: marked(sql`stories_search`, 0) })
    .from(sql`stories_search join stories on stories.rowid = stories_search.rowid`)
    .where(sql`stories_search match ${look.match} and ${ofStory(sql`stories.id`, look.asked)}`)
    .orderBy(sql`stories_search.rank`)
    .limit(look.limit + 1);
  return cut(rows, look);
}

async function findFacts(read: Reader, look: Look): Promise<Found<FoundFact>> {
  const { outlet, from, to } = look.asked;
  const isOfSources = outlet !== undefined || from !== undefined || to !== undefined;
  const told = sql`exists (select 1 from claim_links
    join claims on claims.id = claim_links.claim_id
    join sources on sources.id = claims.source_id
    left join outlets on outlets.id = sources.outlet_id
    where claim_links.fact_id = facts.id and claim_links.retired_at is null and ${ofSource(look.asked)})`;
  const rows = await read
    .select({
      id: sql<string>`facts.id`,
      storyId: sql<string>`stories.id`,
      storyTitle: sql<string>`stories.title`,
      statement: marked(sql`facts_search`, 0),
    })
    .from(sql`facts_search join facts on facts.rowid = facts_search.rowid join stories on stories.id = facts.story_id`)
    .where(
      sql`facts_search match ${look.match} and ${ofStory(sql`facts.story_id`, look.asked)} and ${isOfSources ? told : sql`true`}`,
    )
    .orderBy(sql`facts_search.rank`)
    .limit(look.limit + 1);
  return cut(rows, look);
}

async function findClaims(read: Reader, look: Look): Promise<Found<FoundClaim>> {
  const rows = await read
    .select({
      id: sql<string>`claims.id`,
      storyId: sql<string>`stories.id`,
      storyTitle: sql<string>`stories.title`,
      sourceId: sql<string>`claims.source_id`,
      factId: sql<string | null>`(select fact_id from claim_links where claim_links.claim_id = claims.id
        and claim_links.retired_at is null)`,
      outlet: sql<string | null>`outlets.name`,
      publishedAt: sql<string | null>`sources.published_at`,
      language: sql<string | null>`sources.language`,
      quote: marked(sql`claims_search`, 0),
      start: sql<number>`claims.start`,
      end: sql<number>`claims."end"`,
      sentenceStart: sql<number>`claims.sentence ->> 'start'`,
      sentenceEnd: sql<number>`claims.sentence ->> 'end'`,
      text: sql<string>`sources.text`,
    })
    .from(
      sql`claims_search join claims on claims.rowid = claims_search.rowid join stories on stories.id = claims.story_id
        join sources on sources.id = claims.source_id left join outlets on outlets.id = sources.outlet_id`,
    )
    .where(
      sql`claims_search match ${look.match} and ${ofStory(sql`claims.story_id`, look.asked)} and ${ofSource(look.asked)}`,
    )
    .orderBy(sql`claims_search.rank`)
    .limit(look.limit + 1);
  const hits = rows.map(({ text, start, end, sentenceStart, sentenceEnd, ...claim }): FoundClaim => {
    const sentence = cover({ start: sentenceStart, end: sentenceEnd }, { start, end });
    return { ...claim, before: text.slice(sentence.start, start), after: text.slice(end, sentence.end) };
  });
  return cut(hits, look);
}

async function findSources(read: Reader, look: Look): Promise<Found<FoundSource>> {
  const rows = await read
    .select({
      id: sql<string>`sources.id`,
      storyId: sql<string>`stories.id`,
      storyTitle: sql<string>`stories.title`,
      outlet: sql<string | null>`outlets.name`,
      publishedAt: sql<string | null>`sources.published_at`,
      title: sql<string | null>`sources.title`,
      excerpt: sql<string>`snippet(sources_search, 1, ${HIT_MARKS.open}, ${HIT_MARKS.close}, '…', 32)`,
    })
    .from(
      sql`sources_search join sources on sources.rowid = sources_search.rowid
        join stories on stories.id = sources.story_id left join outlets on outlets.id = sources.outlet_id`,
    )
    .where(
      sql`sources_search match ${look.match} and ${ofStory(sql`sources.story_id`, look.asked)} and ${ofSource(look.asked)}`,
    )
    .orderBy(sql`sources_search.rank`)
    .limit(look.limit + 1);
  return cut(rows, look);
}
