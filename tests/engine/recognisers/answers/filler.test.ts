import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filler } from "@/lib/engine/answer";
import { claimsOf } from "../../test-engine";

/** "arrest: Lyon airport" of every place, doer or sort that a text tells. */
function fillers(role: Filler["role"], text: string): string[] {
  return claimsOf(text).flatMap(({ answer: { property, value } }) =>
    value.is === "filler" && value.role === role ? [`${property}: ${value.text}`] : [],
  );
}

describe("places of what happens once", () => {
  it.each([
    ["Karl Brandt was arrested at Lyon airport.", "arrest: Lyon airport"],
    ["Police picked up Karl Brandt in a hotel in Bremen.", "arrest: hotel in Bremen"],
    ["Officers seized Karl Brandt as he waited at the station.", "arrest: station"],
    ["The fire broke out in an old quarry.", "begin: old quarry"],
    ["Violence erupted on Harbour Square.", "begin: Harbour Square"],
    ["The hurricane came ashore near Tampico.", "landfall: Tampico"],
    ["The video was filmed in Oslo.", "film: Oslo"],
    ["The summit was held in Geneva.", "hold: Geneva"],
    ["The treaty was signed in Vienna.", "sign: Vienna"],
    ["The helicopter crashed on a hillside.", "crash: hillside"],
    ["The body was found in a canal.", "find: canal"],
    ["The head office is in Bremen.", "base: Bremen"],
    ["The composer was born in Graz.", "born: Graz"],
    ["The bus was swept off the bridge.", "sweep-away: bridge"],
    ["The cyclist was run over on the pavement.", "hit: pavement"],
    ["The fire began in the kitchen of a hotel.", "begin: kitchen of a hotel"],
    ["The wreck lies on a reef.", "lie: reef"],
    ["Ruth Dahl is in a hotel.", "be-at: hotel"],
    ["Ruth Dahl was dining in a restaurant.", "be-at: restaurant"],
    ["Ruth Dahl has not stirred from the palace.", "be-at: palace"],
  ])("%s → %s", (text, place) => {
    expect(fillers("place", text)).toContain(place);
  });

  it.each([
    "Three men were arrested at the airport.",
    "Karl Brandt was arrested on Monday.",
    "Karl Brandt was arrested in a rage.",
    "The minister spoke in Geneva.",
    "The team won in Lyon.",
    "The film was made for children.",
    "The race began at noon.",
    "The plane landed on time.",
    "The talks were held in secret.",
    "The letter was signed by the mayor.",
    "The minister was in a hotel.",
    "Ruth Dahl is in danger.",
    "Ruth Dahl was dining in silence.",
    "The wreck lies idle.",
  ])("none in: %s", (text) => {
    expect(fillers("place", text)).toEqual([]);
  });
});

describe("who did what only one can do", () => {
  it.each([
    ["It was his brother who rang the police.", "alert: his brother"],
    ["The police were called by a neighbour.", "alert: neighbour"],
    ["The story was broken by the Guardian.", "first-report: Guardian"],
    ["The memo was leaked by a former employee.", "publish: former employee"],
    ["The van was driven by a constable.", "drive: constable"],
    ["A security guard was at the wheel.", "drive: security guard"],
    ["The minister gave the order to open the sluices.", "open: minister"],
    ["A protester fired the first shot.", "shot: protester"],
    ["The race was won by Ada Pell.", "win: Ada Pell"],
    ["Ada Pell carried out the robbery.", "attack: Ada Pell"],
    ["“I never called the police,” said her husband.", "alert: her husband"],
    ["The revolt was organised by Ada Pell.", "lead: Ada Pell"],
    ["The ringleader was Ada Pell.", "lead: Ada Pell"],
    ["Ada Pell was the mastermind.", "lead: Ada Pell"],
    ["Forty men under the command of Ada Pell stormed the depot.", "lead: Ada Pell"],
  ])("%s → %s", (text, agent) => {
    expect(fillers("agent", text)).toContain(agent);
  });

  it.each([
    "The teacher called the pupils.",
    "The shop was opened in May.",
    "Nobody called the police.",
    "The dog left the room.",
    "They left no room for doubt.",
    "The nurse drove home.",
    "The children won applause.",
    "She wrote a shopping list.",
    "The farmer raised sheep.",
    "The gate was 12 metres wide.",
    "Ada Pell organised a picnic.",
    "The leader was tired.",
    "Forty men under the age of thirty stormed the depot.",
  ])("none in: %s", (text) => {
    expect(fillers("agent", text)).toEqual([]);
  });
});

describe("what it was", () => {
  it.each([
    ["The disease is cholera.", "disease: cholera"],
    ["Doctors found salmonella in the samples.", "disease: salmonella"],
    ["The laboratory identified the bug as typhoid fever.", "disease: typhoid fever"],
    ["Nine patients tested positive for measles.", "disease: measles"],
    ["The weapon was a hammer.", "weapon: hammer"],
    ["The clerk was stabbed with a kitchen knife.", "weapon: kitchen knife"],
    ["The boy was holding a phone.", "held: phone"],
    ["A man came at them with a hammer.", "held: hammer"],
    ["The panels were made of plastic.", "material: plastic"],
    ["The panels had a plastic core.", "material: plastic core"],
    ["The freighter was carrying wheat.", "cargo: wheat"],
    ["On board were 300 tonnes of wheat.", "cargo: wheat"],
    ["The cyclist had taken nandrolone.", "substance: nandrolone"],
  ])("%s → %s", (text, sort) => {
    expect(fillers("sort", text)).toContain(sort);
  });

  it.each([
    "The hammer is in the shed.",
    "He cut the bread with a knife.",
    "The clinic treats malaria.",
    "The boy was holding his breath.",
    "A man came at them with a smile.",
    "The panels were made in a shed.",
    "The house has a core of loyal visitors.",
    "The freighter was carrying on.",
    "On board were three cooks.",
    "The ministry bought measles vaccines.",
    "The car was stolen with the keys.",
  ])("none in: %s", (text) => {
    expect(fillers("sort", text)).toEqual([]);
  });
});

it("quotes every focus inside the claim, whatever the words", () => {
  const words =
    "it was the fire that an arsonist Ivo Lund started in Oslo by who rang police arrested at airport because of ,".split(
      " ",
    );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 }), (picked) => {
      for (const { start, end, focus, quote } of claimsOf(`${picked.join(" ")}.`)) {
        expect(quote.length).toBe(end - start);
        for (const span of focus) expect(span.start >= start && span.end <= end).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
