import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { facts } from "@/db/schema/facts";
import { verdicts } from "@/db/schema/verdicts";

/** A fact that a claim can be put on, or that another can be merged with. */
export interface FactChoice {
  readonly id: string;
  readonly statement: string;
  readonly origins: number;
  /** The verdict that stands on it. */
  readonly verdictId: string | null;
}

/** More is no choice any more: another word narrows it. */
const MOST = 12;

/**
 * The facts of a story whose question has all these words, in any case and order, those with the most origins first; without words the
 * first of all. `except` is left out.
 */
export async function factChoices(
  { read }: Database,
  storyId: string,
  words: string,
  except: string | null,
): Promise<FactChoice[]> {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const has = (word: string) => sql`instr(lower(${facts.statement}), ${word}) > 0`;
  return read
    .select({ id: facts.id, statement: facts.statement, origins: facts.origins, verdictId: verdicts.id })
    .from(facts)
    .leftJoin(
      verdicts,
      and(eq(verdicts.factId, facts.id), isNull(verdicts.retractedAt), isNull(verdicts.supersededById)),
    )
    .where(
      and(
        eq(facts.storyId, storyId),
        isNull(facts.retiredAt),
        except === null ? undefined : ne(facts.id, except),
        ...wanted.map(has),
      ),
    )
    .orderBy(sql`${facts.origins} desc`, facts.statement, facts.id)
    .limit(MOST);
}
