import { download } from "@/app/surface/download";
import { openDatabase } from "@/db/migrate";
import { storyNote } from "@/db/queries/story-note";
import { noteMarkdown } from "@/lib/exports/note-markdown";

/** The fact-check note as a Markdown file. */
export async function GET(_: Request, { params }: { params: Promise<{ storyId: string }> }): Promise<Response> {
  const { storyId } = await params;
  const note = await storyNote(await openDatabase(), storyId);
  if (note === null) return new Response("There is no such story.\n", { status: 404 });
  return download(noteMarkdown(note), "text/markdown", note.story.title, "md");
}
