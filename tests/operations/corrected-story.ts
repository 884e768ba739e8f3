import type { Database } from "@/db/client";
import { type ClaimCard, type FactPage, factPage } from "@/db/queries/fact-page";
import { storyQueue } from "@/db/queries/story-queue";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { createStory } from "@/lib/operations/create-story";
import { temporaryDatabase } from "@/tests/db/temporary-database";
import { fakeEngine, fakeRunner } from "@/tests/operations/fake-engine";

export const ada = { name: "Ada" };
export const ruth = { name: "Ruth" };

const TEXTS = [
  "The mayor said that 12 boats sank. There were 3 injuries among the crews. Two quays are closed.",
  "Officials counted 15 boats on the rocks. Some 40 houses lost their roofs.",
  "In the end 12 boats were gone, the harbour office wrote. Nearby 13 vessels capsized.",
  "Of the fleet 14 vessels were lost.",
];

export const BOATS = "Number of boats";
export const VESSELS = "Number of vessels";

export interface CorrectedStory {
  readonly db: Database;
  readonly storyId: string;
  readonly sourceIds: readonly string[];
  readonly as: (actor: { readonly name: string }) => { db: Database; actor: { readonly name: string } };
}

/** A story of four reports, read and linked by the fake engine: boats 12 12 | 15, vessels 13 | 14, injuries 3, houses 40. */
export async function correctedStory(texts: readonly string[] = TEXTS): Promise<CorrectedStory> {
  const db = await temporaryDatabase();
  const { storyId } = await createStory({ db, actor: ada }, { title: "Storm at the harbour" });
  const sourceIds: string[] = [];
  for (const text of texts)
    sourceIds.push((await addSource({ db, actor: ada }, { storyId, text, publishedAt: "2031-03-05" })).sourceId);
  await analyse({ db, storyId });
  return { db, storyId, sourceIds, as: (actor) => ({ db, actor }) };
}

/** Brings the story up to date; by another engine where one is given. */
export function analyse({ db, storyId }: Pick<CorrectedStory, "db" | "storyId">, engine = fakeEngine()) {
  return analyseStory({ db, actor: ada }, { storyId }, fakeRunner(engine));
}

/** The page of the fact with this question. */
export async function pageOf({ db, storyId }: Pick<CorrectedStory, "db" | "storyId">, question: string) {
  const fact = (await storyQueue(db, storyId))?.facts.find((one) => one.statement === question);
  const page = fact && (await factPage(db, storyId, fact.id));
  if (!page) throw new Error(`no fact “${question}”`);
  return page;
}

/** The questions of the story, in alphabetical order. */
export async function questionsOf({ db, storyId }: Pick<CorrectedStory, "db" | "storyId">): Promise<string[]> {
  return ((await storyQueue(db, storyId))?.facts ?? []).map((fact) => fact.statement).toSorted();
}

/** "A 12 12|B 15": the positions of a fact with the quotes' figures. */
export function outline({ positions }: FactPage): string {
  return positions
    .map(({ letter, claims }) => [letter, ...claims.map(({ figure }) => figure?.text).toSorted()].join(" "))
    .join("|");
}

/** The first claim with this figure. */
export function claimOf({ positions, unplaced }: FactPage, figure: string): ClaimCard {
  const claims = [...positions.flatMap((position) => position.claims), ...unplaced];
  const claim = claims.find((one) => one.figure?.text === figure);
  if (claim === undefined) throw new Error(`no claim of ${figure}`);
  return claim;
}

/** A claim as an editor saw it on its page. */
export function seen(card: ClaimCard): { readonly claimId: string; readonly linkId: string } {
  return { claimId: card.id, linkId: card.link.id };
}
