import { download } from "@/app/surface/download";
import { openDatabase } from "@/db/migrate";
import { storyNote } from "@/db/queries/story-note";
import { claimsCsv } from "@/lib/exports/claims-csv";

/** Every quote of the story's facts as a table. */
export async function GET(_: Request, { params }: { params: Promise<{ storyId: string }> }): Promise<Response> {
  const { storyId } = await params;
  const note = await storyNote(await openDatabase(), storyId);
  if (note === null) return new Response("There is no such story.\n", { status: 404 });
  return download(claimsCsv(note), "text/csv", note.story.title, "csv");
}
