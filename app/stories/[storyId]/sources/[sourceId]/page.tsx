import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { outletName, PublishedAt } from "@/app/components/claim-card";
import { ComparingNote } from "@/app/components/comparing-note";
import { SiteHeader } from "@/app/components/site-header";
import { isRejected, SourceClaims } from "@/app/components/source-claims";
import { SourceFilter } from "@/app/components/source-filter";
import { SourceProvenance } from "@/app/components/source-provenance";
import { SourceReader } from "@/app/components/source-reader";
import { VersionChanges } from "@/app/components/version-changes";
import { analysisJob } from "@/app/surface/analysis-jobs";
import { foreignLanguage } from "@/app/surface/foreign-language";
import type { SearchParams } from "@/app/surface/queue-address";
import { factsOfClaims } from "@/app/surface/source-facts";
import { versionDiff } from "@/app/surface/version-diff";
import { counted } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { sourcePage } from "@/db/queries/source-page";

interface Props {
  readonly params: Promise<{ storyId: string; sourceId: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyId, sourceId } = await params;
  const page = await sourcePage(await openDatabase(), storyId, sourceId);
  return { title: page === null ? "Not found" : (page.source.title ?? outletName(page.source.outlet)) };
}

export default async function SourceRoute({ params, searchParams }: Props) {
  const [{ storyId, sourceId }, { fact, against }, db] = await Promise.all([params, searchParams, openDatabase()]);
  const job = analysisJob(storyId);
  const page = await sourcePage(db, storyId, sourceId);
  if (page === null) notFound();
  const { story, source } = page;
  const facts = factsOfClaims(page.claims);
  const foreign = foreignLanguage({ language: source.language, chars: source.text.length });
  const chosen = facts.find(({ id }) => id === fact)?.id ?? null;
  const claims = chosen === null ? page.claims : page.claims.filter((claim) => claim.fact?.id === chosen);
  const older = page.versions.some(({ id }) => id === against) ? await sourcePage(db, storyId, String(against)) : null;
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
                <bdi className="font-semibold text-ink">{outletName(source.outlet)}</bdi> ·{" "}
                <PublishedAt at={source.publishedAt} />
              </p>
              <SourceProvenance page={page} against={older === null ? null : older.source.id} />
            </div>
            {page.unread && (
              <p className="mb-4 rounded-md bg-disputed-wash px-3 py-2 text-disputed">Not read for claims yet.</p>
            )}
            {foreign !== null && (
              <p className="mb-4 rounded-md bg-disputed-wash px-3 py-2 text-disputed">
                This report seems to be in {foreign}. Variorum reads English only: don’t rely on what it took from it,
                and put in a translation instead.
              </p>
            )}
            {older === null ? (
              <SourceReader source={source} claims={claims.filter((claim) => !isRejected(claim))} storyId={story.id} />
            ) : (
              <VersionChanges parts={versionDiff(older.source.text, source.text)} language={source.language} />
            )}
          </div>
        </main>
        <aside
          aria-label="Claims of this report"
          className="border-hairline bg-pane px-4 py-8 max-lg:border-t max-lg:pb-28 lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-s lg:px-6"
        >
          <h2 className="mb-2 font-serif text-read font-semibold">{counted(claims.length, "claim")}</h2>
          {facts.length > 1 && <SourceFilter facts={facts} chosen={chosen} all={page.claims.length} />}
          <SourceClaims claims={claims} storyId={story.id} />
        </aside>
      </div>
      <ComparingNote running={job?.is === "running"} />
    </>
  );
}
