"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { KeyHint } from "@/app/components/key-hint";
import { type SearchAddress, searchHref } from "@/app/surface/search-address";
import type { SearchChoices } from "@/db/queries/search-choices";

/** How long typing must pause before it is searched for, in ms. */
const PAUSE = 150;

/**
 * The search field with its filters. It searches while you type; a search that is overtaken by the next is dropped.
 * Everything stands in the address; without JavaScript it is a plain form.
 */
export function SearchForm({ address, choices }: { address: SearchAddress; choices: SearchChoices }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pending, startTransition] = useTransition();
  useEffect(() => () => clearTimeout(timer.current), []);
  const go = () => {
    clearTimeout(timer.current);
    if (!form.current) return;
    const fields = new FormData(form.current);
    const given = (name: string) => {
      const value = fields.get(name);
      return typeof value === "string" && value !== "" ? value : null;
    };
    const href = searchHref(address, {
      q: given("q") ?? "",
      story: given("story"),
      outlet: given("outlet"),
      from: given("from"),
      to: given("to"),
    });
    startTransition(() => router.replace(href, { scroll: false }));
  };
  const soon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(go, PAUSE);
  };
  return (
    <search>
      <form
        ref={form}
        action="/search"
        aria-label="Search the desk"
        aria-busy={pending}
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
        onChange={({ target }) => (target instanceof HTMLInputElement && target.type === "search" ? soon() : go())}
      >
        {address.what !== null && <input type="hidden" name="what" value={address.what} />}
        <div className="relative">
          <input
            type="search"
            name="q"
            aria-label="Words to find"
            placeholder="Words of a question, a quote, a report"
            defaultValue={address.q}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={300}
            data-shortcut="filter"
            aria-keyshortcuts="/"
            className="field h-12 pe-12 font-serif text-read"
            onKeyDown={(event) => {
              if (event.key === "ArrowDown" && toFirstResult()) event.preventDefault();
            }}
          />
          <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center">
            <KeyHint of="filter" />
          </span>
        </div>
        <div className="mt-2 grid grid-cols-2 gap-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_1fr_1fr]">
          <select name="story" aria-label="Story" className="field" defaultValue={address.story ?? ""}>
            <option value="">All stories</option>
            {choices.stories.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <select name="outlet" aria-label="Outlet" className="field" defaultValue={address.outlet ?? ""}>
            <option value="">All outlets</option>
            {choices.outlets.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <input
            type="date"
            name="from"
            aria-label="Published from"
            className="field"
            defaultValue={address.from ?? ""}
          />
          <input type="date" name="to" aria-label="Published to" className="field" defaultValue={address.to ?? ""} />
        </div>
        <button type="submit" className="button sr-only focus:not-sr-only">
          Search
        </button>
      </form>
    </search>
  );
}

function toFirstResult(): boolean {
  const first = document.querySelector<HTMLElement>("[data-queue-item]");
  first?.focus();
  return first !== null;
}
