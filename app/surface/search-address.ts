import type { SearchParams } from "@/app/surface/queue-address";
import { SEARCHED, type SearchAsked, type Searched } from "@/lib/review/search-query";

/** The search as it stands in the address. */
export interface SearchAddress {
  readonly q: string;
  readonly what: Searched | null;
  /** A story's id. */
  readonly story: string | null;
  readonly outlet: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads the search out of the address; what it does not know narrows nothing. */
export function searchAddress(params: SearchParams): SearchAddress {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === "string" && value.trim() !== "" ? value : null;
  };
  const day = (name: string) => {
    const value = one(name);
    return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  };
  const what = SEARCHED.find((each) => each === params.what);
  return {
    q: (one("q") ?? "").slice(0, 300),
    what: what === undefined ? null : what,
    story: one("story"),
    outlet: one("outlet"),
    from: day("from"),
    to: day("to"),
  };
}

/** What the address asks for. */
export function searchAsked({ q, what, story, outlet, from, to }: SearchAddress): SearchAsked {
  return {
    words: q,
    ...(what && { what }),
    ...(story && { storyId: story }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

/** "/search?q=dam", with `changes` made. */
export function searchHref(address: SearchAddress, changes: Partial<SearchAddress> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...address, ...changes })) if (value) params.set(name, value);
  return params.size === 0 ? "/search" : `/search?${params}`;
}
