"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";
import { KeyCap } from "@/app/components/key-hint";
import { pressShortcut, shortcutTarget } from "@/app/surface/press-shortcut";
import { SHORTCUTS } from "@/app/surface/shortcuts";

const entries = z.array(z.object({ id: z.string(), label: z.string() }));
const found = z.object({ facts: entries, sources: entries, stories: entries });
type Found = z.infer<typeof found>;

const NOTHING: Found = { facts: [], sources: [], stories: [] };
/** How long after a key the search is sent, in ms. */
const PAUSE = 120;

/** The palette's field and what it offers: acts that the page has now, then what the words find. */
export function PaletteList({ storyId, close }: { storyId: string | null; close: () => void }) {
  const router = useRouter();
  const [words, setWords] = useState("");
  const [results, setResults] = useState(NOTHING);
  const [failed, setFailed] = useState(false);
  const [acts] = useState(() => SHORTCUTS.filter(({ id }) => id !== "palette" && shortcutTarget(id) !== undefined));
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const params = new URLSearchParams({ words, ...(storyId !== null && { story: storyId }) });
      try {
        const answer = await fetch(`/palette?${params}`, { signal: stop.signal });
        setResults(found.parse(await answer.json()));
        setFailed(false);
      } catch {
        setFailed(!stop.signal.aborted);
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, storyId]);

  const addressOf = {
    facts: `/stories/${storyId}/facts/`,
    sources: `/stories/${storyId}/sources/`,
    stories: "/stories/",
  };
  const go = (address: string) => {
    close();
    router.push(address);
  };
  const asked = words.toLowerCase().split(/\s+/);
  const named = ({ label }: { readonly label: string }) => asked.every((word) => label.toLowerCase().includes(word));
  const offered = acts.filter(named);
  // What the last words found stays until the next answer comes, but never what these words would not find.
  const shown = {
    facts: results.facts.filter(named),
    sources: results.sources.filter(named),
    stories: results.stories.filter(named),
  };
  const places = (heading: string, kind: keyof Found) =>
    shown[kind].length > 0 && (
      <Group heading={heading}>
        {shown[kind].map(({ id, label }) => (
          <Item key={id} value={id} choose={() => go(addressOf[kind] + id)}>
            <span dir="auto" className="min-w-0 truncate font-serif text-[15px]">
              {label}
            </span>
          </Item>
        ))}
      </Group>
    );
  return (
    <Command label="Find and do" shouldFilter={false} loop className="flex max-h-[70dvh] flex-col">
      <Command.Input
        autoFocus
        value={words}
        onValueChange={setWords}
        placeholder="Find a fact, a source, a story, or what to do"
        className="w-full border-b border-hairline bg-transparent px-4 py-3 text-[16px] outline-none placeholder:text-faint"
      />
      <Command.List className="min-h-0 overflow-y-auto p-2 pb-3">
        <Command.Empty className="px-3 py-4 text-soft">
          {failed ? "The search could not be reached." : "Nothing of that name."}
        </Command.Empty>
        {places("Facts", "facts")}
        {places("Sources", "sources")}
        {offered.length > 0 && (
          <Group heading="On this page">
            {offered.map(({ id, label, keys }) => (
              <Item
                key={id}
                value={id}
                choose={() => {
                  close();
                  pressShortcut(id);
                }}
              >
                {label}
                <span aria-hidden="true" className="keys ms-auto flex gap-1">
                  {keys.map((name) => (
                    <KeyCap key={name} name={name} />
                  ))}
                </span>
              </Item>
            ))}
          </Group>
        )}
        {places("Stories", "stories")}
      </Command.List>
    </Command>
  );
}

function Group({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-meta [&_[cmdk-group-heading]]:text-soft"
    >
      {children}
    </Command.Group>
  );
}

function Item({ value, choose, children }: { value: string; choose: () => void; children: React.ReactNode }) {
  return (
    <Command.Item
      value={value}
      onSelect={choose}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded px-3 py-1 data-[selected=true]:bg-chosen"
    >
      {children}
    </Command.Item>
  );
}
