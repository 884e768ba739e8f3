import { describe, expect, it } from "vitest";
import { type PairComparison, RELATIONS } from "@/lib/engine/engine";
import { engine } from "./test-engine";

/** Both of one day, or the second so many days after the first. */
function compare(a: string, b: string, daysLater = 0): PairComparison {
  const later = new Date(Date.UTC(2024, 2, 14 + daysLater)).toISOString().slice(0, 10);
  return engine.compare({ text: a, publishedAt: "2024-03-14" }, { text: b, publishedAt: later });
}

type Row = [a: string, b: string, daysLater?: number];

const FIGURES: readonly Row[] = [
  ["The quake killed 78 people.", "The quake killed 120 people."],
  ["More than 280,000 people were displaced.", "More than 370,000 people were displaced."],
  ["At most 40 people were hurt.", "The blast hurt 60 people."],
  ["The fire burned 4,000 hectares.", "The fire burned 9,000 hectares."],
  ["The quake killed 120 people.", "The quake killed 78 people.", 2],
  ["The quake had a magnitude of 6.2.", "The quake had a magnitude of 7.1.", 2],
  ["Nobody was killed in the fire.", "The fire killed four people."],
  ["No flights were cancelled.", "The airline cancelled 230 flights."],
  ["Not a single house burned.", "The fire destroyed 40 houses."],
  ["The vaccine is 92 percent effective.", "The vaccine is 64 percent effective."],
  ["The robbers stole 3 million dollars.", "The robbers stole 9 million dollars."],
  ["Twelve miners are trapped.", "Nineteen miners are trapped."],
  ["The blaze forced 3,000 people to flee.", "The blaze forced 9,000 people to flee."],
  ["Police arrested 40 people.", "Police arrested 90 people."],
  ["The hospital is treating 18 patients.", "The hospital is treating 40 patients."],
  ["The wreck lies at a depth of 90 metres.", "The wreck lies at a depth of 140 metres."],
  ["Fewer than 100 people were injured.", "The crash injured 150 people."],
  ["About 12,000 people attended the march.", "Some 90,000 people attended the march."],
  ["The mine employs 900 people.", "The mine employs 1,400 people."],
  ["Some 900 people were infected.", "Some 300 people were infected.", 7],
  ["Some 60 people are missing.", "Some 12 people are missing."],
  ["Nobody was hurt.", "The collapse injured nine people."],
  ["There were no casualties.", "The shelling killed nine people."],
  ["The court sentenced him to 12 years in prison.", "The court sentenced him to 9 years in prison."],
  ["The party won 120 seats.", "The party won 98 seats."],
  ["The flood destroyed 40 homes.", "The flood destroyed 95 homes."],
  ["The company cut 1,200 jobs.", "The company cut 400 jobs."],
];

const STATES: readonly Row[] = [
  ["The bridge is open.", "The bridge is closed."],
  ["The army has left Varo.", "The army remains in Varo."],
  ["The minister resigned.", "The minister remains in office."],
  ["The dam burst.", "The dam held."],
  ["The court upheld the ruling.", "The court overturned the ruling."],
  ["The recording is genuine.", "The recording is a fake."],
  ["The recording is genuine.", "The recording is a fake.", 5],
  ["The regulator approved the drug.", "The regulator rejected the drug."],
  ["The pilot survived.", "The pilot died."],
  ["The ferry sank off the coast.", "The ferry is still afloat."],
  ["The strike was called off.", "The strike is going ahead."],
  ["The suspect is in custody.", "The suspect was released."],
  ["The deal was signed.", "The deal collapsed."],
  ["The fire is under control.", "The fire is out of control."],
  ["The road was closed.", "The road was not closed."],
  ["The village was captured.", "The village was not captured."],
  ["The airport reopened.", "The airport remains closed."],
  ["The hostages were freed.", "The hostages are still being held."],
  ["The bridge was destroyed.", "The bridge is intact."],
  ["The jury convicted the banker.", "The jury acquitted the banker."],
  ["The merger was approved.", "The merger was blocked."],
  ["The ceasefire is holding.", "The ceasefire has collapsed."],
  ["The senator is alive.", "The senator is dead."],
  ["The senator was killed.", "The senator survived."],
  ["The vote was postponed.", "The vote went ahead."],
  ["The match was cancelled.", "The match was played."],
  ["The sanctions were lifted.", "The sanctions remain in force."],
  ["The company accepted the offer.", "The company rejected the offer."],
  ["The plane landed safely.", "The plane crashed."],
  ["The drug is safe.", "The drug is dangerous."],
  ["The rebels continued their advance.", "The rebel advance was halted."],
  ["The mayor warned the residents of the flood.", "The mayor did not warn the residents of the flood."],
];

const DENIALS: readonly Row[] = [
  ["The army shelled the school.", "The army denied that it had shelled the school."],
  ["The bank denied that it had closed the branch.", "The bank closed the branch."],
  ["The ministry denied that its troops had withdrawn from Varo.", "Troops withdrew from Varo."],
  ["The airline denied that the flight was cancelled.", "The flight was cancelled."],
];

const POLARITIES: readonly Row[] = [
  ["The army shelled the school.", "The army did not shell the school."],
  ["The bank audited the charity fund.", "The bank never audited the charity fund."],
  ["Inspectors visited the plant before the blast.", "Inspectors never visited the plant before the blast."],
  ["The pilot reported a fault before take-off.", "The pilot did not report a fault before take-off."],
];

const TIMES: readonly Row[] = [
  ["The mill closed on 4 March 2023.", "The mill closed on 9 March 2023."],
  ["The rebels captured Varo in 2014.", "The rebels captured Varo in 2016."],
  ["The party has governed Lima since 2012.", "The party has governed Lima since 2016."],
  ["The suspect was arrested on 9 May 2023.", "The suspect was arrested on 12 May 2023."],
  ["The tunnel opened in 2019.", "The tunnel opened in May 2021."],
  ["The orchestra was founded in 1911.", "The orchestra was founded in 1921."],
  ["The king died on 2 February 1951.", "The king died on 6 February 1951."],
  ["The museum has been closed since 2015.", "The museum has been closed since 2018."],
];

const TERMS: readonly Row[] = [
  ["The fire broke out in Hangar 4.", "The fire broke out in Hangar 7."],
  ["Smoke rose from Reactor A.", "Smoke rose from Reactor B."],
  ["The train left from platform 9.", "The train left from platform 3."],
];

const CONTRADICTIONS = {
  quantity: FIGURES,
  status: STATES,
  time: TIMES,
  location: TERMS,
  polarity: POLARITIES,
  denial: DENIALS,
};

for (const [kind, rows] of Object.entries(CONTRADICTIONS)) {
  describe(`a contradiction of ${kind}`, () => {
    it.each(rows)("%s / %s", (a, b, daysLater) => {
      expect(compare(a, b, daysLater)).toMatchObject({ relation: "contradiction", kind });
    });

    it.each(rows.filter(([, , daysLater]) => daysLater === undefined))("the other way round: %s / %s", (a, b) => {
      expect(compare(b, a)).toMatchObject({ relation: "contradiction", kind });
    });
  });
}

describe("agreement", () => {
  it.each<Row>([
    ["The quake killed 78 people.", "Seventy-eight people died in the quake."],
    ["The quake killed at least 78 people.", "The quake killed 80 people."],
    ["The quake killed about 80 people.", "The quake killed 78 people."],
    ["More than 280,000 people were displaced.", "Over 280,000 people have been displaced."],
    ["Between 40 and 60 people were killed.", "The blast killed 50 people."],
    ["The fire burned 4,000 hectares.", "The fire burned 40 square kilometres."],
    ["The crowd numbered 23,000 people.", "The crowd numbered 23,200 people."],
    ["The quake had a magnitude of 6.2.", "The quake measured magnitude 6.2.", 2],
    ["The bridge is closed.", "The bridge was shut."],
    ["The suspect was arrested.", "The suspect is in custody."],
    ["The bank audited the charity fund.", "The bank audited the charity fund in full."],
    ["The mill closed in March 2023.", "The mill closed on 9 March 2023."],
    ["The suspect was arrested on 9 May 2023.", "The suspect was arrested in May 2023."],
    ["The fire broke out in Hangar 4.", "The fire started in Hangar 4."],
    ["The storm cut power to 90,000 households.", "Around 90,000 households are without power."],
    ["The wreck lies at a depth of 1 kilometre.", "The wreck lies at a depth of 1,000 metres."],
    ["Fewer than 100 people were injured.", "The crash injured 90 people."],
    ["At least 40 people were arrested.", "More than 40 people were arrested."],
    ["About 12,000 people attended the march.", "Some 12,400 people attended the march."],
    ["The rebels halted their advance.", "The rebel advance was stopped."],
    ["Troops withdrew from Varo.", "The army has left Varo."],
    ["The minister resigned.", "The minister stepped down."],
    ["The dam burst.", "The dam collapsed."],
    ["The tunnel opened in 2019.", "The tunnel opened in May 2019."],
    ["The king died on 2 February 1951.", "The king died in 1951."],
    ["Inspectors visited the plant before the blast.", "Inspectors had visited the plant before the blast."],
  ])("%s / %s", (a, b, daysLater) => {
    expect(compare(a, b, daysLater).relation).toBe("agreement");
  });
});

describe("an update", () => {
  it.each<Row>([
    ["The quake killed 78 people.", "The quake killed 120 people.", 2],
    ["The bridge is closed.", "The bridge is open.", 4],
    ["The fire burned 4,000 hectares.", "The fire burned 9,000 hectares.", 3],
    ["Some 300 people were infected.", "Some 900 people were infected.", 7],
    ["Some 60 people are missing.", "Some 12 people are missing.", 2],
    ["The road was closed.", "The road was reopened.", 5],
  ])("%s / %s", (a, b, daysLater) => {
    expect(compare(a, b, daysLater).relation).toBe("update");
  });
});

describe("a difference of scope", () => {
  it.each<Row>([
    ["The quake killed 78 people.", "The quake killed 31 children."],
    ["The attack killed 30 people.", "The attack killed 12 soldiers."],
  ])("%s / %s", (a, b, daysLater) => {
    expect(compare(a, b, daysLater).relation).toBe("scope-difference");
  });
});

describe("nothing to each other", () => {
  it.each<Row>([
    ["The quake killed 78 people.", "The airline cancelled 230 flights."],
    ["The flood destroyed 40 homes.", "The company cut 1,200 jobs."],
    ["The quake killed 78 people.", "The quake injured 120 people."],
    ["The bridge is open.", "The school is closed."],
    ["The king opened the bridge.", "A poet sold her violin."],
    ["Rain is forecast for Sunday.", "The choir toured Brazil."],
    ["The dam burst.", "The minister resigned."],
    ["The museum closed.", "The talks collapsed."],
    ["The tunnel opened in 2019.", "The orchestra was founded in 1911."],
    ["The train left from platform 9.", "A cook slipped in Room 3."],
  ])("%s / %s", (a, b, daysLater) => {
    expect(compare(a, b, daysLater).relation).toBe("unrelated");
  });
});

describe("every comparison", () => {
  it("has a relation of the list, numbers between 0 and 1 and a reason", () => {
    for (const rows of Object.values(CONTRADICTIONS)) {
      for (const [a, b] of rows.slice(0, 3)) {
        const { relation, related, score, explanation } = compare(a, b);
        expect(RELATIONS).toContain(relation);
        for (const number of [related, score]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1);
        }
        expect(explanation.length).toBeGreaterThan(5);
      }
    }
  });

  it("takes texts without words", () => {
    for (const text of ["", " ", "\n\n", "…", "🙂"]) {
      expect(compare(text, "The quake killed 78 people.").relation).toBe("unrelated");
      expect(compare(text, text).relation).toBe("unrelated");
    }
  });

  it("names both tellers in a contradiction", () => {
    const { explanation } = compare("The mayor said that the quake killed 78 people.", "The quake killed 120 people.");
    expect(explanation).toContain("mayor");
    expect(explanation).toContain("120");
  });
});
