import { KeyHint } from "@/app/components/key-hint";

/** The way into the search from another page. */
export function SearchBox() {
  return (
    <search>
      <form action="/search" aria-label="Search the desk" className="relative">
        <input
          type="search"
          name="q"
          aria-label="Words to find"
          placeholder="Search questions, quotes and reports"
          dir="auto"
          autoComplete="off"
          maxLength={300}
          data-shortcut="filter"
          aria-keyshortcuts="/"
          className="field pe-10"
        />
        <span className="pointer-events-none absolute inset-y-0 end-2 flex items-center">
          <KeyHint of="filter" />
        </span>
      </form>
    </search>
  );
}
