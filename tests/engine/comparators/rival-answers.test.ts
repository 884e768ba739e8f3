import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/engine/comparators/comparison";
import { type ComparedClaims, knowingRivals } from "@/lib/engine/comparators/rival-answers";
import { compareClaims } from "@/lib/engine/comparators/weigh-conflict";
import type { FactType } from "@/lib/engine/fact";
import { laidOutReadings } from "../linkers/pair-table";
import { engine, readingOf } from "../test-engine";

const MONDAY = "2026-03-09T08:00:00Z";
const WEDNESDAY = "2026-03-11T08:00:00Z";

/** What the figures of two of several reports are to each other in the story that they make. */
function between(one: string, other: string, reports: readonly (readonly [id: string, at: string, text: string])[]) {
  const readings = reports.map(([id, at, text]) => readingOf(id, text, at));
  const { contradictions, differences } = engine.linkStory(readings);
  const sources = new Map(readings.flatMap(({ claims, sourceId }) => claims.map(({ id }) => [id, sourceId] as const)));
  const found = [...contradictions, ...differences].find(({ kind, claimIds }) => {
    const ids = claimIds.map((id) => sources.get(id));
    return kind === "quantity" && ids.includes(one) && ids.includes(other);
  });
  return found === undefined ? null : { relation: found.class, explanation: found.explanation };
}

const POLICE = "Police in Harrow have arrested 12 looters, a police spokesman said.";
const UNION = "Police in Harrow have arrested 37 looters, the lawyers' union said.";

describe("a higher figure that comes later", () => {
  it("is an update where nobody upholds both at one time", () => {
    const reports = [
      ["early", MONDAY, POLICE],
      ["late", WEDNESDAY, UNION],
    ] as const;
    expect(between("early", "late", reports)?.relation).toBe("update");
  });

  it("is a contradiction where others give both on one day, and says so", () => {
    const reports = [
      ["early", MONDAY, POLICE],
      ["rival", MONDAY, UNION],
      ["late", WEDNESDAY, `The shops are boarded up. ${UNION}`],
    ] as const;
    expect(between("early", "rival", reports)?.relation).toBe("contradiction");
    expect(between("early", "late", reports)).toEqual({
      relation: "contradiction",
      explanation: expect.stringContaining("elsewhere one is held against the other"),
    });
  });

  it("is an update where a third figure is disputed, and not these two", () => {
    const reports = [
      ["early", MONDAY, POLICE],
      ["rival", MONDAY, UNION],
      ["late", WEDNESDAY, "Police in Harrow have arrested 52 looters, the mayor said."],
    ] as const;
    expect(between("early", "late", reports)?.relation).toBe("update");
  });

  it("is an update where the lower one is told as an earlier figure", () => {
    const reports = [
      ["early", MONDAY, "Police in Harrow had earlier arrested 12 looters, a police spokesman said."],
      ["first", MONDAY, POLICE],
      ["rival", MONDAY, UNION],
      ["late", WEDNESDAY, `The shops are boarded up. ${UNION}`],
    ] as const;
    expect(between("early", "late", reports)?.relation).toBe("update");
  });
});

/**
 * What two further claims are to each other that the trees had nothing to say of, once the first two are known to be in dispute. The
 * claims are the first of their sort in each of four reports.
 */
function onceDisputed(type: FactType, texts: readonly [string, string, string, string]): Comparison["relation"] | null {
  const { claims, context } = laidOutReadings(texts.map((text, at) => readingOf(String(at), text, WEDNESDAY)));
  const [a, b, c, d] = texts.map((text, at) => {
    const found = claims.find(({ sourceId, answer }) => sourceId === String(at) && answer.type === type);
    if (!found) throw new Error(`Nothing of the sort in “${text}”`);
    return found;
  });
  if (!a || !b || !c || !d) throw new Error("Not four claims");
  const known = compareClaims(a, b, context);
  expect(known?.relation).toBe("contradiction");
  const disputed: ComparedClaims[] = known ? [[a, b, known]] : [];
  const compare = knowingRivals(
    () => null,
    (one, other) => compareClaims(one, other, context),
    disputed,
    [
      [a, c],
      [b, d],
    ],
    context,
  );
  expect(compare(d, c)?.relation ?? null).toBe(compare(c, d)?.relation ?? null);
  return compare(c, d)?.relation ?? null;
}

describe("what the comparators set against each other", () => {
  it.each<[string, FactType, [string, string, string, string], Comparison["relation"] | null]>([
    [
      "stands between two states that others dispute",
      "status",
      ["The port is open.", "The port is closed.", "The harbour is open.", "The harbour has been shut."],
      "contradiction",
    ],
    [
      "stands between two days that others dispute",
      "time",
      [
        "The bridge fell on 3 March.",
        "The bridge fell on 5 March.",
        "The span fell at noon on 3 March.",
        "It fell on the evening of 5 March.",
      ],
      "contradiction",
    ],
    [
      "does not stand between two other days",
      "time",
      [
        "The bridge fell on 3 March.",
        "The bridge fell on 5 March.",
        "The span fell on 4 March.",
        "It fell on the evening of 5 March.",
      ],
      null,
    ],
    [
      "stands between two places that others dispute, however they are worded",
      "location",
      [
        "The suspect was arrested in Lima.",
        "The suspect was arrested in Quito.",
        "The suspect was arrested in a hotel in Lima.",
        "The suspect was arrested in Quito on Friday.",
      ],
      "contradiction",
    ],
    [
      "stands between the figures of two positions",
      "quantity",
      [
        "The fire destroyed 212 houses.",
        "The fire destroyed 150 houses.",
        "The fire destroyed over 200 houses.",
        "The fire destroyed 130 to 150 houses.",
      ],
      "contradiction",
    ],
    [
      "says nothing of what agrees",
      "status",
      ["The port is open.", "The port is closed.", "The harbour is open.", "The harbour has been reopened."],
      null,
    ],
  ])("%s", (_, type, texts, expected) => {
    expect(onceDisputed(type, texts)).toBe(expected);
  });

  it("is what it was where nothing is disputed", () => {
    const { context } = laidOutReadings([readingOf("0", POLICE), readingOf("1", UNION)]);
    const compare = () => null;
    expect(knowingRivals(compare, compare, [], [], context)).toBe(compare);
  });
});
