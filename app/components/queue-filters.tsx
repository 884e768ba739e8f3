"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { KeyHint } from "@/app/components/key-hint";
import { KIND_WORDS } from "@/app/surface/wording";
import { CONTRADICTION_KINDS, type ContradictionKind } from "@/lib/engine/contradiction";

/** Narrows the queue by words, kind and outlet. Everything stands in the address; without JavaScript it is a plain form. */
export function QueueFilters({
  base,
  status,
  kind,
  outlet,
  words,
  outlets,
}: {
  base: string;
  status: string | null;
  kind: ContradictionKind | null;
  outlet: string | null;
  words: string | null;
  outlets: readonly string[];
}) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const go = (form: HTMLFormElement) => {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value !== "") params.set(name, value);
    startTransition(() => router.replace(params.size > 0 ? `${base}?${params}` : base, { scroll: false }));
  };
  return (
    <search>
      <form
        action={base}
        aria-label="Filter the queue"
        aria-busy={pending}
        className="flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          go(event.currentTarget);
        }}
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) go(event.currentTarget);
        }}
      >
        {status !== null && <input type="hidden" name="status" value={status} />}
        <div className="relative min-w-44 flex-1">
          <input
            type="search"
            name="words"
            aria-label="Words in the question"
            placeholder="Filter by words"
            defaultValue={words === null ? undefined : words}
            data-shortcut="filter"
            aria-keyshortcuts="/"
            className="field pe-10"
          />
          <span className="pointer-events-none absolute inset-y-0 end-2 flex items-center">
            <KeyHint of="filter" />
          </span>
        </div>
        <select
          name="kind"
          aria-label="Kind of contradiction"
          className="field w-auto"
          defaultValue={kind === null ? "" : kind}
        >
          <option value="">All kinds</option>
          {CONTRADICTION_KINDS.map((each) => (
            <option key={each} value={each}>
              {KIND_WORDS[each]}
            </option>
          ))}
        </select>
        <select
          name="outlet"
          aria-label="Outlet"
          className="field w-auto max-w-48"
          defaultValue={outlet === null ? "" : outlet}
        >
          <option value="">All outlets</option>
          {outlets.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <button type="submit" className="button sr-only focus:not-sr-only">
          Filter
        </button>
      </form>
    </search>
  );
}
