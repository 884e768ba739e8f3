"use server";

import { z } from "zod";
import type { Refusal } from "@/app/surface/action-state";
import { refusalOf } from "@/app/surface/refusal";
import { openDatabase } from "@/db/migrate";
import { engineRunner } from "@/lib/analysis/open-runner";
import type { Quote } from "@/lib/engine/quote";
import { readQuote, requireSource } from "@/lib/operations/add-claim";
import { OperationError } from "@/lib/operations/operation-error";
import { CLAIM_MAX, snapSelection } from "@/lib/review/snap-selection";

const input = z.object({ storyId: z.string(), sourceId: z.string(), start: z.int(), end: z.int() });

/** A selection as the engine reads it: whole words, who says them, what they hold. */
export type ReadSelection =
  | {
      readonly is: "read";
      readonly quote: Quote;
      /** Empty where the outlet itself says it. */
      readonly speaker: string;
      /** The figures and times in it, in its own words. */
      readonly holds: readonly string[];
    }
  | { readonly is: "refused"; readonly refusal: Refusal };

/** Reads a selection, so that the editor sees what will be added; changes nothing. */
export async function readSelection(asked: z.input<typeof input>): Promise<ReadSelection> {
  const { storyId, sourceId, start, end } = input.parse(asked);
  try {
    const source = await requireSource((await openDatabase()).read, storyId, sourceId);
    const quote = snapSelection(source.text, { start, end });
    if (quote === null) throw new OperationError("invalid", "Select some words first.", { sourceId });
    if (quote.quote.length > CLAIM_MAX)
      throw new OperationError("too-large", `A claim is ${CLAIM_MAX} characters at most. Select less.`, { sourceId });
    const { attribution, quantities, times } = await readQuote(engineRunner(), source, quote, null);
    const within = [...quantities, ...times].filter((one) => one.start >= quote.start && one.end <= quote.end);
    return {
      is: "read",
      quote,
      speaker: attribution[0] === undefined ? "" : attribution[0].name,
      holds: [...new Set(within.toSorted((a, b) => a.start - b.start).map(({ text }) => text))],
    };
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
}
