import type { SearchParams } from "@/app/surface/queue-address";

/** A part of a long list. */
export interface PageWindow<T> {
  /** Counted from 1. */
  readonly page: number;
  readonly shown: readonly T[];
}

/** The part of a list that `?page=` asks for; a page that is not there is the nearest one that is. */
export function pageWindow<T>(items: readonly T[], size: number, { page: asked }: SearchParams): PageWindow<T> {
  const last = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(last, typeof asked === "string" && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1);
  return { page, shown: items.slice((page - 1) * size, page * size) };
}

/** The query of another page of the list that `query` ("?…", or empty) names. */
export function pageQuery(query: string, page: number): string {
  if (page === 1) return query;
  return `${query}${query === "" ? "?" : "&"}page=${page}`;
}
