import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/engine/claim";
import type { Comparison } from "@/lib/engine/comparators/comparison";
import { partIntoPositions, reunite } from "@/lib/engine/linkers/positions";
import { claimsOf } from "../test-engine";

// Of no state, so that only what `compare` says brings claims together.
const MODEL = claimsOf("The choir sang.").find(({ answer }) => answer.states.length === 0);

function claim(id: string): Claim {
  if (!MODEL) throw new Error("No claim to start from");
  return { ...MODEL, id, sourceId: id };
}

/** Claims whose ids start with the same letter agree; "~" merely may go with any; "?" has nothing to say about anything. */
function compare(a: Claim, b: Claim): Comparison | null {
  if (a.id.startsWith("?") || b.id.startsWith("?")) return null;
  if (a.id.startsWith("~") || b.id.startsWith("~"))
    return { relation: "agreement", kind: "polarity", score: 0.6, explanation: "", bothMayHold: [] };
  const relation = a.id.charAt(0) === b.id.charAt(0) ? "agreement" : "contradiction";
  return { relation, kind: "status", score: 1, explanation: "", bothMayHold: [] };
}

function inState(text: string): Claim | undefined {
  const found = claimsOf(text).find(({ answer }) => answer.states.length > 0);
  return found && { ...found, sourceId: text };
}

describe("positions", () => {
  it.each([
    [[], []],
    [["a1"], [["a1"]]],
    [
      ["a1", "a2", "b1", "a3"],
      [["a1", "a2", "a3"], ["b1"]],
    ],
    [
      ["b1", "a1", "b2"],
      [["b1", "b2"], ["a1"]],
    ],
    [
      ["?1", "?2"],
      [["?1"], ["?2"]],
    ],
    [
      ["a1", "?1", "a2"],
      [["a1", "a2"], ["?1"]],
    ],
    [["~1", "a1", "a2"], [["~1", "a1", "a2"]]],
    [
      ["~1", "a1", "b1", "a2"],
      [["~1"], ["a1", "a2"], ["b1"]],
    ],
  ])("%j → %j", (ids, expected) => {
    const positions = partIntoPositions(
      ids.map((id) => claim(id)),
      compare,
    );
    expect(positions.map((members) => members.map(({ id }) => id))).toEqual(expected);
  });

  it("brings what puts its subject in one state together, where nothing else tells the claims alike", () => {
    const [closed, shut, open] = ["The mill closed.", "The factory shut.", "The mill is open."].map((text) =>
      inState(text),
    );
    if (!closed || !shut || !open) throw new Error("No states to start from");
    expect(partIntoPositions([closed, open, shut], () => null)).toEqual([[closed, shut], [open]]);
  });

  it("keeps opposed states apart, though nothing else sets the claims against each other and both are read of the same words", () => {
    const readings = claimsOf("The army wants to slow the advancing rebels.").filter(
      ({ answer }) => answer.states[0]?.stateClass === "advance",
    );
    const [halted, advancing] = [
      "The rebels have halted their advance.",
      "The rebels are pressing on with their advance.",
    ].map((text) => inState(text));
    if (!halted || !advancing || readings.length < 2) throw new Error("No states to start from");
    const positions = partIntoPositions([...readings, halted, advancing], () => null);
    const of = (claim: Claim) => positions.findIndex((members) => members.includes(claim));
    expect(of(halted)).not.toBe(of(advancing));
    expect(positions).toHaveLength(2);
  });

  it("keeps one state of two years apart", () => {
    const [one, other] = ["Rebels retook the town in 2012.", "Rebels retook the town in 2017."].map((text) =>
      inState(text),
    );
    if (!one || !other) throw new Error("No states to start from");
    expect(partIntoPositions([one, other], () => null)).toEqual([[one], [other]]);
  });

  it("leaves what is read out of the same words together, and what may go with two sides with its own sentence", () => {
    const sentence = { start: 0, end: 100 };
    const at = (id: string, sourceId: string, start: number) => ({
      ...claim(id),
      sourceId,
      sentence,
      start,
      end: start + 9,
    });
    const [figure, verb] = [at("a1", "one", 0), at("?1", "one", 4)];
    const [other, aside] = [at("b1", "two", 0), at("~1", "two", 50)];
    expect(partIntoPositions([figure, verb, other, aside], compare)).toEqual([
      [figure, verb],
      [other, aside],
    ]);
  });
});

describe("positions once it is known what is in dispute", () => {
  const parted = [["a1", "b1"], ["a2"], ["b2"]];
  const reunited = (positions: readonly (readonly string[])[], disputed: (a: Claim, b: Claim) => boolean) => {
    const claims = new Map(positions.flat().map((id) => [id, claim(id)]));
    const of = (ids: readonly string[]) => ids.flatMap((id) => claims.get(id) ?? []);
    const order = [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return reunite(order, positions.map(of), { compare, plainly: () => null, apart: disputed }).map((members) =>
      members.map(({ id }) => id),
    );
  };

  it("are one where claims of both answer alike and nothing told is between them", () => {
    expect(reunited(parted, () => false)).toEqual([["a1", "a2", "b1", "b2"]]);
  });

  it("stay apart where two of their claims are told to be in dispute", () => {
    const told = (a: Claim, b: Claim) => [a.id, b.id].sort().join(" ") === "a2 b1";
    expect(reunited(parted, told)).toEqual([["a1", "b1", "b2"], ["a2"]]);
  });

  it("stay apart where nothing brings them together, or they merely may go with each other", () => {
    expect(reunited([["a1"], ["b1"], ["~1"], ["?1"]], () => false)).toEqual([["?1"], ["a1"], ["b1"], ["~1"]]);
  });

  it("stay apart where comparators set two of their claims against each other, in dispute or not", () => {
    const [nine, eight, twelve] = [claim("a1"), claim("a2"), claim("b1")];
    expect(
      reunite([nine, eight, twelve], [[nine, twelve], [eight]], { compare, plainly: compare, apart: () => false }),
    ).toEqual([[nine, twelve], [eight]]);
  });

  it("stay apart where they put their subject in opposed states", () => {
    const [closed, shut, open] = ["The mill closed.", "The factory shut.", "The mill is open."].map((text) =>
      inState(text),
    );
    if (!closed || !shut || !open) throw new Error("No states to start from");
    expect(
      reunite([closed, shut, open], [[closed], [shut], [open]], {
        compare: () => null,
        plainly: () => null,
        apart: () => false,
      }),
    ).toEqual([[closed, shut], [open]]);
  });
});
