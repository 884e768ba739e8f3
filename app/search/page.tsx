import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/app/components/empty-state";
import { SearchForm } from "@/app/components/search-form";
import { SearchResults } from "@/app/components/search-results";
import { SiteHeader } from "@/app/components/site-header";
import type { SearchParams } from "@/app/surface/queue-address";
import { searchAddress, searchAsked, searchHref } from "@/app/surface/search-address";
import { counted, SEARCHED_WORDS } from "@/app/surface/wording";
import { openDatabase } from "@/db/migrate";
import { search } from "@/db/queries/search";
import { searchChoices } from "@/db/queries/search-choices";

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = searchAddress(await searchParams);
  return { title: q === "" ? "Search" : `“${q}” – Search` };
}

export default async function SearchRoute({ searchParams }: Props) {
  const [params, db] = await Promise.all([searchParams, openDatabase()]);
  const address = searchAddress(params);
  const [results, choices] = await Promise.all([search(db, searchAsked(address)), searchChoices(db)]);
  const groups = Object.values(results);
  const found = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const isMore = groups.some(({ more }) => more);
  return (
    <>
      <SiteHeader crumbs={[{ label: "Stories", href: "/" }, { label: "Search" }]} />
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-8 lg:px-8">
        <h1 className="mb-4 font-serif text-title font-semibold">Search</h1>
        <SearchForm address={address} choices={choices} />
        <p role="status" className="mt-3 min-h-5 text-meta text-soft">
          {address.q !== "" && (isMore ? `The first ${counted(found, "result")}` : counted(found, "result"))}
          {address.what !== null && (
            <>
              {` in ${SEARCHED_WORDS[address.what].toLowerCase()} · `}
              <Link href={searchHref(address, { what: null })} className="link">
                All kinds
              </Link>
            </>
          )}
        </p>
        {found > 0 && <SearchResults results={results} address={address} />}
        {found === 0 && <NothingFound q={address.q} />}
      </main>
    </>
  );
}

function NothingFound({ q }: { q: string }) {
  return (
    <div className="mt-6">
      {q === "" ? (
        <EmptyState title="Find a question, a quote or a report">
          <p>
            Words may be left unfinished; words in quotation marks stand beside each other. Accents and capitals do not
            matter.
          </p>
        </EmptyState>
      ) : (
        <EmptyState title="Nothing found">
          <p>No question, quote or report has all of these words. Try fewer of them, or take a filter away.</p>
        </EmptyState>
      )}
    </div>
  );
}
