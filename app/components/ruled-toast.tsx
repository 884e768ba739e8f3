import { UndoToast } from "@/app/components/undo-toast";
import { rulingSummary } from "@/app/surface/ruling-summary";
import type { Database } from "@/db/client";
import { factPage } from "@/db/queries/fact-page";

/** The toast for the fact that the address says was just ruled; nothing where it has no ruling. */
export async function RuledToast({
  db,
  storyId,
  ruled,
}: {
  db: Database;
  storyId: string;
  ruled: string | readonly string[] | undefined;
}) {
  if (typeof ruled !== "string") return null;
  const page = await factPage(db, storyId, ruled);
  if (page === null || page.verdict === null) return null;
  return (
    <UndoToast
      key={page.verdict.id}
      storyId={storyId}
      factId={page.fact.id}
      verdictId={page.verdict.id}
      summary={rulingSummary(page.verdict)}
      statement={page.fact.statement}
    />
  );
}
