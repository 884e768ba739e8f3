import { describe, expect, it } from "vitest";
import { engine, readingOf } from "../test-engine";

/** The surest contradiction between two reports of one day. */
function flagged(premise: string, hypothesis: string) {
  return engine.linkStory([readingOf("a", premise), readingOf("b", hypothesis)]).contradictions[0];
}

describe("what can't both be", () => {
  it.each([
    ["Lightning started the blaze.", "The fire was caused by arson.", "identity"],
    ["The crash was due to fog.", "The collision was caused by a brake failure.", "identity"],
    ["The fire was deliberate.", "The fire was caused by an electrical fault.", "identity"],
    ["Arson caused the fire.", "The fire service ruled out arson.", "denial"],
    ["The blast was an accident.", "The explosion was no accident.", "denial"],
    ["The outbreak was traced to oysters.", "The outbreak came from a split sewer.", "identity"],
    ["The plane was shot down.", "The crash was due to pilot error.", "identity"],
    ["Karl Brandt was arrested in Bremen.", "Police detained Karl Brandt in Lyon.", "location"],
    ["Karl Brandt was arrested at the airport.", "Police picked up Karl Brandt in his brother's flat.", "location"],
    ["The video was filmed in Oslo.", "The video was shot in Bergen.", "location"],
    ["The fire broke out on a ridge.", "The blaze started in a warehouse.", "location"],
    ["It was his brother who rang the police.", "The police were called by a passer-by.", "identity"],
    ["The memo was leaked by a rival.", "It was a former employee who posted the memo.", "identity"],
    ["The race was won by Ada Pell.", "Ruth Dahl won the race.", "identity"],
    ["The disease is cholera.", "Doctors found salmonella in the samples.", "identity"],
    ["The clerk was stabbed with a kitchen knife.", "The clerk was beaten with a hammer.", "identity"],
    ["The boy was holding a phone.", "The boy pulled out a knife.", "identity"],
    ["The panels were made of plastic.", "The panels had a steel core.", "identity"],
    ["The ringleader was Ada Pell.", "The mastermind was Ruth Dahl.", "identity"],
    ["The fire began in the kitchen of a hotel.", "The fire started in the attic of the hotel.", "location"],
    ["Karl Brandt was arrested at the harbour in Bremen.", "Karl Brandt was arrested in Lyon.", "location"],
    ["Sabotage caused the sinking.", "The sinking was caused by a loose lorry.", "identity"],
  ])("%s / %s", (premise, hypothesis, kind) => {
    const found = flagged(premise, hypothesis);
    expect(found?.kind).toBe(kind);
    expect(found?.explanation).toContain("“");
  });
});

describe("what may both be", () => {
  it.each([
    ["Lightning started the blaze.", "A thunderstorm set off the fire."],
    ["The fire was an accident.", "The fire was caused by an electrical fault."],
    ["A storm caused the outage.", "The outage was caused by a fallen power line."],
    ["Arson caused the fire in Bremen.", "The fire in Lyon was caused by lightning."],
    ["A gas leak caused the explosion.", "Fog caused the crash."],
    ["The fire may have been caused by lightning.", "The fire was caused by arson."],
    ["The panels were made of concrete.", "The panels were made of steel."],
    ["The fire began in the kitchen.", "The fire started in a hotel."],
    ["Ivo Lund died of a heart attack.", "Ada Pell died of an overdose."],
    ["Karl Brandt was arrested in France.", "Karl Brandt was arrested in Lyon."],
    ["Karl Brandt was arrested at a hotel.", "Karl Brandt was arrested in Bremen."],
    ["Karl Brandt was arrested in Bremen.", "Ivo Lund was arrested in Lyon."],
    ["Karl Brandt was arrested in Bremen in 2019.", "Karl Brandt was arrested in Lyon in 2022."],
    ["A man was arrested in Bremen.", "Two men were arrested in Lyon."],
    ["The fire broke out in a flat.", "The fire broke out in a house on a hill."],
    ["The talks were held in Geneva on 3 March.", "The talks were held in Doha on 12 March."],
    ["The police were called by a neighbour.", "The police were called by a passer-by."],
    ["The race was won by Ada Pell.", "Pell won the race."],
    ["The memo was leaked by a former employee.", "The video was leaked by a rival."],
    ["The disease is influenza.", "Doctors found flu in the samples."],
    ["The clerk was beaten with a hammer.", "The guard was stabbed with a knife."],
  ])("%s / %s", (premise, hypothesis) => {
    expect(flagged(premise, hypothesis)?.kind ?? "none").toMatch(/^(?:none|time)$/);
  });
});
