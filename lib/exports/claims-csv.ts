import type { StoryNote } from "@/lib/exports/story-note";
import { chainInWords } from "@/lib/exports/wording";

const COLUMNS = [
  "fact",
  "status",
  "verdict",
  "position",
  "label",
  "quote",
  "outlet",
  "chain",
  "modality",
  "published",
  "url",
  "start",
  "end",
  "source_sha256",
  "claim_id",
  "is_evidence",
  "verdict_links",
];

/**
 * Every quote of a story, one a row, under a header (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export function claimsCsv(note: StoryNote): string {
  const rows = note.facts.flatMap((fact) =>
    fact.positions.flatMap((position) =>
      position.quotes.map((quote) => [
        fact.statement,
        fact.status,
        fact.verdict?.kind ?? "",
        position.letter,
        position.label,
        quote.quote,
        quote.outlet ?? "",
        chainInWords(quote.outlet, quote.attribution),
        quote.modality,
        quote.publishedAt ?? "",
        quote.url ?? "",
        String(quote.span.start),
        String(quote.span.end),
        quote.sourceSha256,
        quote.claimId,
        fact.verdict?.evidence.claims.some(({ claimId }) => claimId === quote.claimId) ? "yes" : "",
        fact.verdict?.evidence.links.join(" ") ?? "",
      ]),
    ),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
