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
        <div className="mt-3 grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_1fr_1fr]">
          <Choice label="Story" name="story" value={address.story} all="All stories" options={choices.stories} />
          <Choice
            label="Outlet"
            name="outlet"
            value={address.outlet}
            all="All outlets"
            options={choices.outlets.map((name) => ({ id: name, title: name }))}
          />
          <Day label="Published from" name="from" value={address.from} />
          <Day label="Published to" name="to" value={address.to} />
        </div>
        <button type="submit" className="button sr-only focus:not-sr-only">
          Search
        </button>
      </form>
    </search>
  );
}

function Choice({
  label,
  name,
  value,
  all,
  options,
}: {
  label: string;
  name: string;
  value: string | null;
  all: string;
  options: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <label>
      <span className="text-meta text-soft">{label}</span>
      <select name={name} className="field" defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name, value }: { label: string; name: string; value: string | null }) {
  return (
    <label>
      <span className="text-meta text-soft">{label}</span>
      <input type="date" name={name} className="field" defaultValue={value ?? ""} />
    </label>
  );
}

function toFirstResult(): boolean {
  const first = document.querySelector<HTMLElement>("[data-queue-item]");
  first?.focus();
  return first !== null;
}
