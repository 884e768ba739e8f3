import { describe, expect, it } from "vitest";
import type { Pins } from "@/lib/engine/analysis";
import type { FactProposal, Judgement, RelationProposal } from "@/lib/engine/proposals/proposal";
import { engine, readingOf } from "@/tests/engine/test-engine";

const BY = { model: "test-model", prompt: "positions/1" };

/** Readings of one-sentence reports, a day apart where `days` says so, with every sentence proposed. */
function storyOf(sentences: readonly string[], days: readonly string[] = []) {
  return sentences.map((text, at) => {
    const source = { id: `s${at}`, outlet: `Outlet ${at}`, publishedAt: days[at] ?? "2031-05-07", text };
    const proposals = text.split(/(?<=\.) /).map((quote) => ({
      quote,
      answer: /\d+ May \d{4}/.exec(quote)?.[0] ?? null,
      speakers: [],
      modality: "asserted" as const,
      about: "the ferry",
    }));
    return engine.readProposals(source, proposals, { ...BY, prompt: "claims/1" }).reading;
  });
}

type Story = ReturnType<typeof storyOf>;

/** Of each source the claim that was proposed. */
function claimsIn(story: Story): string[] {
  return story.flatMap(({ claims }) => claims.filter(({ proposed }) => proposed).map(({ id }) => id));
}

function judged(story: Story, facts: readonly FactProposal[], pins?: Pins) {
  const asked = story.flatMap(({ claims }) => claims.map(({ id }) => id));
  const judgement: Judgement = { by: BY, asked, facts };
  return engine.linkStory(story, pins, [judgement]);
}

function against(a: string | undefined, b: string | undefined, rest: Partial<RelationProposal> = {}): FactProposal {
  const claimIds: [string, string] = [a ?? "none", b ?? "none"];
  return {
    question: "What became of the ferry",
    positions: claimIds.map((id, at) => ({ label: `position ${at}`, claimIds: [id] })),
    relations: [{ claimIds, class: "contradiction", kind: "status", reason: "They differ.", bothMayHold: [], ...rest }],
  };
}

const LOST = "The ferry Alba was lost off Marrow Point on Tuesday.";
const SAFE = "The Alba lies in port, and nothing is wrong with her.";

describe("what a model says of a pair", () => {
  it("stands where the rules see nothing, and says whose word it is", () => {
    const story = storyOf([LOST, SAFE]);
    const [a, b] = claimsIn(story);
    const { contradictions, facts } = judged(story, [against(a, b)]);
    expect(contradictions).toMatchObject([
      { claimIds: [a, b], class: "contradiction", said: { rules: null, model: "contradiction", by: BY } },
    ]);
    expect(facts.find(({ by }) => by)).toMatchObject({
      statement: "What became of the ferry",
      status: "disputed",
      by: BY,
    });
  });

  it.each<[name: string, sentences: readonly string[], reason: string]>([
    ["of what could be", [LOST, "The ferry Alba could sink off Marrow Point."], "irrealis"],
    ["of one voice", [`${LOST} ${SAFE}`], "one-voice"],
    ["of figures that meet", ["Over 280 people were rescued.", "In all 300 people were rescued."], "figures-agree"],
    ["of one time told twice", ["The ferry left on 6 May 2031.", "The ferry departed on 6 May 2031."], "times-agree"],
  ])("does not stand %s", (_name, sentences, reason) => {
    const story = storyOf(sentences);
    const [a, b] = claimsIn(story);
    const { contradictions, refusals } = judged(story, [against(a, b)]);
    expect(contradictions.filter(({ said }) => said?.model)).toEqual([]);
    expect(refusals).toMatchObject({ [reason]: 1 });
  });

  it("is an update where a count has only grown since", () => {
    const story = storyOf(
      [
        "The ferry disaster killed 41 people, the coast guard said.",
        "The ferry disaster killed 60 people, the coast guard said.",
      ],
      ["2031-05-07", "2031-05-09"],
    );
    const [a, b] = claimsIn(story);
    const { contradictions, differences } = judged(story, [against(a, b, { kind: "quantity" })]);
    expect(contradictions).toEqual([]);
    expect(differences).toMatchObject([{ class: "update", said: { model: "contradiction" } }]);
  });

  it("is of no figures where the quotes have none", () => {
    const story = storyOf([LOST, SAFE]);
    const [a, b] = claimsIn(story);
    expect(judged(story, [against(a, b, { kind: "quantity" })]).contradictions).toMatchObject([{ kind: "status" }]);
  });

  it.each([
    ["claims that nobody showed it", ["x", "y"], "unknown-claim"],
    ["a claim against itself", [0, 0], "placed-twice"],
  ] as const)("needs more than %s", (_name, pair, reason) => {
    const story = storyOf([LOST, SAFE]);
    const [a, b] = pair.map((each) => (typeof each === "number" ? claimsIn(story)[each] : each));
    const { contradictions, refusals } = judged(story, [against(a, b)]);
    expect(contradictions.filter(({ said }) => said?.model)).toEqual([]);
    expect(refusals?.[reason]).toBeGreaterThan(0);
  });
});

const FIGURES = [
  readingOf("a", "The flood displaced 280,000 people, the agency said."),
  readingOf("b", "The flood displaced 370,000 people, the agency said."),
];

describe("what the rules say and a model does not", () => {
  it("is taken off the queue and kept", () => {
    const alone = engine.linkStory(FIGURES);
    expect(alone.contradictions).toHaveLength(1);
    const { contradictions, overruled, facts } = judged(FIGURES, []);
    expect(contradictions).toEqual([]);
    expect(overruled).toMatchObject([{ said: { rules: "contradiction", model: null, by: BY } }]);
    expect(facts.map(({ status }) => status)).not.toContain("disputed");
  });

  it("stays where the model was not asked", () => {
    const elsewhere: Judgement = { by: BY, asked: [], facts: [] };
    expect(engine.linkStory(FIGURES, undefined, [elsewhere]).contradictions).toHaveLength(1);
  });
});

describe("what a person decided stands above both", () => {
  it("a claim stays on its person's fact, and the model's others of the question come along", () => {
    const story = storyOf([LOST, SAFE]);
    const [a, b] = claimsIn(story);
    const pins: Pins = { facts: new Map([[a ?? "", "fact_of_ada"]]), removed: new Set(), positions: [] };
    const { places } = judged(story, [against(a, b)], pins);
    expect(places.filter(({ claimId }) => claimId === a || claimId === b).map(({ factId }) => factId)).toEqual([
      "fact_of_ada",
      "fact_of_ada",
    ]);
  });

  it("two claims that a person parted stay apart", () => {
    const story = storyOf([LOST, SAFE]);
    const [a, b] = claimsIn(story);
    const facts = new Map([
      [a ?? "", "fact_1"],
      [b ?? "", "fact_2"],
    ]);
    const { places, contradictions } = judged(story, [against(a, b)], { facts, removed: new Set(), positions: [] });
    expect(new Set(places.filter(({ claimId }) => facts.has(claimId)).map(({ factId }) => factId)).size).toBe(2);
    expect(contradictions).toEqual([]);
  });

  it("a claim that a person took out comes back to nothing", () => {
    const story = storyOf([LOST, SAFE]);
    const [a, b] = claimsIn(story);
    const { places } = judged(story, [against(a, b)], { facts: new Map(), removed: new Set([a ?? ""]), positions: [] });
    expect(places.map(({ claimId }) => claimId)).not.toContain(a);
  });
});

it("every claim has one place at most, and every pair two positions of its fact", () => {
  const story = storyOf([LOST, SAFE, "The ferry Alba ran aground.", "Her crew of 12 is well."]);
  const [a, b, c] = claimsIn(story);
  const { facts, places, contradictions, differences } = judged(story, [against(a, b), against(b, c), against(c, a)]);
  const placed = facts.flatMap(({ positions }) => positions.flatMap(({ claimIds }) => claimIds));
  expect(new Set(placed).size).toBe(placed.length);
  expect(places.filter(({ factId }) => factId !== null).length).toBe(placed.length);
  for (const { factId, claimIds } of [...contradictions, ...differences]) {
    const positions = claimIds.map((id) => places.find(({ claimId }) => claimId === id));
    expect(positions.map((place) => place?.factId)).toEqual([factId, factId]);
    expect(positions[0]?.positionId).not.toBe(positions[1]?.positionId);
  }
});

it("the order of the readings does not matter to the groups", () => {
  const story = storyOf([LOST, SAFE, "The ferry Alba ran aground on Tuesday.", "The ferry Alba is safe."]);
  expect(engine.groupsToAsk(story.toReversed())).toEqual(engine.groupsToAsk(story));
});
