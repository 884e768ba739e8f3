import { newId } from "@/db/new-id";
import { type CorrectionRow, corrections } from "@/db/schema/corrections";
import type { Change } from "@/lib/operations/operation-context";
import { advanceRevision } from "@/lib/operations/require-row";
import type { AuditDetail, AuditEvent } from "@/lib/review/audit-event";
import type { CorrectionKind } from "@/lib/review/correction";

/** What is kept of an act beyond its kind. */
type Kept = Partial<
  Pick<CorrectionRow, "factId" | "otherFactId" | "claimId" | "questionBefore" | "questionAfter" | "reason">
>;

const EVENTS = {
  "claims-moved": "claims.moved",
  "claims-removed": "claims.removed",
  "claims-rejected": "claims.rejected",
  "claim-added": "claim.added",
  "fact-split": "fact.split",
  "facts-merged": "facts.merged",
  "question-edited": "question.edited",
} as const satisfies Record<CorrectionKind, AuditEvent>;

/** Writes an act of correction and its audit event, and asks for the story to be linked anew. Its links are written after it. */
export async function beginCorrection(
  { tx, at, actor, record }: Change,
  storyId: string,
  kind: CorrectionKind,
  kept: Kept,
  detail: AuditDetail,
): Promise<string> {
  const id = newId("corr");
  await tx.insert(corrections).values({ ...kept, id, storyId, kind, actor, createdAt: at });
  await advanceRevision(tx, storyId);
  await record(storyId, EVENTS[kind], kept.factId ?? kept.otherFactId ?? null, { correctionId: id, ...detail });
  return id;
}
