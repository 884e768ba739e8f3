import type { Attribution } from "@/lib/engine/attribution";
import type { Modality } from "@/lib/engine/claim";
import type { ContradictionKind } from "@/lib/engine/contradiction";
import type { FactType } from "@/lib/engine/fact";
import type { RejectionReason } from "@/lib/review/correction";
import type { QueueStatus } from "@/lib/review/queue-status";
import type { Searched } from "@/lib/review/search-query";

export const STATUS_WORDS: Readonly<Record<QueueStatus, string>> = {
  disputed: "Disputed",
  updated: "Updated",
  agreed: "Agreed",
  "single-source": "Single source",
  decided: "Decided",
};

export const TYPE_WORDS: Readonly<Record<FactType, string>> = {
  quantity: "Quantity",
  time: "Time",
  status: "Status",
  event: "Event",
  location: "Place",
  identity: "Identity",
};

export const KIND_WORDS: Readonly<Record<ContradictionKind, string>> = {
  quantity: "Figures",
  time: "Times",
  status: "State of things",
  polarity: "Yes or no",
  location: "Places",
  identity: "Who",
  denial: "Denials",
};

export const SEARCHED_WORDS: Readonly<Record<Searched, string>> = {
  stories: "Stories",
  facts: "Facts",
  claims: "Claims",
  sources: "Reports",
};

export const REJECTION_WORDS: Readonly<Record<RejectionReason, string>> = {
  opinion: "An opinion or a comment",
  misread: "Read wrongly from its sentence",
  fragment: "A fragment that says nothing by itself",
  "not-reported": "No part of the report: a caption, a byline, an advert",
  other: "Another reason",
};

const MODALITY_WORDS: Readonly<Record<Modality, string | null>> = {
  asserted: null,
  reported: null,
  alleged: "alleged",
  denied: "denied",
  forecast: "a forecast, not counted",
  conditional: "conditional, not counted",
  wish: "a wish, not counted",
};

/** How far the claim commits itself, where that is worth a word; null for a plain statement. */
export function modalityNote(modality: Modality): string | null {
  return MODALITY_WORDS[modality];
}

const MODE_WORDS: Readonly<Record<Attribution["mode"], string>> = {
  direct: "quoted directly",
  indirect: "quoted indirectly",
  narrator: "in the outlet's own words",
};

/** How the speaker's words reach the reader. */
export function attributionMode(attribution: Attribution): string {
  return MODE_WORDS[attribution.mode];
}

/** "1 origin", "3 origins". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "a, b and c"; `last` is the word before the last. */
export function listed(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
