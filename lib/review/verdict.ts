/** What an editor can rule on a fact. Rulings are added, never overwritten. */
export const VERDICT_KINDS = [
  "established",
  "disputed",
  "superseded",
  "not-comparable",
  "unproven",
  "dismissed",
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** The kinds that name the position they rule on: which one is established, which one is superseded. */
export const NEEDS_POSITION: ReadonlySet<VerdictKind> = new Set<VerdictKind>(["established", "superseded"]);

/** The kinds that name the position which took another's place. */
export const NEEDS_SUPERSEDING: ReadonlySet<VerdictKind> = new Set<VerdictKind>(["superseded"]);

/**
 * Why a flag is dismissed: the one list, so that dismissals can be counted and the machine can learn from them. Each says
 * what the machine got wrong, save the last.
 */
export const DISMISSAL_REASONS = [
  "misread",
  "other-question",
  "same-in-other-words",
  "other-time-or-part",
  "no-claim",
  "immaterial",
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** Shortest rationale, in characters after trimming: a ruling without a reason can't be checked by the next editor. */
export const RATIONALE_MIN = 10;
/** Longest rationale, in characters. */
export const RATIONALE_MAX = 20_000;

/** A ruling as the editor asks for it. Positions are ids of positions of the fact. `rationale` is Markdown. */
export interface Ruling {
  readonly kind: VerdictKind;
  readonly position: string | null;
  readonly supersededByPosition: string | null;
  readonly rationale: string;
  /** Why the flag is none; for "dismissed" alone. */
  readonly dismissal: DismissalReason | null;
}

/**
 * Why a ruling can't stand on a fact with these positions, as one sentence for the editor; null where it can.
 * `positionIds` are the ids of the fact's positions.
 */
export function reasonAgainst(ruling: Ruling, positionIds: readonly string[]): string | null {
  const { kind, position, supersededByPosition } = ruling;
  const rationale = ruling.rationale.trim();
  if (rationale.length < RATIONALE_MIN) return `A verdict needs a rationale of at least ${RATIONALE_MIN} characters.`;
  if (rationale.length > RATIONALE_MAX) return `The rationale is longer than ${RATIONALE_MAX} characters.`;
  if (NEEDS_POSITION.has(kind) && position === null)
    return `The verdict “${kind}” needs the position that it is about.`;
  if (!NEEDS_POSITION.has(kind) && position !== null)
    return `The verdict “${kind}” is about the whole fact, not about one position.`;
  if (NEEDS_SUPERSEDING.has(kind) && supersededByPosition === null)
    return `The verdict “${kind}” needs the position that took its place.`;
  if (!NEEDS_SUPERSEDING.has(kind) && supersededByPosition !== null)
    return `The verdict “${kind}” takes no superseding position.`;
  if (kind === "dismissed" && ruling.dismissal === null) return "Say what is wrong with the flag: choose a reason.";
  if (kind !== "dismissed" && ruling.dismissal !== null) return `The verdict “${kind}” takes no reason for dismissal.`;
  if (position !== null && position === supersededByPosition) return "A position can't supersede itself.";
  for (const id of [position, supersededByPosition])
    if (id !== null && !positionIds.includes(id)) return "The position is not one of this fact's any more.";
  return null;
}
