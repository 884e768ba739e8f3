import { describe, expect, it } from "vitest";
import { documentOf } from "../test-engine";

function trimmed(content: string): string {
  return content
    .replace(/^[\s"“”'‘’,;:–—.]+/, "")
    .replace(/^that\s+/, "")
    .replace(/[\s"“”'‘’,;:–—.]+$/, "");
}

function spoken(text: string): { speaker: string; modality: string; content: string }[] {
  return documentOf(text).attributions.map(({ speaker, modality, content }) => ({
    speaker,
    modality,
    content: trimmed(text.slice(content.start, content.end)),
  }));
}

/** What is carried stands between braces. */
type Row = readonly [marked: string, speaker: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "somebody who is sure": [
    ["The clinic had no doubt {that it was measles}.", "clinic"],
    ["The captain is convinced {that the buoy drifted}.", "captain"],
    ["The prosecutor was adamant that {the ledger was forged}.", "prosecutor"],
  ],
  "a count of somebody's own": [
    ["On the lifeboat crew's reckoning {the gale reached 90 knots}.", "lifeboat crew"],
    ["In the reckoning of the institute, {the lake lost a metre}.", "institute"],
    ["If you believe the operator, {the lift runs again}.", "operator"],
    ["As the warden put it, {the gate was open all night}.", "warden"],
    ["{The league's tally runs to 300 names}.", "league's tally"],
    ["{The court's ledgers record no payment}.", "court's ledgers"],
    ["{The society will not budge from 45}.", "society"],
    ["{The ministry stands by 120}.", "ministry"],
    ["{Officials own up to only three leaks}.", "Officials"],
    ["{The lawsuit lists 14 defects}.", "lawsuit"],
    ["The letter says {the ward closed in May}.", "letter"],
    ["{The agency puts the cost of the flood at 12 million euros}.", "agency"],
  ],
  "a label before a colon": [
    ["Harbour office: {two boats are still missing}.", "Harbour office"],
    ["The guild was blunt: {the order came from the palace}.", "guild"],
    ['Ruth Abel, the health minister, to the inquiry: "{The valve was shut at noon}."', "Ruth Abel"],
  ],
  "a tag the other way round": [
    ['"{The orchard is ours}," told Interfax the head of the farm.', "head of the farm"],
    ["{Two trees fell}, stated to the paper its owner Ilse Brandt.", "owner Ilse Brandt"],
    ["{The ship has left}, informed the captain of the port Ivo Lund.", "captain of the port Ivo Lund"],
    ["{No gate was locked}, stressed in the Office of Trade.", "Office of Trade"],
    ['"{Never}," laughed the coach.', "coach"],
    ["{The orders were never sent}, raged the pilots' union.", "pilots' union"],
  ],
  "an aside between speaker and verb": [
    ["Three officials, none of whom would be named, said {they had seen no smoke}.", "Three officials"],
    ["A diplomat, asking not to be identified, said {his country had no part in it}.", "diplomat"],
    ["{The gate was shut}, a guard who works nights said.", "guard"],
    ["{The gate was shut}, Ada Kern, who speaks for the port, said in writing.", "Ada Kern"],
    ["{The gate was shut}, two people close to the inquiry said on Monday.", "two people close to the inquiry"],
  ],
  "a speaker carried over": [
    ['Carla Nunes sees it differently. "{The pump failed at nine}."', "Carla Nunes"],
    ["The keeper begs to differ. {The lamp was lit at dusk}.", "keeper"],
    ['Carla Nunes runs the depot. "{The pump failed. Nobody saw it}," she said.', "Carla Nunes"],
    ["The bridge was safe, said Carla Nunes. {Nor had the rail been loose}.", "Carla Nunes"],
    ["The minister, Omar Haddad, spoke first. {Schools stay shut}, the minister said.", "minister, Omar Haddad"],
    ["Mr Frost and Mrs Gale met on Monday. {The deal was dead}, he said.", "Mr Frost"],
    ["The port authority met at noon. It said {the quay was clear}.", "port authority"],
  ],
  "what others do to the words": [
    ["{Rumours of a sale} were dismissed by the bank.", "bank"],
    ["The coast road was closed, police said, {but trains ran}.", "police"],
    ["Nurses say {nine died}, though officials admit to four.", "Nurses"],
    ["The mayor said {the dam held}; the engineer said it leaked.", "mayor"],
    ["The museum let it be known that {the picture was a copy}.", "museum"],
    ["The agency warned on Friday {of leaking drums in nine depots}.", "agency"],
  ],
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(name, () => {
    it.each(rows)("%s", (marked, speaker) => {
      const content = trimmed(marked.slice(marked.indexOf("{") + 1, marked.indexOf("}")));
      const found = spoken(marked.replace(/[{}]/g, ""));
      expect(found.map((one) => [one.speaker, one.content])).toContainEqual([speaker, content]);
    });
  });
}

describe("a headline's last words", () => {
  it.each([
    ["Two dead in quarry blast - union", "union"],
    ["Rival bids for the shipyard -sources", "sources"],
  ])("%s", (headline, speaker) => {
    const text = `${headline}\n\nA long paragraph follows the headline here, and it tells of the weather in the valley at some length.`;
    expect(spoken(text)[0]).toMatchObject({ speaker });
  });
});

describe("a denial that a clause carries", () => {
  it.each([
    ["The bank ruled out a sale of the vault.", "bank"],
    ["The governor rejected any suggestion that she had resigned.", "governor"],
    ["The mill poured cold water on rumours about a strike.", "mill"],
    ["The owner has called false a report that the barge sank.", "owner"],
  ])("%s", (text, speaker) => {
    expect(spoken(text).find((one) => one.modality === "denied")?.speaker).toBe(speaker);
  });
});

describe("must not match", () => {
  it.each([
    "The quake claimed 12 lives.",
    "The road was told about in songs.",
    "The company has 9,000 workers.",
    "The king was told that the bridge had fallen.",
    "The fire rages in the hills.",
    "She would not say that the bridge was safe.",
    "The recipe calls for two eggs.",
    "Bengaluru: The plant closed on Friday.",
    "Price: 40 crowns a seat.",
    "The winner had one weakness: he could not swim.",
    "The firm cut prices, citing weak demand.",
    "The trial heard from nine experts in a week.",
    "The river had risen overnight. Nobody slept.",
    "The shift suggests that winter is near.",
    "The group has put power back on for 9,000 customers.",
    "The court has 12 judges.",
    "Anna Lind runs the mill. It burned down in May.",
    '"The Lost Garden" opens on Friday.',
    "The children laughed and sang.",
    "It shows that spring is near.",
    "The plan failed because nobody paid.",
    "The valley was told to wait, and then told that the lift was safe.",
    "Two more than the mayor had asked for came.",
  ])("%s", (text) => {
    expect(spoken(text)).toEqual([]);
  });
});
