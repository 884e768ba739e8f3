import { z } from "zod";
import type { MergedAway } from "@/app/surface/verdict-state";
import { OperationError } from "@/lib/operations/operation-error";

const detail = z
  .object({ mergedInto: z.string(), statement: z.string(), actor: z.string() })
  .transform(({ mergedInto: factId, ...into }): MergedAway => ({ factId, ...into }));

/** Where a fact went that a refusal says was merged away; null of any other refusal. */
export function mergedAway(error: unknown): MergedAway | null {
  if (!(error instanceof OperationError) || error.code !== "conflict") return null;
  const parsed = detail.safeParse(error.detail);
  return parsed.success ? parsed.data : null;
}
