import { describe, expect, it } from "vitest";
import { claimsOf, figuresOf } from "../../test-engine";

describe("a figure and what names it beside it", () => {
  it.each([
    // Agency reports put first what became of whom.
    ["Drowned are four.", "killed/person 4"],
    ["Injured, by the ministry's count, there are some 90.", "injured/person 90"],
    ["Missing, at last count, 12 people.", "missing/person 12"],
    ["Freed before the weekend were 30.", "released/person 30"],
    // The word right before or behind the figure, whatever the parse makes of it.
    ["The dead number 18, says the nurse, with the injured close to 90.", "injured/person 90"],
    ["The statement leaves the missing at 41.", "missing/person 41"],
    ["By noon there were about 60 arrested.", "arrested/person 60"],
    ["Flood toll rises to nine", "killed/person 9"],
    // What a noun of number numbers.
    ["She puts the number of injured above 90.", "injured/person 90"],
    ["The number forced from home exceeds 7,000.", "displaced/person 7000"],
    ["The number of passengers killed has reached 22 persons.", "killed/person 22"],
    ["Those who fled their homes number 3,400.", "displaced/person 3400"],
    ["The number left without power stood at 9,000.", "without-power/person 9000"],
    ["Detained, according to the police, have been 14 people.", "detained/person 14"],
    // A second figure of which only the giver is named.
    ["The airline says 20 of its flights were cancelled, the airport 35.", "cancelled-flights/flight 35"],
    ["The rescue service counts 19 dead, the mayor 25.", "killed/person 25"],
    // Who keep a crowd in order are no part of it.
    ["Police had 900 officers on the streets.", "deployed/person 900"],
    ["Not one of the nine miners was killed.", "killed/person 0"],
    // Clauses that the parse cuts off.
    ["Aid groups think some 5,000 have lost their homes.", "homeless/person 5000"],
    ["That means 900 clerks who were sacked.", "jobs-cut/person 900"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    ["The rescue service counts 19 dead, the mayor sold 25.", "killed/person 25"],
    ["Not one of the nine was killed.", "killed/person 9"],
    ["Wounded in the crash, 30 drivers sued the company.", "injured/person 30"],
    ["The surgeon took the injured to 12 hospitals.", "injured/person 12"],
    ["The organisers claimed 25,000.", "killed/person 25000"],
    ["The board identified nine persons on board.", "members/person 9"],
    ["The invitation had gone out to 40,000.", "sold/product 40000"],
    ["Two days, 68% gone.", "homes-destroyed/percent 68"],
    ["Nine witnesses had been questioned.", "poll-share/person 9"],
  ])("%s does not say %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });
});

describe("a part of those who were counted before", () => {
  it.each([
    ["Nine bodies were found. Four were children.", "killed/person 4 of them"],
    ["Nine passengers drowned. Two were from Malta.", "killed/person 2 of them"],
    ["Forty people died. The capital accounts for 27.", "killed/person 27 of them"],
    ["Seventeen were hurt, six of them members of the police.", "injured/person 6 of them"],
    ["At least 90 died, a couple of them on the ferry.", "killed/person 2 of them"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    ["Forty people died. Thirty were still waiting on the roof.", "killed/person 30 of them"],
    ["Four houses burned. Two were from the 19th century.", "killed/person 2 of them"],
    ["Four were children.", "killed/person 4 of them"],
  ])("%s takes no part that is %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });
});

describe("how long things take", () => {
  it.each([
    ["The panel took nine hours to agree.", "duration/hour 9"],
    ["The first boat drew up eleven minutes after the alarm was raised.", "response-time/hour 11"],
    ["It took the ambulance 25 minutes to turn up.", "response-time/hour 25"],
    ["Police were at the scene within seven minutes.", "response-time/hour 7"],
    ["The driver must sit out at least 14 years.", "sentence-length/hour 14"],
    ["It will take 14 years before he can ask for parole.", "sentence-length/hour 14"],
    ["Ruhl has led the bank for seven years.", "tenure/hour 7"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    ["In just one week prices rose.", "duration/hour 1"],
    ["He lived there for ten years.", "tenure/hour 10"],
    ["The shop opens 10 minutes after the bank.", "response-time/hour 10"],
  ])("%s does not say %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });
});

describe("what a court has ruled", () => {
  it.each([
    ["The driver must serve 14 years before he can ask for parole.", "asserted"],
    ["The driver could be jailed for 14 years.", "conditional"],
    ["The driver faces up to 14 years in prison.", "conditional"],
    ["Prosecutors demand 14 years behind bars for the driver.", "wish"],
  ])("%s is %s", (text, modality) => {
    const ruled = claimsOf(text).filter(({ answer }) => answer.property === "sentence-length");
    expect(ruled.map((claim) => claim.modality)).toEqual([modality]);
  });
});

describe("a sum without its currency", () => {
  it.each([
    [
      "The state lent 40 million crowns. Savers pulled 3.8 billion out of the bank.",
      "withdrawn-money/crown 3800000000",
    ],
    ["The repairs cost 2 million crowns. The outflow up to tonight: 2.4bn.", "withdrawn-money/crown 2400000000"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    // Two currencies.
    [
      "One lent 4 million crowns, one 4 million dollars. Savers pulled 3.8 billion out.",
      "withdrawn-money/crown 3800000000",
    ],
  ])("%s does not say %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });

  it("leaves a number of people one", () => {
    expect(figuresOf("The state lent 40 million crowns. Some 3 million people watched.")).toContain(
      "person/person 3000000",
    );
  });
});

describe("a figure that is not owned", () => {
  it.each([
    ["The figure of ninety we do not confirm.", "negated"],
    ["The figure of ninety is confirmed by the army.", "affirmed"],
    ["Not even 700 people were evacuated.", "affirmed"],
  ])("%s is %s", (text, polarity) => {
    const counted = claimsOf(text).filter(({ answer }) => answer.type === "quantity");
    expect(counted.map((claim) => claim.polarity)).toEqual([polarity]);
  });
});
