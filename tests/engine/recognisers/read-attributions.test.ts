import { describe, expect, it } from "vitest";
import { ATTRIBUTION_READERS } from "@/lib/engine/recognisers/read-attributions";
import { documentOf } from "../test-engine";

/** Where a content's edges fall among marks, spaces and "that" is nobody's concern. */
function trimmed(content: string): string {
  return content
    .replace(/^[\s"“”'‘’,;:–—.]+/, "")
    .replace(/^that\s+/, "")
    .replace(/[\s"“”'‘’,;:–—.]+$/, "");
}

function found(text: string): { speaker: string; cue: string; mode: string; modality: string; content: string }[] {
  return documentOf(text).attributions.map(({ speaker, cue, mode, modality, content }) => ({
    speaker,
    cue: cue.toLowerCase(),
    mode,
    modality,
    content: trimmed(text.slice(content.start, content.end)),
  }));
}

/** The carried content stands between braces. */
type Row = readonly [marked: string, speaker: string, cue: string];

const COMPLEMENTS: readonly Row[] = [
  ["The mayor said that {the bridge had reopened}.", "mayor", "said"],
  ["The mayor said {the bridge had reopened}.", "mayor", "said"],
  ["The report, seen by Reuters, says that {the turbines failed}.", "report", "says"],
  ["The judge ruled that {the evidence was inadmissible}.", "judge", "ruled"],
  ["Researchers found that {the drug halved deaths}.", "Researchers", "found"],
  ["Officials said {12 people were missing and that the search went on}.", "Officials", "said"],
  ["Witnesses described {how the crowd had broken through the fence}.", "Witnesses", "described"],
  ["The regulator confirmed that {the trial had been halted}.", "regulator", "confirmed"],
  ["A spokeswoman for the port added that {the cranes were idle}.", "spokeswoman for the port", "added"],
  ["The airline admitted that {it had lost the luggage}.", "airline", "admitted"],
  [
    "The head of the customs office said that {the lorries had been turned back}.",
    "head of the customs office",
    "said",
  ],
];

const SET_OFF: readonly Row[] = [
  ["{The bridge had reopened by noon}, the mayor said.", "mayor", "said"],
  ["{The bridge had reopened by noon}, the mayor told reporters on Tuesday.", "mayor", "told"],
  [
    "{The bridge had reopened by noon}, said Carla Nunes, the mayor of Porto.",
    "Carla Nunes, the mayor of Porto",
    "said",
  ],
  ["{The orchestra will not tour this year}, its manager announced.", "manager", "announced"],
  ["{Two goats were stolen from the farm}, police reported.", "police", "reported"],
  ["{The vote was delayed by rain}, the electoral commission said on Sunday.", "electoral commission", "said"],
  ["{The reactor was shut down safely}, the operator said in a statement.", "operator", "said"],
];

const QUOTED: readonly Row[] = [
  ['"{The bridge is open again}," said Carla Nunes.', "Carla Nunes", "said"],
  ['"{We have lost everything}," the farmer, Joao Prates, told the broadcaster.', "farmer, Joao Prates", "told"],
  ["“{The ferry never left the harbour},” the coastguard said.", "coastguard", "said"],
  ['"{Nobody paid us for the harvest}," said Rosa Quispe, a picker.', "Rosa Quispe, a picker", "said"],
];

const CARRIED: readonly Row[] = [
  ["“The ferry never left the harbour,” the coastguard said. “{It was empty the whole night}.”", "coastguard", "said"],
  [
    '"The kilns are cold," said Lena Holt, the manager. "{We have no orders left for the spring}."',
    "Lena Holt, the manager",
    "said",
  ],
];

const PHRASES: readonly Row[] = [
  ["{The ferry sank in two minutes}, according to the coastguard.", "coastguard", "according to"],
  ["{The ferry sank in two minutes}, as reported by the coastguard.", "coastguard", "as reported by"],
  ["In the words of the coroner, {the ward had been left without a doctor}.", "coroner", "in the words of"],
  ["{The glacier lost a metre of ice in a year}, according to the institute.", "institute", "according to"],
  [
    "{The fund lost a tenth of its value}, according to two people at the bank.",
    "two people at the bank",
    "according to",
  ],
];

const DENIALS: readonly Row[] = [
  ["The bank denied that {it had frozen the accounts}.", "bank", "denied"],
  ["The company, which denied that {the tank had leaked}, paid a fine.", "company", "denied"],
];

const COUNTERS: readonly Row[] = [
  ["The union {counts 1,200 workers on strike}.", "union", "counts"],
  ["The hospital {lists 18 patients as critical}.", "hospital", "lists"],
  ["Police {registered 40 burglaries in June}.", "Police", "registered"],
  ["The health ministry {puts the number of dead at 34}.", "health ministry", "puts"],
  ["The observatory {measured 140 millimetres of rain}.", "observatory", "measured"],
];

const PRONOUNS: readonly Row[] = [
  ["Anna Lind leads the agency. She said that {the dam was safe}.", "Anna Lind", "said"],
  [
    "The dam was safe, said Anna Lind, an engineer. She added that {the gates had been tested}.",
    "Anna Lind, an engineer",
    "added",
  ],
];

const CHAINS: readonly Row[] = [
  ["Citing two nurses, the Valley Herald said that {the ward had closed}.", "Valley Herald", "said"],
  ["The Valley Herald, citing two nurses, said that {the ward had closed}.", "Valley Herald", "said"],
  ["{The ward had closed}, the Valley Herald reported, citing two nurses.", "Valley Herald", "reported"],
];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "a verb with its complement": COMPLEMENTS,
  "a tag set off": SET_OFF,
  "a tag after a quotation": QUOTED,
  "a quotation carried over": CARRIED,
  "a phrase": PHRASES,
  "a denial": DENIALS,
  "a pronoun": PRONOUNS,
  "a chain": CHAINS,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(name, () => {
    it.each(rows)("%s", (marked, speaker, cue) => {
      const content = marked.slice(marked.indexOf("{") + 1, marked.indexOf("}"));
      const text = marked.replace(/[{}]/g, "");
      expect(found(text).map((one) => [one.speaker, one.cue, one.content])).toContainEqual([speaker, cue, content]);
    });
  });
}

describe("somebody who counts", () => {
  it.each(COUNTERS)("%s", (marked, speaker, cue) => {
    const figures = marked.slice(marked.indexOf("{") + 1, marked.indexOf("}"));
    const one = found(marked.replace(/[{}]/g, "")).find((candidate) => candidate.content.endsWith(figures));
    expect(one).toMatchObject({ speaker, cue });
  });
});

describe("chains", () => {
  it.each([
    ["Citing two nurses, the Valley Herald said that the ward had closed.", "two nurses"],
    ["The Valley Herald, citing two nurses, said that the ward had closed.", "two nurses"],
    ["The ward had closed, the Valley Herald reported, citing two nurses.", "two nurses"],
  ])("names the inner speaker too: %s", (text, inner) => {
    expect(found(text).map((one) => one.speaker)).toContain(inner);
  });
});

describe("modality of the reporting word", () => {
  it.each([
    ["The mayor said that the bridge had reopened.", "reported"],
    ["The minister insisted that the vaccine was safe.", "alleged"],
    ["Prosecutors allege that the banker took bribes.", "alleged"],
    ["The tenants claimed that the lift had failed.", "alleged"],
    ["The bank denied that it had frozen the accounts.", "denied"],
    ["The clinic disputed that the records were lost.", "denied"],
    ["Analysts predict that the rate will fall.", "forecast"],
    ["The coach vowed that the team would return.", "forecast"],
    ["The pilots demanded that the flights be stopped.", "wish"],
  ])("%s → %s", (text, modality) => {
    expect(found(text)[0]?.modality).toBe(modality);
  });
});

describe("mode", () => {
  it.each([
    ['"The bridge is open again," said Carla Nunes.', "direct"],
    ["“The ferry never left the harbour,” the coastguard said.", "direct"],
    ["The mayor said that the bridge had reopened.", "indirect"],
    ["The ferry sank in two minutes, according to the coastguard.", "indirect"],
  ])("%s → %s", (text, mode) => {
    expect(found(text)[0]?.mode).toBe(mode);
  });
});

describe("must not match", () => {
  it.each([
    "The factory burned down on Monday.",
    "The bell rang and the children went home.",
    "The clock tower shows the wrong time.",
    "The players told each other jokes.",
    "He has three children.",
    "The road leads to the harbour.",
    "The chef added salt to the soup.",
    "The painting was found in a cellar.",
    "She read the book in a day.",
    "The museum counts among the finest in Europe.",
    "The witness box stood empty.",
    "She noted the address.",
    "The company recalled 4,000 cars.",
    "The tower has 12 floors.",
    "Snow fell on the vineyards overnight.",
    'The film "The Long Night of the Lanterns" opened in June.',
    "The family owns two shops and a mill.",
    "The treaty was signed in 1997.",
  ])("%s", (text) => {
    expect(documentOf(text).attributions).toEqual([]);
  });
});

describe("every text", () => {
  it("gives attributions in the order of the text, each inside it", () => {
    const text =
      'The mayor said that the bridge had reopened. "It was never closed," said Ana Reis. According to drivers, it was.';
    const { attributions } = documentOf(text);
    for (const { start, end, content } of attributions) {
      expect(start).toBeLessThanOrEqual(end);
      expect(content.start).toBeLessThan(content.end);
      expect(content.end).toBeLessThanOrEqual(text.length);
    }
    expect(attributions.length).toBeGreaterThanOrEqual(2);
  });

  it("has readers with ids of their own", () => {
    const ids = ATTRIBUTION_READERS.map((reader) => reader.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
