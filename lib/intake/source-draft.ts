/** A source as it was read in, before anybody keeps it. */
export interface SourceDraft {
  /** What the engine will read; offsets are into this. */
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601, a date or a date and time with its zone. */
  readonly publishedAt: string | null;
}
