import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Database, Reader } from "@/db/client";
import { corrections } from "@/db/schema/corrections";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { verdicts } from "@/db/schema/verdicts";
import type { CorrectionKind } from "@/lib/review/correction";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";
import type { VerdictKind } from "@/lib/review/verdict";

/** An act of correction that stands. */
export interface Act {
  readonly correctionId: string;
  readonly actor: string;
  readonly at: string;
}

/** Another fact that an act has to do with. */
export interface ActOnFact extends Act {
  readonly id: string;
  readonly statement: string;
}

/** A ruling on a fact before it was merged into another, newest first. Positions are those of that fact. */
export interface EarlierRuling {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly position: { readonly letter: string } | null;
  readonly supersededByPosition: { readonly letter: string } | null;
  /** Markdown. */
  readonly rationale: string;
  readonly actor: string;
  readonly at: string;
  /** Whether it stood when the fact was merged. */
  readonly stood: boolean;
}

/** What people did to a fact itself: the acts that stand, each of which can be undone. */
export interface FactCorrections {
  /** The fact that it was merged into: that is where it goes on. */
  readonly mergedInto: ActOnFact | null;
  /** The facts that were merged into it, the latest first, with every ruling ever made on them. */
  readonly merged: readonly (ActOnFact & { readonly rulings: readonly EarlierRuling[] })[];
  /** The fact that its claims were split from. */
  readonly splitFrom: ActOnFact | null;
  /** Who worded its question last, and how it read before. */
  readonly worded: (Act & { readonly before: string }) | null;
}

/** What people did to a fact. */
export async function factCorrections({ read }: Database, storyId: string, factId: string): Promise<FactCorrections> {
  const kept = alias(facts, "kept");
  const other = alias(facts, "other");
  const rows = await read
    .select({ act: corrections, kept: kept.statement, other: other.statement })
    .from(corrections)
    .leftJoin(kept, eq(kept.id, corrections.factId))
    .leftJoin(other, eq(other.id, corrections.otherFactId))
    .where(
      and(
        eq(corrections.storyId, storyId),
        isNull(corrections.undoneAt),
        or(eq(corrections.factId, factId), eq(corrections.otherFactId, factId)),
      ),
    )
    .orderBy(sql`${corrections}.rowid desc`);
  const byThis = (kind: CorrectionKind) => rows.filter(({ act }) => act.kind === kind && act.factId === factId);
  const toOther = (row: (typeof rows)[number]): ActOnFact[] =>
    row.act.otherFactId === null || row.other === null
      ? []
      : [{ ...signed(row.act), id: row.act.otherFactId, statement: row.other }];
  const closing = rows.find(({ act }) => act.kind === "facts-merged" && act.otherFactId === factId);
  const [wording] = byThis("question-edited");
  const merged = byThis("facts-merged").flatMap(toOther);
  const rulings = await rulingsOn(
    read,
    merged.map(({ id }) => id),
  );
  return {
    mergedInto:
      closing === undefined || closing.act.factId === null || closing.kept === null
        ? null
        : { ...signed(closing.act), id: closing.act.factId, statement: closing.kept },
    merged: merged.map((fact) => ({ ...fact, rulings: rulings.get(fact.id) ?? [] })),
    splitFrom: byThis("fact-split").flatMap(toOther)[0] ?? null,
    worded:
      wording === undefined || wording.act.questionBefore === null
        ? null
        : { ...signed(wording.act), before: wording.act.questionBefore },
  };
}

async function rulingsOn(read: Reader, factIds: readonly string[]): Promise<Map<string, EarlierRuling[]>> {
  if (factIds.length === 0) return new Map();
  const by = alias(positions, "superseding");
  const rows = await read
    .select({ verdict: verdicts, position: positions.ordinal, by: by.ordinal })
    .from(verdicts)
    .leftJoin(positions, eq(positions.id, verdicts.positionId))
    .leftJoin(by, eq(by.id, verdicts.supersededByPositionId))
    .where(inArray(verdicts.factId, [...factIds]))
    .orderBy(sql`${verdicts}.rowid desc`);
  const letter = (ordinal: number | null) => (ordinal === null ? null : { letter: positionLetter(ordinal) });
  const entries = rows.map(({ verdict, position, by: superseding }) => ({
    factId: verdict.factId,
    ruling: {
      id: verdict.id,
      kind: verdict.kind,
      position: letter(position),
      supersededByPosition: letter(superseding),
      rationale: verdict.rationale,
      actor: verdict.actor,
      at: verdict.createdAt,
      stood: verdict.retractedAt === null && verdict.supersededById === null,
    },
  }));
  return new Map(
    Array.from(
      groupBy(entries, ({ factId }) => factId),
      ([id, own]) => [id, own.map(({ ruling }) => ruling)],
    ),
  );
}

function signed({ id, actor, createdAt }: typeof corrections.$inferSelect): Act {
  return { correctionId: id, actor, at: createdAt };
}
