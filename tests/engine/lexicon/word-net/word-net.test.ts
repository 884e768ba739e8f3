import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encodeWordNet } from "@/lib/engine/lexicon/word-net/encode-word-net";
import { NO_WORD_NET, openWordNet } from "@/lib/engine/lexicon/word-net/word-net";

// thing ← boat ← {ferry, tug}; wet ≈ damp, wet ≠ dry; to dampen comes from damp.
const small = encodeWordNet(
  [
    { lemma: "vessel", senses: [{ synset: 1, share: 0.5 }] },
    { lemma: "boat", senses: [{ synset: 1, share: 1 }] },
    { lemma: "thing", senses: [{ synset: 0, share: 1 }] },
    { lemma: "tug", senses: [{ synset: 3, share: 1 }] },
    { lemma: "ferry", senses: [{ synset: 2, share: 0.25 }] },
    { lemma: "wet", senses: [{ synset: 4, share: 1 }] },
    { lemma: "damp", senses: [{ synset: 5, share: 1 }] },
    { lemma: "dry", senses: [{ synset: 6, share: 1 }] },
    { lemma: "dampen", senses: [{ synset: 7, share: 1 }] },
  ],
  [
    { category: "noun.tops", links: [] },
    { category: "noun.artifact", links: [{ kind: "hypernym", to: 0 }] },
    { category: "noun.artifact", links: [{ kind: "hypernym", to: 1 }] },
    { category: "noun.artifact", links: [{ kind: "hypernym", to: 1 }] },
    {
      category: "adj.all",
      links: [
        { kind: "similar", to: 5 },
        { kind: "antonym", to: 6 },
      ],
    },
    {
      category: "adj.all",
      links: [
        { kind: "similar", to: 4 },
        { kind: "derived", to: 7 },
      ],
    },
    { category: "adj.all", links: [{ kind: "antonym", to: 4 }] },
    { category: "verb.change", links: [{ kind: "derived", to: 5 }] },
  ],
);

describe("openWordNet", () => {
  const net = openWordNet(small);

  it.each([
    ["vessel", "boat", { relation: "synonym", distance: 0, weight: 0.5 }],
    ["ferry", "boat", { relation: "kind-of", distance: 1, weight: 0.25 }],
    ["tug", "thing", { relation: "kind-of", distance: 2, weight: 1 }],
    ["tug", "ferry", { relation: "sister", distance: 2, weight: 0.25 }],
    ["wet", "dry", { relation: "antonym", distance: 1, weight: 1 }],
    ["damp", "dry", { relation: "antonym", distance: 2, weight: 1 }],
    ["damp", "wet", { relation: "synonym", distance: 1, weight: 1 }],
    ["damp", "dampen", { relation: "derived", distance: 1, weight: 1 }],
  ])("%s / %s", (a, b, { relation, distance, weight }) => {
    for (const found of [net.relationOf(a, b), net.relationOf(b, a)]) {
      expect(found).toMatchObject({ relation, distance });
      expect(found?.weight).toBeCloseTo(weight, 2);
    }
  });

  it.each([
    ["dry", "boat"],
    ["boat", "boa"],
    ["boat", "boats"],
    ["", "boat"],
    ["é", "boat"],
  ])("knows nothing of %j / %j", (a, b) => {
    expect(net.relationOf(a, b)).toBeNull();
    expect(net.relationOf(b, a)).toBeNull();
  });

  it("tells categories and what a word is a kind of, by part of speech", () => {
    expect(net.kindsOf("tug", "noun")).toEqual(["noun.artifact"]);
    expect(net.kindsOf("tug", "verb")).toEqual([]);
    expect(net.hypernyms("tug", "noun")).toEqual(["boat", "vessel"]);
    expect(net.hypernyms("tug", "verb")).toEqual([]);
    expect(net.hypernyms("thing", "noun")).toEqual([]);
  });

  it("reads a buffer that begins inside another", () => {
    const padded = new Uint8Array(small.length + 7);
    padded.set(small, 7);
    expect(openWordNet(padded.subarray(7)).relationOf("wet", "dry")?.relation).toBe("antonym");
  });

  it("refuses data of another format, and data that is cut short", () => {
    expect(() => openWordNet(new Uint8Array(4))).toThrow(/not a file of this version/);
    expect(() => openWordNet(new Uint8Array(100))).toThrow(/not a file of this version/);
    expect(() => openWordNet(small.slice(0, -1))).toThrow(/cut short/);
  });
});

it("answers nothing without a file", () => {
  expect(NO_WORD_NET.relationOf("wet", "dry")).toBeNull();
  expect(NO_WORD_NET.kindsOf("wet", "adjective")).toEqual([]);
  expect(NO_WORD_NET.hypernyms("boat", "noun")).toEqual([]);
});

describe("word-net.bin", () => {
  const data = readFileSync(new URL("../../../../lib/engine/lexicon/word-net/word-net.bin", import.meta.url));
  const net = openWordNet(data);

  it("is small and loads at once", () => {
    expect(data.byteLength).toBeLessThan(1.5e6);
    const begun = performance.now();
    openWordNet(data);
    expect(performance.now() - begun).toBeLessThan(300);
  });

  it.each([
    ["injure", "wound", "synonym"],
    ["evacuate", "evacuation", "derived"],
    ["hurricane", "cyclone", "kind-of"],
    ["ship", "vessel", "kind-of"],
    ["accept", "reject", "antonym"],
    ["acceptance", "refusal", "antonym"],
    ["safe", "dangerous", "antonym"],
    ["damp", "arid", "antonym"],
    ["victory", "defeat", "antonym"],
    ["snore", "sleep", "entails"],
  ])("%s / %s: %s", (a, b, relation) => {
    expect(net.relationOf(a, b)?.relation).toBe(relation);
    expect(net.relationOf(b, a)?.relation).toBe(relation);
  });

  it.each([
    ["bridge", "violin"],
    ["minister", "flood"],
    ["vote", "glacier"],
  ])("does not relate %s and %s", (a, b) => {
    expect(net.relationOf(a, b)).toBeNull();
  });

  it("names the categories of a word by part of speech", () => {
    expect(net.kindsOf("minister", "noun")[0]).toBe("noun.person");
    expect(net.kindsOf("walk", "verb")[0]).toBe("verb.motion");
    expect(net.kindsOf("minister", "adjective")).toEqual([]);
    expect(net.hypernyms("hurricane", "noun")).toContain("cyclone");
  });

  it.each([
    ["dry", true],
    ["damp", true],
    ["tug", false],
    ["unheard", false],
  ])("knows whether anything is the opposite of %s: %s", (word, expected) => {
    expect(openWordNet(small).hasOpposite(word)).toBe(expected);
  });
});
