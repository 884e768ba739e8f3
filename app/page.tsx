import { connection } from "next/server";
import { CreateStoryForm } from "@/app/components/create-story-form";
import { EmptyState } from "@/app/components/empty-state";
import { Pager } from "@/app/components/pager";
import { SearchBox } from "@/app/components/search-box";
import { SiteHeader } from "@/app/components/site-header";
import { StoriesList } from "@/app/components/stories-list";
import { currentActor } from "@/app/surface/actor";
import { pageQuery, pageWindow } from "@/app/surface/page-window";
import type { SearchParams } from "@/app/surface/queue-address";
import { openDatabase } from "@/db/migrate";
import { storiesList } from "@/db/queries/stories-list";
import { storiesWaiting } from "@/db/queries/stories-waiting";

const PAGE = 50;

export default async function StoriesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await connection(); // a build must not open the desk's database
  const [search, db, actor] = await Promise.all([searchParams, openDatabase(), currentActor()]);
  const stories = await storiesList(db);
  const waiting = actor === null ? new Map() : await storiesWaiting(db, actor);
  const { page, shown } = pageWindow(stories, PAGE, search);
  return (
    <>
      <SiteHeader />
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-10 lg:px-8">
        <h1 className="font-serif text-title font-semibold">Stories</h1>
        <p className="mt-1 mb-8 max-w-[60ch] text-soft">
          A story holds every report on one running event. Where the reports differ, Variorum puts the quotes side by
          side; you rule.
        </p>
        <CreateStoryForm />
        <div className="mt-10">
          {stories.length === 0 ? (
            <EmptyState title="No story yet">
              <p>Give your first one a title above, then add the reports that you have: paste them, or choose files.</p>
            </EmptyState>
          ) : (
            <>
              <div className="mb-4 max-w-xl">
                <SearchBox />
              </div>
              <StoriesList stories={shown} waiting={waiting} />
              <Pager
                page={page}
                size={PAGE}
                total={stories.length}
                of="stories"
                hrefOf={(to) => `/${pageQuery("", to)}`}
              />
            </>
          )}
        </div>
      </main>
    </>
  );
}
