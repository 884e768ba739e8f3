import Link from "next/link";

interface PagerProps {
  /** Counted from 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
  /** What is counted, in the plural. */
  readonly of: string;
  /** The address of another page of the same list. */
  readonly hrefOf: (page: number) => string;
}

/** Which part of a long list stands here, and the ways to the parts beside it; nothing where the list is short. */
export function Pager({ page, size, total, of, hrefOf }: PagerProps) {
  if (total <= size) return null;
  const first = (page - 1) * size + 1;
  const last = Math.min(total, page * size);
  const number = (value: number) => value.toLocaleString("en");
  return (
    <nav aria-label={`Pages of ${of}`} className="flex flex-wrap items-center gap-3 py-4">
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} rel="prev" className="button">
          Previous {number(size)}
        </Link>
      )}
      <p className="text-soft">
        {number(first)}–{number(last)} of {number(total)} {of}
      </p>
      {last < total && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next" className="button">
          Next {number(Math.min(size, total - last))}
        </Link>
      )}
    </nav>
  );
}
