import { STATUS_WORDS } from "@/app/surface/wording";
import type { QueueStatus } from "@/lib/review/queue-status";

const INK: Readonly<Record<QueueStatus, string>> = {
  disputed: "text-disputed",
  updated: "text-updated",
  agreed: "text-agreed",
  "single-source": "text-agreed",
  decided: "text-decided",
};

const WASH: Readonly<Record<QueueStatus, string>> = {
  disputed: "bg-disputed-wash",
  updated: "bg-updated-wash",
  agreed: "bg-agreed-wash",
  "single-source": "bg-agreed-wash",
  decided: "bg-decided-wash",
};

/** A status, always as its word; `chip` puts it on its colour. */
export function StatusWord({ status, chip = false }: { status: QueueStatus; chip?: boolean }) {
  const shape = chip ? `${WASH[status]} rounded px-2 py-0.5` : "";
  return <span className={`${INK[status]} ${shape} font-semibold whitespace-nowrap`}>{STATUS_WORDS[status]}</span>;
}
