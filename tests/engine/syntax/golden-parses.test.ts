import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createParser } from "@/lib/engine/syntax/parser";

const parser = createParser(readFileSync("lib/engine/syntax/weights.bin"));

/** Each arc as "dependent label head"; words are written as in the sentence, the first of the kind. */
const golden: readonly { readonly text: string; readonly arcs: readonly string[] }[] = [
  {
    text: "The harbour authority closed the port on Thursday after the storm .",
    arcs: ["authority nsubj closed", "port obj closed", "closed root", "Thursday obl closed"],
  },
  {
    text: "Two fishermen were rescued by a coastguard helicopter .",
    arcs: ["fishermen nsubj:pass rescued", "rescued root", "were aux:pass rescued", "helicopter obl:agent rescued"],
  },
  {
    text: "Officials said the fire had destroyed 14 homes .",
    arcs: ["said root", "Officials nsubj said", "destroyed ccomp said", "fire nsubj destroyed", "homes obj destroyed"],
  },
  {
    text: "The minister denied that the bridge was unsafe .",
    arcs: ["denied root", "minister nsubj denied", "unsafe ccomp denied", "bridge nsubj unsafe", "was cop unsafe"],
  },
  {
    text: "Police arrested three men in Leeds , a spokeswoman said .",
    arcs: ["men obj arrested", "Police nsubj arrested", "spokeswoman nsubj said", "three nummod men"],
  },
  {
    text: "According to the hospital , 12 patients died overnight .",
    arcs: ["patients nsubj died", "died root", "12 nummod patients", "hospital obl died"],
  },
  {
    text: "The bank 's chief executive , Maria Olsen , will resign in March .",
    arcs: ["executive nsubj resign", "resign root", "bank nmod:poss executive", "will aux resign", "March obl resign"],
  },
  {
    text: "Rebels who control the north shelled the airport .",
    arcs: ["control acl:relcl Rebels", "north obj control", "airport obj shelled"],
  },
  {
    text: "The company did not reveal how many jobs would be cut .",
    arcs: ["company nsubj reveal", "not advmod reveal", "cut ccomp reveal", "jobs nsubj:pass cut", "be aux:pass cut"],
  },
  {
    text: "At least 40 people have been killed since the fighting began .",
    arcs: ["people nsubj:pass killed", "killed root", "40 nummod people", "began advcl killed", "fighting nsubj began"],
  },
  {
    text: "The court ruled on Monday that the ban violates the constitution .",
    arcs: ["court nsubj ruled", "violates ccomp ruled", "ban nsubj violates", "constitution obj violates"],
  },
  {
    text: "Opposition leaders claimed the vote had been rigged .",
    arcs: ["leaders nsubj claimed", "rigged ccomp claimed", "vote nsubj:pass rigged", "Opposition compound leaders"],
  },
  {
    text: "“ We will rebuild the school , ” the mayor told reporters .",
    arcs: ["We nsubj rebuild", "school obj rebuild", "mayor nsubj told"],
  },
  {
    text: "The toll rose to 31 from 27 , the ministry said .",
    arcs: ["toll nsubj rose", "31 obl rose", "ministry nsubj said"],
  },
  {
    text: "If the talks fail , the union plans to strike next week .",
    arcs: ["plans root", "union nsubj plans", "fail advcl plans", "talks nsubj fail"],
  },
  {
    text: "Prices fell 3 percent in June , the largest drop in a decade .",
    arcs: ["Prices nsubj fell", "fell root", "June obl fell"],
  },
  {
    text: "Investigators believe the pilot ignored two warnings .",
    arcs: ["Investigators nsubj believe", "ignored ccomp believe", "pilot nsubj ignored", "warnings obj ignored"],
  },
  {
    text: "It is not clear whether the ship carried passengers .",
    arcs: ["clear root", "not advmod clear", "carried csubj clear", "ship nsubj carried", "passengers obj carried"],
  },
  {
    text: "The president and his deputy visited the flooded villages on Sunday .",
    arcs: ["president nsubj visited", "deputy conj president", "villages obj visited", "Sunday obl visited"],
  },
  {
    text: "Neither side has accepted the ceasefire proposed by Norway .",
    arcs: ["side nsubj accepted", "ceasefire obj accepted", "proposed acl ceasefire", "Norway obl:agent proposed"],
  },
  {
    text: "Thousands of residents were forced to leave their homes .",
    arcs: ["Thousands nsubj:pass forced", "residents nmod Thousands", "leave xcomp forced", "homes obj leave"],
  },
  {
    text: "Witnesses told the newspaper that soldiers had fired on the crowd .",
    arcs: ["told root", "Witnesses nsubj told", "soldiers nsubj fired", "crowd obl fired"],
  },
  {
    text: "The airline confirmed it had cancelled 60 flights .",
    arcs: ["airline nsubj confirmed", "cancelled ccomp confirmed", "it nsubj cancelled", "flights obj cancelled"],
  },
];

describe("the arcs that claims rest on", () => {
  it.each(golden)("$text", ({ text, arcs }) => {
    const tokens = [...text.matchAll(/\S+/g)].map(([word], index) => ({ text: word, start: index, end: index + 1 }));
    const words = parser.parse(tokens);
    const found = words.map(({ text: word, deprel, head }) => `${word} ${deprel} ${words[head]?.text ?? ""}`.trim());
    expect(found).toEqual(expect.arrayContaining([...arcs]));
  });
});
