import Link from "next/link";
import { DottedLine } from "@/app/components/dotted-line";
import { FoundText } from "@/app/components/found-text";
import { publicationDate } from "@/app/surface/dates";
import { type SearchAddress, searchHref } from "@/app/surface/search-address";
import { SEARCHED_WORDS } from "@/app/surface/wording";
import type { Found, FoundClaim, FoundSource, SearchResults as Results } from "@/db/queries/search";
import type { Searched } from "@/lib/review/search-query";

/** What was found, by kind, each leading to the very place. */
export function SearchResults({ results, address }: { results: Results; address: SearchAddress }) {
  const { stories, facts, claims, sources } = results;
  return (
    <>
      <ResultGroup what="stories" found={stories} address={address} hrefOf={({ id }) => `/stories/${id}`}>
        {({ title }) => <Question marked={title} />}
      </ResultGroup>
      <ResultGroup
        what="facts"
        found={facts}
        address={address}
        hrefOf={({ storyId, id }) => `/stories/${storyId}/facts/${id}`}
      >
        {({ statement, storyTitle }) => (
          <>
            <Question marked={statement} />
            <DottedLine parts={[storyTitle]} />
          </>
        )}
      </ResultGroup>
      <ResultGroup what="claims" found={claims} address={address} hrefOf={claimHref}>
        {({ before, quote, after, language, outlet, publishedAt, storyTitle }) => (
          <>
            <span dir="auto" lang={language ?? undefined} className="block font-serif text-read leading-6 text-soft">
              {before}
              <span className="text-ink">
                <FoundText marked={quote} />
              </span>
              {after}
            </span>
            <DottedLine parts={[outlet ?? "No outlet", dated(publishedAt), storyTitle]} />
          </>
        )}
      </ResultGroup>
      <ResultGroup what="sources" found={sources} address={address} hrefOf={sourceHref}>
        {({ title, excerpt, outlet, publishedAt, storyTitle }) => (
          <>
            {title !== null && (
              <span dir="auto" className="block font-serif text-read leading-6 font-semibold">
                {title}
              </span>
            )}
            <span dir="auto" className="block font-serif text-soft">
              <FoundText marked={excerpt} />
            </span>
            <DottedLine parts={[outlet ?? "No outlet", dated(publishedAt), storyTitle]} />
          </>
        )}
      </ResultGroup>
    </>
  );
}

function claimHref({ storyId, sourceId, factId, id }: FoundClaim): string {
  return factId === null
    ? `/stories/${storyId}/sources/${sourceId}#claim-${id}`
    : `/stories/${storyId}/facts/${factId}#claim-${id}`;
}

function sourceHref({ storyId, id }: FoundSource): string {
  return `/stories/${storyId}/sources/${id}`;
}

function dated(publishedAt: string | null): string {
  return publishedAt === null ? "undated" : publicationDate(publishedAt);
}

interface ResultGroupProps<T> {
  readonly what: Searched;
  readonly found: Found<T>;
  readonly address: SearchAddress;
  readonly hrefOf: (hit: T) => string;
  readonly children: (hit: T) => React.ReactNode;
}

function ResultGroup<T extends { readonly id: string }>({
  what,
  found,
  address,
  hrefOf,
  children,
}: ResultGroupProps<T>) {
  if (found.hits.length === 0) return null;
  return (
    <section aria-labelledby={`found-${what}`} className="mt-8">
      <h2 id={`found-${what}`} className="mb-1 font-semibold">
        {SEARCHED_WORDS[what]}{" "}
        <span className="text-meta font-normal text-soft">
          {found.more ? `the first ${found.hits.length}` : found.hits.length}
        </span>
      </h2>
      <ul className="border-t border-hairline">
        {found.hits.map((hit) => (
          <li key={hit.id} className="border-b border-hairline">
            <Link
              href={hrefOf(hit)}
              prefetch={false}
              data-queue-item=""
              className="block py-3 -outline-offset-2 hover:bg-pane"
            >
              {children(hit)}
            </Link>
          </li>
        ))}
      </ul>
      {found.more && address.what === null && (
        <p className="pt-2">
          <Link href={searchHref(address, { what })} prefetch={false} className="link">
            More {SEARCHED_WORDS[what].toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  );
}

function Question({ marked }: { marked: string }) {
  return (
    <span dir="auto" className="block font-serif text-read leading-6 font-semibold">
      <FoundText marked={marked} />
    </span>
  );
}
