import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey } from "@/lib/engine/recognisers/names/name-key";
import { resolveNames, withEntities } from "@/lib/engine/recognisers/names/resolve-names";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";
import { type NameMention, readNames } from "@/lib/engine/recognisers/read-names";
import { readSentences } from "@/lib/engine/recognisers/read-sentences";

function mentions(text: string): NameMention[] {
  return readSentences(text, readBlocks(text)).flatMap((sentence) => readNames(text, sentence.tokens));
}

function read(text: string): string[] {
  return mentions(text).map(({ text: name, kind }) => `${name}: ${kind}`);
}

describe("readNames", () => {
  it.each<[string, string[]]>([
    ["Rains hit Peru and Sri Lanka.", ["Peru: place", "Sri Lanka: place"]],
    ["He met President Viktor Hallberg in Oslo.", ["Viktor Hallberg: person", "Oslo: place"]],
    ["It was Foreign Minister Ines Kovac who called.", ["Ines Kovac: person"]],
    ["Peruvian Health Minister Ana Roth spoke.", ["Peruvian: unknown", "Ana Roth: person"]],
    ["They asked Bassem al-Nouri twice.", ["Bassem al-Nouri: person"]],
    ["It fell, al-Nouri said.", ["al-Nouri: unknown"]],
    ["It was the spokesman Kovac.", ["Kovac: person"]],
    ["The Silver Lights shone.", ["Silver Lights: unknown"]],
    ["It hit Lower Marlow and Al Zahra.", ["Lower Marlow: place", "Al Zahra: unknown"]],
    ["It rained in Northern Peru.", ["Northern Peru: place"]],
    ["The World Food Programme (WFP) agreed.", ["World Food Programme: organisation", "WFP: organisation"]],
    ["The Harbour Pilots Union struck.", ["Harbour Pilots Union: organisation"]],
    ["The Ministry of Public Works denied it.", ["Ministry of Public Works: organisation"]],
    ["A U.S.-backed group and anti-Hallberg crowds met.", ["U.S.: place", "Hallberg: unknown"]],
    ["The Osk River rose near Lake Orta.", ["Osk River: place", "Lake Orta: place"]],
    ["It stopped in the town of Marlow.", ["Marlow: place"]],
    ["Marlow province was cut off.", ["Marlow: place"]],
    ["It sailed to Trinidad and Tobago.", ["Trinidad and Tobago: place"]],
    ["Then Jordan Petrov left Jordan.", ["Jordan Petrov: person", "Jordan: place"]],
    ["It told Kyiv Mayor Oleg Brandt so.", ["Kyiv: place", "Oleg Brandt: person"]],
    ["They asked J. R. Brandt.", ["J. R. Brandt: person"]],
    ["It is Peru's and Ana Roth's.", ["Peru: place", "Ana Roth: person"]],
  ])("in %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "The water rose on Monday in March.",
    "Officials said nothing. However, I left at 5 PM GMT.",
    "He met the president, the prime minister and us.",
    "“We will stay,” she said.",
    "Reading helps; nice weather helps more.",
    "Hundreds of People Flee Rising Water",
    "",
  ])("finds none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("heeds the tagger on words that begin a sentence and on words in capitals", () => {
    const tagged = (text: string, ...tags: string[]) =>
      readSentences(text, readBlocks(text)).flatMap(({ tokens }) =>
        readNames(
          text,
          tokens.map((token, i) => ({ ...token, upos: tags[i] ?? "X" })),
        ).map((name) => name.text),
      );
    expect(tagged("Kestrel fell.", "PROPN", "VERB", "PUNCT")).toEqual(["Kestrel"]);
    expect(tagged("Rains fell.", "NOUN", "VERB", "PUNCT")).toEqual([]);
    expect(tagged("Beaten Roth left.", "VERB", "PROPN", "VERB", "PUNCT")).toEqual(["Roth"]);
    expect(tagged("They will WIN it.", "PRON", "AUX", "VERB", "PRON", "PUNCT")).toEqual([]);
  });

  it("keeps to the names of the lists in headlines", () => {
    expect(read("Hundreds Flee Rising Waters in Northern Peru")).toEqual(["Peru: place"]);
  });

  it("gives adjectives the key of their country, and acronyms that of their body", () => {
    expect(mentions("A Peruvian boat left.").map(({ key }) => key)).toEqual([nameKey("Peru")]);
    expect(mentions("It told the WHO so.").map(({ key }) => key)).toEqual([nameKey("World Health Organization")]);
  });

  it("gives exact offsets, in order and apart, for any text", () => {
    const piece = fc.constantFrom(
      "Ana ",
      "Roth ",
      "al-",
      "Peru ",
      "of ",
      "the ",
      "United ",
      "Nations ",
      "(UN) ",
      "Dr. ",
      "J. ",
      "'s ",
      "- ",
      "and ",
      "Ministry ",
      ", ",
      "said ",
      "New ",
      "York. ",
      "é",
      "anti-Roth ",
      "😀 ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const mention of mentions(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("resolveNames", () => {
  it("puts a surname with its full name and an acronym with its definition", () => {
    const text =
      "Ana Roth left the Harbour Pilots Union (HPU) in Lima. The HPU thanked Roth. Viktor Hallberg and Peru did not.";
    const entities = resolveNames(mentions(text)).map((entity) =>
      entity.mentions.map((mention) => mention.text).join(" = "),
    );
    expect(entities).toEqual([
      "Ana Roth = Roth",
      "Harbour Pilots Union = HPU = HPU",
      "Lima",
      "Viktor Hallberg",
      "Peru",
    ]);
  });

  it("gives every mention its entity's key and kind", () => {
    const found = withEntities(mentions("Ana Roth left. They saw Roth again."));
    expect(found.map(({ text, kind, key }) => [text, kind, key])).toEqual([
      ["Ana Roth", "person", nameKey("Ana Roth")],
      ["Roth", "person", nameKey("Ana Roth")],
    ]);
  });

  it("keeps namesakes and confusers apart", () => {
    const text = "Ana Roth met Viktor Roth. They flew from Niger to Nigeria.";
    expect(resolveNames(mentions(text))).toHaveLength(4);
  });
});
