import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimProposal } from "@/lib/engine/proposals/proposal";
import { standsIn } from "@/lib/engine/quote";
import { engine } from "@/tests/engine/test-engine";

const BY = { model: "test-model", prompt: "claims/1" };
const TEXT = `Ferry sinks off Marrow Point

At least 41 people were rescued when the ferry “Alba” sank on Tuesday night, the coast guard said.

The harbour master, Ines Tovar, said that the ship had not been overloaded. More than 1,900 tickets had been sold,
according to the union. If the weather clears, divers could reach the wreck on Friday.

The ferry\u00a0company denied that 152 passengers were missing. Its spokesman
put the figure down to a list that had been printed twice, and asked relatives to wait for word from the town hall.`;
const source = { id: "s", outlet: "Marrow Mail", publishedAt: "2031-05-07", text: TEXT };

function proposal(quote: string, rest: Partial<ClaimProposal> = {}): ClaimProposal {
  return { quote, answer: null, speakers: [], modality: "asserted", about: "the ferry", ...rest };
}

function admit(...proposals: ClaimProposal[]) {
  const { reading, refusals } = engine.readProposals(source, proposals, BY);
  return { claims: reading.claims.filter(({ proposed }) => proposed), all: reading.claims, refusals };
}

describe("a proposal that stands becomes a claim", () => {
  it.each<[name: string, given: string, quote: string]>([
    ["as it is", "At least 41 people were rescued", "At least 41 people were rescued"],
    ["with other marks", 'the ferry "Alba" sank on Tuesday night', "the ferry “Alba” sank on Tuesday night"],
    [
      "with other white space",
      "had been printed twice, and asked relatives to wait for word from the town hall",
      "asked relatives",
    ],
    ["over a line's end", "Its spokesman put the figure down to a list", "put the figure down"],
    ["with a plain space", "The ferry company denied", "The ferry\u00a0company denied"],
    ["widened over the bound of a figure", "41 people were rescued", "At least 41 people were rescued"],
    ["widened over a negation", "been overloaded", "not been overloaded"],
  ])("%s", (_name, given, quote) => {
    const { claims, refusals } = admit(proposal(given));
    expect(refusals).toEqual({});
    expect(claims).toHaveLength(1);
    expect(claims[0]?.quote).toContain(quote);
    for (const claim of claims) expect(standsIn(TEXT, claim)).toBe(true);
  });
});

describe("a proposal that does not stand is dropped with its reason", () => {
  it.each<[given: string, reason: string]>([
    ["At least 42 people were rescued", "not-verbatim"],
    ["At least 41 people were killed", "not-verbatim"],
    ["at least 41 people were rescued", "not-verbatim"],
    ["At least 41 people … sank on Tuesday night", "not-verbatim"],
    ["the ship had been overloaded", "not-verbatim"],
    ["", "not-verbatim"],
    ["900 tickets had been sold", "cuts-a-word"],
    ["people were rescue", "cuts-a-word"],
    ["was", "not-verbatim"],
    ["the", "too-short"],
    [TEXT, "too-long"],
  ])("%s", (given, reason) => {
    const { claims, refusals } = admit(proposal(given));
    expect({ claims, refusals }).toEqual({ claims: [], refusals: { [reason]: 1 } });
  });

  it("when it was said before", () => {
    const twice = proposal("At least 41 people were rescued", { answer: "At least 41" });
    expect(admit(twice, twice)).toMatchObject({ claims: { length: 1 }, refusals: { "said-twice": 1 } });
  });
});

it("leaves the rules' own claims as they are", () => {
  const byRules = engine.readSource(source).claims;
  const { all } = admit(proposal("At least 41 people were rescued", { answer: "At least 41" }));
  expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(byRules.map(({ id }) => id)));
});

describe("the rules read anew", () => {
  const only = (given: ClaimProposal) => admit(given).claims[0];

  it("figures, with their bounds", () => {
    const claim = only(proposal("More than 1,900 tickets had been sold", { answer: "1,900" }));
    expect(claim?.quantities).toMatchObject([{ value: 1900, comparator: "more_than" }]);
  });

  it("what could be, whatever the model says", () => {
    expect(only(proposal("divers could reach the wreck on Friday"))?.modality).toBe("conditional");
  });

  it("who says it; a speaker whom the text does not name is left out", () => {
    const said = only(proposal("At least 41 people were rescued", { speakers: ["the prime minister"] }));
    expect(said?.attribution.map(({ name }) => name)).toEqual(["coast guard"]);
    const unsaid = only(proposal("Ferry sinks off Marrow Point", { speakers: ["the prime minister"] }));
    expect(unsaid?.attribution ?? []).toEqual([]);
  });

  it("but a model may be the more cautious of the two", () => {
    const claim = only(proposal("More than 1,900 tickets had been sold", { modality: "alleged" }));
    expect(claim?.modality).toBe("alleged");
  });
});

const SENTENCES = TEXT.split(/\n+|(?<=\.) /).filter((sentence) => sentence.length > 20);

/** A quote of the text with one thing changed, put in, or left out. */
const mutation = fc
  .record({
    sentence: fc.constantFrom(...SENTENCES),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom("digit", "letter", "drop-word", "add-word", "swap", "case"),
    by: fc.constantFrom("7", "x", "not", "30", "never", "Ü"),
  })
  .map(({ sentence, at, how, by }) => {
    const words = sentence.split(" ");
    const index = Math.min(words.length - 1, Math.floor(at * words.length));
    const word = words[index] ?? "";
    if (how === "drop-word") words.splice(index, 1);
    else if (how === "add-word") words.splice(index, 0, by);
    else if (how === "swap") words.splice(index, 2, words[index + 1] ?? by, word);
    else if (how === "case") words[index] = word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
    else if (how === "digit") words[index] = word.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    else words[index] = `${word.slice(0, 1)}${by}${word.slice(1)}`;
    return words.join(" ");
  });

it("no altered quote ever becomes a claim", () => {
  const folded = (text: string) => text.replace(/\s+/g, " ").replace(/[“”]/g, '"');
  fc.assert(
    fc.property(mutation, (quote) => {
      const { claims } = admit(proposal(quote));
      for (const claim of claims) expect(standsIn(TEXT, claim)).toBe(true);
      expect(claims.length === 0 || folded(TEXT).includes(folded(quote).trim())).toBe(true);
    }),
    { numRuns: 500 },
  );
}, 180_000);
