import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { outletName, PublishedAt } from "@/app/components/claim-card";
import { SiteHeader } from "@/app/components/site-header";
import { SourceClaims } from "@/app/components/source-claims";
import { SourceText } from "@/app/components/source-text";
import { momentInUtc } from "@/app/surface/dates";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { type SourcePage, sourcePage } from "@/db/queries/source-page";

interface Props {
  readonly params: Promise<{ storyId: string; sourceId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyId, sourceId } = await params;
  const page = await sourcePage(await openDatabase(), storyId, sourceId);
  return { title: page === null ? "Not found" : (page.source.title ?? outletName(page.source.outlet)) };
}

export default async function SourceRoute({ params }: Props) {
  const { storyId, sourceId } = await params;
  const page = await sourcePage(await openDatabase(), storyId, sourceId);
  if (page === null) notFound();
  const { story, source, claims } = page;
  return (
    <>
      <SiteHeader
        story={story}
        crumbs={[
          { label: "Stories", href: "/" },
          { label: story.title, href: `/stories/${story.id}` },
          { label: outletName(source.outlet) },
        ]}
      />
      <div className="grid w-full flex-1 lg:grid-cols-[minmax(0,1fr)_380px]">
        <main id="main" className="min-w-0 px-4 py-8 lg:px-8">
          <div className="mx-auto max-w-[68ch] text-read">
            <div className="mb-6 border-b text-ui border-hairline pb-4">
              <h1 dir="auto" className="font-serif text-title font-semibold">
                {source.title === null ? outletName(source.outlet) : source.title}
              </h1>
              <p className="mt-1 text-soft">
                <b className="font-semibold text-ink">{outletName(source.outlet)}</b> ·{" "}
                <PublishedAt at={source.publishedAt} />
              </p>
              <Provenance page={page} />
            </div>
            {page.unread && (
              <p className="mb-4 rounded-md bg-disputed-wash px-3 py-2 text-disputed">Not read for claims yet.</p>
            )}
            <SourceText source={source} claims={claims} storyId={story.id} />
          </div>
        </main>
        <aside
          aria-label="Claims of this report"
          className="border-hairline bg-pane px-4 py-8 max-lg:border-t lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-s lg:px-6"
        >
          <h2 className="mb-2 font-serif text-read font-semibold">{counted(claims.length, "claim")}</h2>
          <SourceClaims claims={claims} storyId={story.id} />
        </aside>
      </div>
    </>
  );
}

function Provenance({ page: { story, source, copyOf, copies, versions } }: { page: SourcePage }) {
  const address = (id: string) => `/stories/${story.id}/sources/${id}`;
  return (
    <div className="mt-1 space-y-0.5 text-meta text-soft">
      <p>
        Added by {source.addedBy}, {momentInUtc(new Date(source.addedAt))} · {counted(source.chars, "character")} ·
        SHA-256{" "}
        <code title={source.sha256} className="font-mono text-[12px]">
          {source.sha256.slice(0, 12)}
        </code>
        {source.url !== null && (
          <>
            {" · "}
            <a href={source.url} rel="noreferrer" className="link break-all">
              {source.url}
            </a>
          </>
        )}
      </p>
      {copyOf !== null && (
        <p>
          Carries the text of{" "}
          <Link href={address(copyOf.id)} className="link">
            {outletName(copyOf.outlet)}
          </Link>
          : one origin.
        </p>
      )}
      {copies.length > 0 && (
        <p>
          Also carried by{" "}
          {copies.map(({ id, outlet }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <Link href={address(id)} className="link">
                {outletName(outlet)}
              </Link>
            </span>
          ))}
        </p>
      )}
      {versions.length > 1 && (
        <nav aria-label="Versions" className="flex flex-wrap gap-x-3">
          {versions.map(({ id, addedAt, current }, at) => (
            <Link
              key={id}
              href={address(id)}
              aria-current={id === source.id ? "page" : undefined}
              className="link aria-[current]:text-ink aria-[current]:no-underline"
            >
              Version {at + 1}, {momentInUtc(new Date(addedAt))}
              {current && " (newest)"}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
