import { expect, test } from "vitest";
import { factNeighbours } from "@/app/surface/fact-neighbours";
import { queueAddress } from "@/app/surface/queue-address";
import type { QueueFact, StoryQueue } from "@/db/queries/story-queue";
import { countStatuses, type QueueStatus } from "@/lib/review/queue-status";

function fact(id: string, status: QueueStatus): QueueFact {
  const ruling = {
    id: `v-${id}`,
    kind: "disputed" as const,
    positionLetter: null,
    actor: "N",
    createdAt: "2026-01-01",
  };
  return {
    id,
    statement: id,
    type: "quantity",
    status,
    verdict: status === "decided" ? ruling : null,
    origins: 2,
    positions: [],
    outlets: [],
    kinds: [],
    open: [],
    severity: 0.5,
    claims: 2,
    sourceIds: [],
    latestPublishedAt: null,
    assignedTo: null,
  };
}

function queueOf(...facts: QueueFact[]): StoryQueue {
  const story = { id: "s", title: "S", createdAt: "2026-01-01" };
  return {
    story,
    counts: countStatuses(facts.map(({ status }) => status)),
    totals: countStatuses(facts.map(({ status }) => status)),
    outlets: [],
    sources: 2,
    facts,
    stale: false,
  };
}

const queue = queueOf(fact("a", "disputed"), fact("b", "disputed"), fact("c", "agreed"), fact("d", "decided"));
const under = (status: string | undefined, id: string, of = queue) => factNeighbours(of, queueAddress({ status }), id);

test("goes through the open tab alone", () => {
  expect(under(undefined, "a")).toMatchObject({ number: 1, total: 2, previous: null, next: { id: "b" } });
  expect(under("all", "b")).toMatchObject({ number: 2, total: 4, previous: { id: "a" }, next: { id: "c" } });
});

test("goes on to what is undecided, round to the start", () => {
  expect(under(undefined, "a").undecided?.id).toBe("b");
  expect(under(undefined, "b").undecided?.id).toBe("a");
  expect(under("all", "b").undecided?.id).toBe("a");
});

test("among all facts an agreed one waits for no ruling", () => {
  expect(under("all", "a", queueOf(fact("a", "disputed"), fact("c", "agreed"))).undecided).toBeNull();
  expect(under("agreed", "x").undecided?.id).toBe("c");
});

test("a fact outside the tab has no number and leads back into it", () => {
  expect(under(undefined, "d")).toMatchObject({
    number: null,
    previous: null,
    next: { id: "a" },
    undecided: { id: "a" },
  });
});
