import { isNull } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimLinks } from "@/db/schema/claim-links";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { editQuestion } from "@/lib/operations/edit-question";
import { mergeFacts } from "@/lib/operations/merge-facts";
import { moveClaims } from "@/lib/operations/move-claims";
import { OperationError } from "@/lib/operations/operation-error";
import { removeClaims } from "@/lib/operations/remove-claims";
import { splitFact } from "@/lib/operations/split-fact";
import { undoCorrection } from "@/lib/operations/undo-correction";
import { ada, analyse, type CorrectedStory, correctedStory } from "@/tests/operations/corrected-story";

/** What stands: every claim with its place, every open question, every position with its letter. */
async function standing({ db }: CorrectedStory) {
  const links = await db.read.select().from(claimLinks).where(isNull(claimLinks.retiredAt));
  const open = await db.read.select().from(facts).where(isNull(facts.retiredAt));
  const parts = await db.read.select().from(positions).where(isNull(positions.retiredAt));
  return {
    links: links
      .map(({ claimId, factId, positionId, by, actor, placedBy }) => ({
        claimId,
        factId,
        positionId,
        by,
        actor,
        placedBy,
      }))
      .toSorted((a, b) => (a.claimId < b.claimId ? -1 : 1)),
    facts: open
      .map(({ id, statement, statementBy, mergedIntoId }) => ({ id, statement, statementBy, mergedIntoId }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    positions: parts
      .map(({ id, factId, ordinal }) => ({ id, factId, ordinal }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type Standing = Awaited<ReturnType<typeof standing>>;

/** The same with what differs from one making of a row to the next left out: for states with an analysis between them. */
function inWords({ links, facts: open, positions: parts }: Standing) {
  const question = new Map(open.map(({ id, statement }) => [id, statement]));
  const letter = new Map(parts.map(({ id, ordinal }) => [id, ordinal]));
  return links.map(({ claimId, factId, positionId, by }) => [
    claimId,
    factId === null ? null : question.get(factId),
    positionId === null ? null : letter.get(positionId),
    by,
  ]);
}

const ACTS = [
  "position",
  "new-position",
  "fact",
  "new-fact",
  "remove",
  "reject",
  "split",
  "merge",
  "question",
] as const;

/** Numbers choose among what there is; what is refused was no act. */
const steps = fc.array(
  fc.record({ act: fc.constantFrom(...ACTS), which: fc.nat(50), where: fc.nat(50), more: fc.boolean() }),
  { minLength: 1, maxLength: 7 },
);
interface Step {
  readonly act: (typeof ACTS)[number];
  readonly which: number;
  readonly where: number;
  readonly more: boolean;
}

async function carryOut(story: CorrectedStory, { act, which, where, more }: Step): Promise<string | null> {
  const { storyId } = story;
  const context = story.as(ada);
  const now = await standing(story);
  const links = await story.db.read.select().from(claimLinks).where(isNull(claimLinks.retiredAt));
  const pick = <T>(items: readonly T[], at: number): T => {
    const item = items[at % items.length];
    if (item === undefined) throw new OperationError("invalid", "nothing to choose from");
    return item;
  };
  const chosen = more ? [pick(links, which), pick(links, which + 1)] : [pick(links, which)];
  const claims = chosen.map(({ claimId, id }) => ({ claimId, linkId: id }));
  const fact = pick(now.facts, where);
  const other = pick(now.facts, which);
  try {
    switch (act) {
      case "position": {
        const target = { to: "position" as const, positionId: pick(now.positions, where).id };
        return (await moveClaims(context, { storyId, claims, target })).correctionId;
      }
      case "new-position":
      case "fact":
        return (await moveClaims(context, { storyId, claims, target: { to: act, factId: fact.id } })).correctionId;
      case "new-fact": {
        const target = { to: act, question: `Question ${where}` };
        return (await moveClaims(context, { storyId, claims, target })).correctionId;
      }
      case "remove":
      case "reject":
        return (await removeClaims(context, { storyId, claims, notClaims: act === "reject" ? "misread" : null }))
          .correctionId;
      case "split": {
        const own = links.filter(({ factId }) => factId === fact.id).slice(0, more ? 2 : 1);
        const split = own.map(({ claimId, id }) => ({ claimId, linkId: id }));
        return (await splitFact(context, { storyId, factId: fact.id, claims: split, question: `Part ${which}` }))
          .correctionId;
      }
      case "merge":
        return (
          await mergeFacts(context, {
            storyId,
            factId: other.id,
            into: fact.id,
            seenVerdictId: null,
            seenVerdictIdInto: null,
          })
        ).correctionId;
      case "question":
        return (
          await editQuestion(context, {
            storyId,
            factId: fact.id,
            question: `Wording ${which} ${where}`,
            seenQuestion: fact.statement,
          })
        ).correctionId;
    }
  } catch (error) {
    if (error instanceof OperationError && error.code !== "not-found") return null;
    throw error;
  }
}

async function undoAll(story: CorrectedStory, acts: readonly string[]): Promise<void> {
  for (const correctionId of acts.toReversed())
    await undoCorrection(story.as(ada), { storyId: story.storyId, correctionId });
}

describe("any acts, undone from the newest to the oldest", () => {
  it("give back the same links, questions and positions, at each step", { timeout: 120_000 }, async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (wanted) => {
        const story = await correctedStory();
        const before = [await standing(story)];
        const acts: string[] = [];
        for (const step of wanted) {
          const act = await carryOut(story, step);
          if (act === null) continue;
          acts.push(act);
          before.push(await standing(story));
        }
        done += acts.length;
        for (const act of acts.toReversed()) {
          expect(await standing(story)).toEqual(before.pop());
          await undoCorrection(story.as(ada), { storyId: story.storyId, correctionId: act });
        }
        expect(await standing(story)).toEqual(before.pop());
      }),
      { numRuns: 40 },
    );
    expect(done).toBeGreaterThan(60);
  });

  it("give back the same facts when the story is analysed in between", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (wanted) => {
        const story = await correctedStory();
        const before = inWords(await standing(story));
        const acts: string[] = [];
        for (const step of wanted) {
          const act = await carryOut(story, step);
          if (act !== null) acts.push(act);
          await analyse(story);
        }
        await undoAll(story, acts);
        await analyse(story);
        expect(inWords(await standing(story)).map((row) => row.slice(0, 2))).toEqual(
          before.map((row) => row.slice(0, 2)),
        );
        expect(partsOf(inWords(await standing(story)))).toEqual(partsOf(before));
      }),
      { numRuns: 25 },
    );
  });
});

/** Which claims stand together, whatever their position's letter. */
function partsOf(rows: ReturnType<typeof inWords>): string[] {
  const parts = new Map<string, unknown[]>();
  for (const [claimId, question, letter] of rows) {
    const key = `${question} ${letter}`;
    parts.set(key, [...(parts.get(key) ?? []), claimId]);
  }
  return [...parts.values()].map((claims) => claims.join(" ")).toSorted();
}
