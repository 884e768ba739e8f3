import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { outletName, PublishedAt } from "@/app/components/claim-card";
import { EmptyState } from "@/app/components/empty-state";
import { NoteFact } from "@/app/components/note-fact";
import { SiteHeader } from "@/app/components/site-header";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { storyNote } from "@/db/queries/story-note";
import type { StoryNote } from "@/lib/exports/story-note";

export const metadata: Metadata = { title: "Note" };

export default async function NoteRoute({ params }: { params: Promise<{ storyId: string }> }) {
  const { storyId } = await params;
  const note = await storyNote(await openDatabase(), storyId);
  if (note === null) notFound();
  const { story, facts, sources } = note;
  const decided = facts.filter(({ verdict }) => verdict !== null);
  const open = facts.filter(({ verdict, status }) => verdict === null && status === "disputed");
  return (
    <>
      <SiteHeader
        crumbs={[
          { label: "Stories", href: "/" },
          { label: story.title, href: `/stories/${story.id}` },
          { label: "Note" },
        ]}
      />
      <main id="main" className="mx-auto w-full max-w-3xl flex-1 px-4 py-8 lg:px-8">
        <header className="flex flex-wrap items-end justify-between gap-4 pb-6">
          <div className="min-w-0">
            <p className="text-soft">Fact-check note</p>
            <h1 dir="auto" className="font-serif text-title font-semibold">
              {story.title}
            </h1>
            <p className="mt-1 text-soft">
              {decided.length} decided, {open.length} open, {counted(sources.length, "report")}
            </p>
          </div>
          <div className="flex gap-2">
            <a href={`/stories/${story.id}/note.md`} download className="button button-main">
              Download Markdown
            </a>
            <a href={`/stories/${story.id}/claims.csv`} download className="button">
              Claims as CSV
            </a>
          </div>
        </header>
        {note.text !== null && (
          <p dir="auto" className="pb-6 font-serif text-read whitespace-pre-line">
            {note.text.body}
          </p>
        )}
        <section aria-labelledby="decided">
          <h2 id="decided" className="pb-3 font-semibold">
            Decided
          </h2>
          {decided.length === 0 ? (
            <EmptyState title="Nothing is decided yet">
              <p>Every fact that you rule on stands here, with both quotes and your reason.</p>
            </EmptyState>
          ) : (
            decided.map((fact) => <NoteFact key={fact.id} fact={fact} storyId={story.id} />)
          )}
        </section>
        {open.length > 0 && (
          <section aria-labelledby="open" className="mt-8">
            <h2 id="open" className="pb-3 font-semibold">
              Open disputes
            </h2>
            {open.map((fact) => (
              <NoteFact key={fact.id} fact={fact} storyId={story.id} />
            ))}
          </section>
        )}
        <Sources note={note} />
      </main>
    </>
  );
}

function Sources({ note: { sources } }: { note: StoryNote }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-8">
      <h2 id="sources" className="pb-3 font-semibold">
        Reports
      </h2>
      <ol className="list-decimal space-y-1.5 border-t border-hairline ps-6 pt-4 text-meta">
        {sources.map(({ id, outlet, title, publishedAt, sha256 }) => (
          <li key={id}>
            {outletName(outlet)}, <PublishedAt at={publishedAt} />
            {title !== null && (
              <>
                : <cite dir="auto">{title}</cite>
              </>
            )}{" "}
            <code title={sha256} className="font-mono text-[12px] text-soft">
              {sha256.slice(0, 12)}
            </code>
          </li>
        ))}
      </ol>
    </section>
  );
}
