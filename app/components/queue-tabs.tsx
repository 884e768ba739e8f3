import Link from "next/link";
import { addressQuery, type QueueAddress } from "@/app/surface/queue-address";
import { QUEUE_STATUSES, type QueueStatus, type StatusCounts } from "@/lib/review/queue-status";

const TAB_WORDS: Readonly<Record<QueueStatus | "all", string>> = {
  disputed: "Disputed",
  updated: "Updated",
  agreed: "Agreed",
  "single-source": "Single",
  decided: "Decided",
  all: "All",
};

/** One tab for each status, with how many facts stand there; the address holds which one is open. */
export function QueueTabs({
  counts,
  address,
  base,
  open,
  narrow = false,
}: {
  counts: StatusCounts;
  address: QueueAddress;
  base: string;
  open: QueueStatus | "all";
  /** In the narrow pane the tabs stand in two even rows. */
  narrow?: boolean;
}) {
  const total = QUEUE_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  return (
    <ul aria-label="Facts by status" className={`-mx-1 ${narrow ? "grid grid-cols-3" : "flex flex-wrap gap-x-3"}`}>
      {[...QUEUE_STATUSES, "all" as const].map((tab) => (
        <li key={tab}>
          <Link
            href={`${base}${addressQuery(address, { status: tab })}`}
            prefetch={false}
            aria-current={tab === open ? "page" : undefined}
            className="inline-block border-b-2 border-transparent px-1 pt-1.5 pb-1.5 text-soft hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {TAB_WORDS[tab]}{" "}
            <span className="text-meta">{(tab === "all" ? total : counts[tab]).toLocaleString("en")}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
