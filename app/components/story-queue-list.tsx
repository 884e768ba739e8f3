import Link from "next/link";
import { DottedLine } from "@/app/components/dotted-line";
import { PositionLetter } from "@/app/components/position-letter";
import { StatusWord } from "@/app/components/status-word";
import { publicationDate } from "@/app/surface/dates";
import { addressQuery, type QueueAddress } from "@/app/surface/queue-address";
import { counted, listed, TYPE_WORDS } from "@/app/surface/wording";
import type { QueueFact } from "@/db/queries/story-queue";
import { VERDICT_WORDS } from "@/lib/exports/wording";

/** Positions beyond these are counted, not shown. */
const SHOWN_POSITIONS = 4;

interface StoryQueueListProps {
  readonly facts: readonly QueueFact[];
  readonly storyId: string;
  readonly address: QueueAddress;
}

/** The queue on the story's own page: each fact with what its positions say. */
export function StoryQueueList({ facts, storyId, address }: StoryQueueListProps) {
  const query = addressQuery(address);
  return (
    <ol className="border-t border-hairline">
      {facts.map((fact) => (
        <li key={fact.id} className="border-b border-hairline">
          <Link
            href={`/stories/${storyId}/facts/${fact.id}${query}`}
            prefetch={false}
            data-queue-item=""
            className="group block py-4 -outline-offset-2"
          >
            <FactLine fact={fact} />
            <span
              dir="auto"
              className="mt-1 block font-serif text-read leading-6 font-semibold text-pretty decoration-1 underline-offset-4 group-hover:underline"
            >
              {fact.statement}
            </span>
            <PositionLine fact={fact} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

function FactLine({ fact: { status, type, origins, latestPublishedAt, assignedTo } }: { fact: QueueFact }) {
  const parts = [
    TYPE_WORDS[type],
    counted(origins, "origin"),
    ...(latestPublishedAt === null ? [] : [`last reported ${publicationDate(latestPublishedAt)}`]),
    ...(assignedTo === null ? [] : [`for ${assignedTo}`]),
  ];
  return <DottedLine lead={<StatusWord status={status} />} parts={parts} />;
}

function PositionLine({ fact: { positions, verdict, outlets } }: { fact: QueueFact }) {
  const rest = positions.length - SHOWN_POSITIONS;
  return (
    <span className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
      {positions.slice(0, SHOWN_POSITIONS).map(({ id, letter, label }) => (
        <span key={id} className="inline-flex max-w-full min-w-0 items-center gap-1.5">
          <PositionLetter letter={letter} small />
          <span dir="auto" className="truncate">
            {label}
          </span>
        </span>
      ))}
      {rest > 0 && <span className="text-soft">and {rest} more</span>}
      <span className="text-meta text-faint">
        {verdict === null
          ? listed(outlets.slice(0, 3).concat(outlets.length > 3 ? [`${outlets.length - 3} more`] : []))
          : `${VERDICT_WORDS[verdict.kind]}${verdict.positionLetter === null ? "" : `: ${verdict.positionLetter}`}, by ${verdict.actor}`}
      </span>
    </span>
  );
}
