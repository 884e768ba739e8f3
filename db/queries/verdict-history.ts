import type { Database } from "@/db/client";
import { type CitedClaim, citedClaims } from "@/db/queries/cited-claims";
import { stands } from "@/db/queries/story-snapshot";
import type { PositionRow } from "@/db/schema/positions";
import type { VerdictRow } from "@/db/schema/verdicts";
import { positionLetter } from "@/lib/review/position-letter";
import type { DismissalReason, VerdictKind } from "@/lib/review/verdict";

export interface VerdictPosition {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
}

/** One ruling of the fact's history. */
export interface VerdictEntry {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly position: VerdictPosition | null;
  readonly supersededByPosition: VerdictPosition | null;
  readonly dismissal: DismissalReason | null;
  /** Markdown. */
  readonly rationale: string;
  readonly evidence: { readonly claims: readonly CitedClaim[]; readonly links: readonly string[] };
  readonly actor: string;
  readonly createdAt: string;
  readonly state: "live" | "superseded" | "retracted";
  readonly retracted: { readonly at: string; readonly by: string; readonly reason: string } | null;
  /** What stood on the fact when it was ruled on, and what has changed since. */
  readonly basis: {
    readonly claims: number;
    readonly came: readonly CitedClaim[];
    readonly gone: readonly CitedClaim[];
  };
}

/**
 * The rulings of one fact, in the order given, with their evidence and with what has changed on the fact since each.
 * `claimIds` are the claims that stand on it now.
 */
export async function verdictHistory(
  db: Database,
  rulings: readonly VerdictRow[],
  positions: ReadonlyMap<string, PositionRow>,
  claimIds: readonly string[],
): Promise<readonly VerdictEntry[]> {
  const now = new Set(claimIds);
  const changes = rulings.map(({ basis }) => {
    const then = new Set(basis);
    return { came: claimIds.filter((id) => !then.has(id)), gone: basis.filter((id) => !now.has(id)) };
  });
  const known = await citedClaims(db, [
    ...rulings.flatMap(({ evidence }) => evidence.claims),
    ...changes.flatMap(({ came, gone }) => [...came, ...gone]),
  ]);
  const cited = (ids: readonly string[] = []) => ids.flatMap((id) => known.get(id) ?? []);
  return rulings.map((ruling, at) => ({
    ...toEntry(ruling, positions),
    evidence: { claims: cited(ruling.evidence.claims), links: ruling.evidence.links },
    basis: { claims: ruling.basis.length, came: cited(changes[at]?.came), gone: cited(changes[at]?.gone) },
  }));
}

function toEntry(
  verdict: VerdictRow,
  positions: ReadonlyMap<string, PositionRow>,
): Omit<VerdictEntry, "evidence" | "basis"> {
  const named = (id: string | null): VerdictPosition | null => {
    const position = id === null ? undefined : positions.get(id);
    return position === undefined
      ? null
      : { id: position.id, letter: positionLetter(position.ordinal), label: position.label };
  };
  const { id, kind, dismissal, rationale, actor, createdAt, retractedAt, retractedBy, retractedReason } = verdict;
  return {
    id,
    kind,
    position: named(verdict.positionId),
    supersededByPosition: named(verdict.supersededByPositionId),
    dismissal,
    rationale,
    actor,
    createdAt,
    state: stands(verdict) ? "live" : retractedAt === null ? "superseded" : "retracted",
    retracted:
      retractedAt === null || retractedBy === null || retractedReason === null
        ? null
        : { at: retractedAt, by: retractedBy, reason: retractedReason },
  };
}
