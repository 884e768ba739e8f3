import Link from "next/link";
import { KeepInView } from "@/app/components/keep-in-view";
import { KeyCap } from "@/app/components/key-hint";
import { PositionLetter } from "@/app/components/position-letter";
import { QueueTabs } from "@/app/components/queue-tabs";
import { StatusWord } from "@/app/components/status-word";
import { addressQuery, factsUnder, openTab, type QueueAddress } from "@/app/surface/queue-address";
import { counted } from "@/app/surface/wording";
import type { QueueFact, StoryQueue } from "@/db/queries/story-queue";
import { VERDICT_WORDS } from "@/lib/exports/wording";

/** How many facts the pane holds, and how many of them before the current one: a story may have thousands, and each step draws them anew. */
const SHOWN = 24;
const SHOWN_BEFORE = 8;

/** The queue as the narrow pane beside a fact: what is open, what comes next. */
export function FactQueue({ queue, address, current }: { queue: StoryQueue; address: QueueAddress; current: string }) {
  const facts = factsUnder(openTab(address, queue.counts), queue);
  const place = facts.findIndex(({ id }) => id === current);
  const from = Math.max(0, place - SHOWN_BEFORE);
  const shown = facts.slice(from, from + SHOWN);
  return (
    <nav aria-label="Queue of facts" className="flex h-full flex-col">
      <div className="shrink-0 border-b border-hairline px-5 pt-3">
        <QueueTabs
          counts={queue.counts}
          address={address}
          base={`/stories/${queue.story.id}`}
          open={openTab(address, queue.counts)}
          narrow
        />
      </div>
      <KeepInView className="min-h-0 flex-1 overflow-y-auto">
        <ol>
          {shown.map((fact) => (
            <QueueItem
              key={fact.id}
              fact={fact}
              current={fact.id === current}
              href={`/stories/${queue.story.id}/facts/${fact.id}${addressQuery(address)}`}
            />
          ))}
        </ol>
        {shown.length < facts.length && (
          <p className="px-5 py-4 text-soft">
            {shown.length} of {facts.length} facts, those around this one.
          </p>
        )}
        {facts.length === 0 && <p className="px-5 py-4 text-soft">Nothing left under this filter.</p>}
      </KeepInView>
      <p
        className="keys flex shrink-0 items-center gap-2 border-t border-hairline px-5 py-3 text-meta text-soft"
        aria-hidden="true"
      >
        <KeyCap name="j" /> <KeyCap name="k" /> next, previous
      </p>
    </nav>
  );
}

function QueueItem({ fact, current, href }: { fact: QueueFact; current: boolean; href: string }) {
  return (
    <li className="border-b border-hairline [contain-intrinsic-size:auto_88px] [content-visibility:auto]">
      <Link
        href={href}
        prefetch={false}
        aria-current={current ? "true" : undefined}
        className="block border-s-[3px] border-transparent px-4 py-3 -outline-offset-2 hover:bg-raised aria-[current]:border-ink aria-[current]:bg-raised"
      >
        <span dir="auto" className="block font-serif text-[15px] leading-5 font-semibold">
          {fact.statement}
        </span>
        <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-meta text-soft">
          <StatusWord status={fact.status} />
          {fact.verdict === null ? (
            <>
              <span className="flex gap-1">
                {fact.positions.slice(0, 6).map(({ id, letter }) => (
                  <PositionLetter key={id} letter={letter} small />
                ))}
              </span>
              <span>{counted(fact.origins, "origin")}</span>
            </>
          ) : (
            <span>
              {VERDICT_WORDS[fact.verdict.kind]}
              {fact.verdict.positionLetter !== null && `: ${fact.verdict.positionLetter}`}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
