"use server";

import { z } from "zod";
import { openDatabase } from "@/db/migrate";
import { type FactChoice, factChoices } from "@/db/queries/fact-choices";
import { type FactQuote, factQuotes } from "@/db/queries/fact-quotes";

const search = z.object({ storyId: z.string(), words: z.string().max(300), except: z.string().nullable() });
const fact = z.object({ storyId: z.string(), factId: z.string() });

/** The facts of a story whose question has these words, for a choice; without words the weightiest. */
export async function findFacts(input: z.input<typeof search>): Promise<readonly FactChoice[]> {
  const { storyId, words, except } = search.parse(input);
  return factChoices(await openDatabase(), storyId, words, except);
}

/** The quotes of a fact, to tick. */
export async function quotesOfFact(input: z.input<typeof fact>): Promise<readonly FactQuote[]> {
  const { storyId, factId } = fact.parse(input);
  return factQuotes(await openDatabase(), storyId, factId);
}
