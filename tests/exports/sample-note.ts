import type { NoteFact, NoteQuote, NoteSide, StoryNote } from "@/lib/exports/story-note";

/** A quote with every mark in it that Markdown and CSV give a meaning to. */
export const HARD_QUOTE = 'the *new* tally, "at_least" 1,200 [see `table`] & <b>more</b> | 3 ~~of~~ 4 \\ done';

export function noteQuote(quote: string, part: Partial<NoteQuote> = {}): NoteQuote {
  return {
    claimId: `claim-${quote.length}`,
    sourceId: "src-1",
    sourceTitle: "Bridge closed",
    sourceSha256: "ab".repeat(32),
    outlet: "Port News",
    publishedAt: "2025-03-07T06:10:00+01:00",
    url: "https://port.example/bridge",
    quote,
    span: { start: 10, end: 10 + quote.length },
    sentence: quote,
    attribution: [
      { name: "harbour master", cue: "said", mode: "indirect" },
      { name: "Coast Radio", cue: "reported", mode: "indirect" },
    ],
    modality: "reported",
    polarity: "affirmed",
    copies: [],
    ...part,
  };
}

function side(positionLetter: string, { claimId, quote, outlet, publishedAt }: NoteQuote): NoteSide {
  return { claimId, positionLetter, quote, outlet, publishedAt };
}

export function noteFact(part: Partial<NoteFact> = {}): NoteFact {
  const [a, b] = [
    noteQuote("1,200 lorries were held up"),
    noteQuote(HARD_QUOTE, { sourceId: "src-2", outlet: "The Quay", url: null }),
  ];
  return {
    id: "fact-1",
    type: "quantity",
    statement: "Lorries held up by the closure",
    status: "disputed",
    origins: 2,
    verdict: null,
    positions: [
      { id: "p-a", letter: "A", label: "1,200", origins: 1, quotes: [a] },
      { id: "p-b", letter: "B", label: "at least 1,500", origins: 1, quotes: [b] },
    ],
    contradictions: [
      {
        id: "pair-1",
        kind: "quantity",
        class: "contradiction",
        severity: 0.7,
        explanation: "1,200 is below at least 1,500.",
        bothMayHold: ["as-of"],
        sides: [side("A", a), side("B", b)],
      },
    ],
    ...part,
  };
}

export function storyNote(facts: readonly NoteFact[]): StoryNote {
  return {
    story: { id: "story-1", title: "The bridge_closure *2025*", createdAt: "2025-03-08T09:00:00Z" },
    text: { body: "What we *know*.", writtenAt: "2025-03-08T09:00:00Z", writtenBy: "Ida" },
    facts,
    sources: [
      {
        id: "src-1",
        title: "Bridge closed",
        outlet: "Port News",
        publishedAt: "2025-03-07T06:10:00+01:00",
        url: "https://port.example/bridge",
        sha256: "ab".repeat(32),
      },
      { id: "src-2", title: null, outlet: "The Quay", publishedAt: null, url: null, sha256: "cd".repeat(32) },
    ],
  };
}

export const RULED = noteFact({
  id: "fact-2",
  status: "decided",
  verdict: {
    id: "v-1",
    kind: "established",
    position: { letter: "B", label: "at least 1,500" },
    supersededByPosition: null,
    rationale: "The harbour log has **1,512**, see <https://port.example/log>.",
    dismissal: null,
    evidence: {
      claims: [noteQuote(HARD_QUOTE, { sourceId: "src-2", outlet: "The Quay", url: null })],
      links: ["https://port.example/log?day=7"],
    },
    actor: "Ida Holm",
    createdAt: "2025-03-09T10:00:00Z",
  },
});
