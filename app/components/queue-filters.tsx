"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { FilterDetails } from "@/app/components/filter-details";
import { FilterToggle } from "@/app/components/filter-toggle";
import { KeyHint } from "@/app/components/key-hint";
import { addressQuery, hiddenFilters, type QueueAddress, queueAddress } from "@/app/surface/queue-address";
import { KIND_WORDS } from "@/app/surface/wording";
import { CONTRADICTION_KINDS } from "@/lib/engine/contradiction";

/** The names that the fields offer. */
export interface OfferedNames {
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
  readonly places: readonly string[];
}

/** Narrows the queue. Everything stands in the address; without JavaScript it is a plain form. */
export function QueueFilters({
  base,
  address,
  offered,
}: {
  base: string;
  address: QueueAddress;
  offered: OfferedNames;
}) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    if (form.current) showAddress(form.current, address);
  }, [address]);
  const go = () => {
    if (!form.current) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() !== "") params.set(name, value.trim());
    const query = addressQuery(queueAddress(Object.fromEntries(params)));
    if (query !== addressQuery(address)) startTransition(() => router.replace(base + query, { scroll: false }));
  };
  return (
    <search>
      <form
        ref={form}
        action={base}
        aria-label="Filter the queue"
        aria-busy={pending}
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
        onChange={({ target }) => {
          if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && isChosen(target))) go();
        }}
        onBlur={({ target }) => {
          if (target instanceof HTMLInputElement && target.hasAttribute("list")) go();
        }}
      >
        <input type="hidden" name="status" defaultValue={address.status ?? ""} />
        <div className="flex flex-wrap gap-2">
          <div className="relative min-w-44 flex-1">
            <input
              type="search"
              name="words"
              aria-label="Words in the question"
              placeholder="Filter by words"
              defaultValue={address.words ?? ""}
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
            defaultValue={address.kind ?? ""}
          >
            <option value="">All kinds</option>
            {CONTRADICTION_KINDS.map((each) => (
              <option key={each} value={each}>
                {KIND_WORDS[each]}
              </option>
            ))}
          </select>
          <button type="submit" className="button sr-only focus:not-sr-only">
            Filter
          </button>
        </div>
        <div className="flex flex-wrap items-start gap-x-5 gap-y-1">
          <FilterToggle name="undecided" value="only" label="Undecided only" checked={address.undecided !== null} />
          <FilterToggle name="assigned" value="me" label="Assigned to me" checked={address.assigned !== null} />
          <FilterToggle
            name="settled"
            value="hidden"
            label="Hide agreed and decided"
            checked={address.settled !== null}
          />
          <FilterDetails address={address} offered={offered} base={base} open={hiddenFilters(address)} />
        </div>
      </form>
    </search>
  );
}

/** Fields that are set in one act, as against those that are typed into. */
function isChosen(input: HTMLInputElement): boolean {
  return input.type === "checkbox" || input.type === "date";
}

/** After a link was followed the fields say what the address says; a field in use keeps what is typed in it. */
function showAddress(form: HTMLFormElement, address: QueueAddress): void {
  for (const [name, value] of Object.entries(address)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value !== null;
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      if (field !== document.activeElement || field instanceof HTMLSelectElement) field.value = value ?? "";
  }
}
