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
  "a name that stands apart from its office": [
    ["A vet at the county clinic, Rosa Kemp, says {the dog was poisoned}.", "vet at the county clinic, Rosa Kemp"],
    ["A broker hired by the insurers, Rosa Kemp, says {the hull was sound}.", "broker, Rosa Kemp"],
    ["Director of the pit Goran Lund informed {that the shaft is dry}.", "Director of the pit, Goran Lund"],
    ["{Fewer than ten left}, the fund's treasurer, Sven Holm, assured lenders.", "fund's treasurer, Sven Holm"],
    ["The treasurer, Rosa Kemp: {the till was empty at noon}.", "treasurer, Rosa Kemp"],
  ],
  "the fullest name of the text": [
    ["Rosa Kemp runs the mill. Ms Kemp said {the wheel broke}.", "Rosa Kemp"],
    ["The wheel broke, Kemp said. Later Rosa Kemp said {it was mended}.", "Rosa Kemp"],
    ["Rosa Kemp runs the mill. {Kemp put the loss at 40 sacks}.", "Rosa Kemp"],
  ],
  "verbs that a tagger misreads": [
    ["Cops reckon {it was more like 40}.", "Cops"],
    ["Bank bosses insist {nobody's out}.", "Bank bosses"],
    ['Never mind the tea, says Rosa Kemp, whose window faces the pier. "{The boat left at nine}."', "Rosa Kemp"],
    ["With the boats, the harbour master disclosed, {came two tugs}.", "harbour master"],
    ["The mill crowed {that it had won}.", "mill"],
  ],
  "words that are somebody's own": [
    ["The guild's answer: {the gate was open all night}.", "guild"],
    ["Letter from Rosa Kemp: {the gate was open all night}.", "Rosa Kemp"],
    ["{The bank's tally for the week is 40 million}.", "bank"],
    ["The mayor has had word from the ministry {that the ferry will sail}.", "ministry"],
    ["The council stands by its account {that the hall was empty}.", "council"],
    ["The province speaks of rain. Professor Rosa Kemp does not: {the dam was cut}.", "Professor Rosa Kemp"],
    ["{The doors were locked}, in the warden's phrase.", "warden"],
  ],
  "where it is said": [
    ["In the harbour ministry they insist {that the crane was locked}.", "harbour ministry"],
    ["{In Lisbon such a debt is denied}.", "Lisbon"],
    ["{The boats were not there}, was reported to the agency in the pilots' office.", "pilots' office"],
    ["{The sheds burned by themselves}, consider in the police.", "police"],
  ],
  "tags turned round": [
    ["{The number of the sick has reached seven}, informed on Friday the prefecture.", "prefecture"],
    ["{No help was needed}, confirmed also Galt Lines.", "Galt Lines"],
    ["{The crane was sold}, as communicated the press service of the yard.", "press service of the yard"],
    ["{Nobody had oiled the winch}, fumed a rigger who left the mill last spring.", "rigger"],
    ["Before noon, says a man who keeps the lock, {the gate was shut}.", "man"],
    ["{Not a single bell rang}, passengers rage.", "passengers"],
    ['"{There was nothing left}," sobbed one.', "one"],
    ['Baloney, says a signal man. "{The lamp was green all day}," he told us.', "signal man"],
    ["The driver objects that the doors were shut. Before this, he added, {nobody opened them}.", "driver"],
    ["Forty cars burned, the Harbour Board said, {11 of them carrying paint}.", "Harbour Board"],
    ['A cook, Ann Holm, ran out. "{The soup was gone}," said the 44-year-old.', "cook, Ann Holm"],
  ],
  "what is set down to somebody": [
    ["Police accused {pickets of setting the depot alight}.", "Police"],
    ["Two porters told this paper {of hearing it go through the roof}.", "Two porters"],
    ["Cops say {light-fingered diners made off with the spoons}.", "Cops"],
    ["Late on Monday Keldor announced {that a lease had been signed}.", "Keldor"],
    ["{A foreman puts them at 140}.", "foreman"],
    ["{Inspectors suspect a wheel bearing}.", "Inspectors"],
    ["{Galt Lines has its gate shut by a watchman at 21.30}.", "Galt Lines"],
    ["{The warden says a quarter past two}.", "warden"],
    ["The mill says it was told. {The doors, by its words, were opened by a guard}.", "mill"],
  ],
  "speakers before a colon": [
    ['A nurse coming back from the ward: "{The beds went on Monday}."', "nurse"],
    ['A woman from Mill Lane: "{The bell never rang}."', "woman"],
    ['Dr Mara Tonk of the free clinic: "{Seventeen on my list}."', "Dr Mara Tonk"],
    [
      'A bank spokesman, Piers Holt, will not have it: "{The post was filled without a break}."',
      "bank spokesman, Piers Holt",
    ],
    ['His aunt Greta sobbed: "{She waved from the deck}."', "aunt Greta"],
  ],
  "what people saw": [
    ["{Villagers watched the lorries leave}.", "Villagers"],
    ["{A clerk showed us the lists}.", "clerk"],
  ],
  "a paragraph of one speaker": [
    ["The dam held, Rosa Kemp said. {The gates were shut all night}. Nobody slept, Rosa Kemp said.", "Rosa Kemp"],
    [
      'The pump failed, Rosa Kemp said. {The fault below the second mast on the port side was "small and soon mended"}.',
      "Rosa Kemp",
    ],
    ['A guard who works nights says the gate was shut: "{I have the only key}."', "guard"],
    ["Nine fell, the mayor said; {two of them are children}.", "mayor"],
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
    "The engine's noise said little.",
    "The fans watched the match.",
    "The children saw no lamb.",
    "Rosa Kemp runs the mill. The wheel turns day and night.",
    'Rosa Kemp sails the "Northern Star of Lund".',
    "The guild's house: built in 1740, it stands on the quay.",
    "The ministry's figure for the year is not known yet.",
    "The mill is not on anybody's list.",
    "The mill set the clock at noon.",
    'Ann Holm walked past a banner: "No boats here today."',
    'Ann Holm met Ivo Lund at the gate: "You are late, my friend."',
    'The mayor opened a book: "The sea gives and the sea takes."',
    "The bank had its licence revoked at noon.",
    "The mill has been shut since noon.",
    "In the harbour they built a crane.",
    "In the office it was cold.",
    "At the clinic they were given soup.",
    "The gate fell, as did the tower.",
    "A joiner, who advised the owner, left at noon.",
    "The boat sank, was raised and sold in the port.",
  ])("%s", (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe("a speaker's name stays as it is", () => {
  it.each([
    ["Rosa Kemp and Lena Kemp run the mill. Ms Kemp said the wheel broke.", "Ms Kemp"],
    ["Rosa Kemp runs the mill. Kemp's lawyer said the wheel broke.", "Kemp's lawyer"],
    ["Rosa Kemp runs the mill. Kemp Brothers said the wheel broke.", "Kemp Brothers"],
  ])("%s", (text, speaker) => {
    expect(spoken(text).map((one) => one.speaker)).toContain(speaker);
  });
});

describe("a semicolon", () => {
  it("parts what another says", () => {
    expect(
      spoken("By the union's count, 41 left; the mill admits only 20.").map((one) => [one.speaker, one.content]),
    ).not.toContainEqual(["mill", "By the union's count, 41 left"]);
  });
});
