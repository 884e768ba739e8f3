import { describe, expect, it } from "vitest";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import { phraseLemmas, phraseSpan } from "@/lib/engine/noun-phrase";
import { readNegations } from "@/lib/engine/recognisers/read-negations";
import { childOf, dominates, prepositionOf, subtree } from "@/lib/engine/syntax/tree";
import { claimsOf, sentenceOf, wordIn } from "../test-engine";

function negations(text: string): string[] {
  const { words } = sentenceOf(text);
  return [...readNegations(words)].flatMap((at) => words[at]?.text.toLowerCase() ?? []);
}

describe("negations", () => {
  it.each([
    ["The bank did not audit the fund.", ["not"]],
    ["The bank never audited the fund.", ["never"]],
    ["Nobody audited the fund.", ["nobody"]],
    ["The pilot failed to land.", ["failed"]],
    ["The envoy refused to sign.", ["refused"]],
    ["The crew left without a permit.", ["without"]],
    ["The bank never audited the fund, not one account.", ["never"]],
    ["The bank audited nothing, and not one clerk knew.", ["nothing", "not"]],
  ])("%s → %j", (text, expected) => {
    expect(negations(text)).toEqual(expected);
  });

  it.each([
    "The bank audited the fund.",
    "Not only the bank audited the fund.",
    "No fewer than 40 banks audited it.",
    "No doubt the bank audited it.",
    "The bank audited it no later than May.",
  ])("none in: %s", (text) => {
    expect(negations(text)).toEqual([]);
  });
});

describe("runs of lemmas", () => {
  const index = indexRuns([
    ["pull out", "leave"],
    ["lose * life", "die"],
    ["close", "close"],
  ]);
  it.each([
    ["The army pulled out.", "pulled", 0, ["leave"]],
    ["The army pulled its troops out.", "pulled", 2, ["leave"]],
    ["The army pulled its troops out.", "pulled", 0, []],
    ["Nine sailors lost their lives.", "lost", 0, ["die"]],
    ["The mill closed.", "closed", 0, ["close"]],
    ["The mill opened.", "opened", 0, []],
  ])("%s at “%s” with a gap of %i → %j", (text, word, gap, values) => {
    const sentence = sentenceOf(text);
    expect(matchRuns(index, sentence.words, wordIn(sentence, word), gap).map(({ value }) => value)).toEqual(values);
  });
});

describe("trees and noun phrases", () => {
  const text = "The old bridge over the river was closed by the police.";
  const sentence = sentenceOf(text);
  const bridge = wordIn(sentence, "bridge");

  it("knows children, subtrees and prepositions", () => {
    const closed = wordIn(sentence, "closed");
    expect(childOf(sentence, closed, "nsubj")).toBe(bridge);
    expect(dominates(sentence, closed, wordIn(sentence, "river"))).toBe(true);
    expect(dominates(sentence, bridge, closed)).toBe(false);
    expect(subtree(sentence, sentence.root)).toHaveLength(sentence.words.length);
    expect(prepositionOf(sentence, wordIn(sentence, "police"))).toBe("by");
    expect(prepositionOf(sentence, bridge)).toBeNull();
  });

  it("gives a phrase its words, head first, and its span without the article", () => {
    expect(phraseLemmas(sentence, bridge)).toEqual(["bridge", "old", "river"]);
    const span = phraseSpan(sentence, bridge);
    expect(span && text.slice(span.start, span.end)).toBe("old bridge over the river");
  });
});

describe("reference", () => {
  it.each([
    ["The ferry left the harbour. It sank.", "sank", "ferry"],
    ["Soldiers entered the village. They were killed.", "killed", "soldier"],
  ])("%s: who %s", (text, quote, term) => {
    const subjects = claimsOf(text)
      .filter((claim) => claim.quote.includes(quote))
      .flatMap(({ answer }) => answer.subject);
    expect(subjects).toContain(term);
  });
});
