import { describe, expect, it } from "vitest";
import { claimsOf, figuresOf } from "../../test-engine";

describe("counts", () => {
  it.each([
    ["The quake killed 78 people.", "killed/person 78"],
    ["At least 78 people died in the quake.", "killed/person 78"],
    ["A minimum of 45 people were killed.", "killed/person 45"],
    ["The bombers took the lives of six of the guests.", "killed/person 6"],
    ["The body count stood at 17.", "killed/person 17"],
    ["Police made nineteen arrests.", "arrested/person 19"],
    ["The number of houses destroyed was 320.", "homes-destroyed/home 320"],
    ["Some 3,000 homes had no electricity.", "without-power/home 3000"],
    ["The death toll stands at 78.", "killed/person 78"],
    ["Some 400 people were injured.", "injured/person 400"],
    ["Hospital officials said that 80 were wounded.", "injured/person 80"],
    ["Flames destroyed 212 homes.", "homes-destroyed/home 212"],
    ["About 212 homes were destroyed.", "homes-destroyed/home 212"],
    ["Around 90,000 households are without power.", "without-power/household 90000"],
    ["The company cut 1,200 jobs.", "jobs-cut/job 1200"],
    ["Some 3,400 people have been displaced.", "displaced/person 3400"],
    ["Rescuers pulled 14 survivors from the rubble.", "rescued/person 14"],
    ["Twelve miners are trapped.", "trapped/person 12"],
    ["The airline cancelled 230 flights.", "cancelled-flights/flight 230"],
    ["The outbreak has infected 310 children.", "infected/person 310"],
    ["Some 60 people are missing.", "missing/person 60"],
    ["The party won 120 seats.", "seats-won/seat 120"],
    ["The firm employs 900 people.", "employed/person 900"],
    ["The village has 900 inhabitants.", "population/person 900"],
    ["Some 15,000 people attended the march.", "protesting/person 15000"],
    ["Three journalists were detained.", "detained/person 3"],
    ["The hospital is treating 18 patients.", "hospitalised/person 18"],
    ["The union counts 1,200 workers on strike.", "on-strike/person 1200"],
    ["If the dam breaks, 400 homes will be flooded.", "flooded/home 400"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });
});

describe("measures", () => {
  it.each([
    ["The fire burned 4,000 hectares.", "area-burned/hectare 4000"],
    ["The quake had a magnitude of 6.2.", "magnitude/magnitude 6.2"],
    ["The robbers stole 3 million dollars.", "stolen/usd 3000000"],
    ["The vaccine is 92 percent effective.", "efficacy-share/percent 92"],
    ["The temperature rose to 41 degrees.", "temperature/degree 41"],
    ["The court sentenced him to 12 years in prison.", "sentence-length/hour 12"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });
});

describe("a group narrows a count", () => {
  it.each([
    ["The outbreak has infected 310 children.", "#child"],
    ["Twelve miners are trapped.", "#worker"],
    ["Three journalists were detained.", "#journalist"],
    ["The shelling killed 12 soldiers.", "#soldier"],
  ])("%s → %s", (text, group) => {
    expect(claimsOf(text).flatMap(({ answer }) => answer.scope)).toContain(group);
  });

  it("but people at large do not", () => {
    const scopes = claimsOf("The quake killed 78 people.").flatMap(({ answer }) => answer.scope);
    expect(scopes.filter((term) => term.startsWith("#"))).toEqual([]);
  });
});

describe("nought", () => {
  it.each([
    ["Nobody was killed.", "killed/person 0"],
    ["Nobody's been killed.", "killed/person 0"],
    ["There were no casualties.", "killed/person 0"],
    ["Not a single house burned.", "homes-destroyed/home 0"],
    ["No flights were cancelled.", "cancelled-flights/flight 0"],
    ["No homes were destroyed.", "homes-destroyed/home 0"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });
});

it("finds no count of nought in what is nobody's", () => {
  expect(figuresOf("Twelve dead, and nobody's hand on the brake.")).toEqual(["killed/person 12"]);
});

describe("must not count", () => {
  it.each([
    "Flight 230 was late.",
    "The treaty was signed in 1997.",
    "The children sang a song.",
    "He is one of a kind.",
    "The match ended 3-1.",
    "Chapter 12 is dull.",
    "There is no doubt that the king abdicated.",
    "He no longer works there.",
    "Nobody likes the song.",
    "No later than Friday the ship must leave.",
    "Her first film was a success.",
    "The road was closed for two days.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("what governs a figure tells what it counts", () => {
  it.each([
    ["Three cooks died in the blaze.", "killed/person 3"],
    ["Eight sick guests died in the heat.", "killed/person 8"],
    ["The clinic announced the release of five patients.", "released/person 5"],
    ["Two of the climbers have not been found.", "missing/person 2"],
    ["It brings the number of guests killed to nine.", "killed/person 9"],
    ["Rescued: 57.", "rescued/person 57"],
    ["There were 52 of us in the chapel.", "person/person 52"],
    ["Five drivers were rescued. Two were barefoot.", "number/person 2"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    // A noun elsewhere in the clause, the doer, what stands behind a preposition, an hour, an age.
    ["Two towers are with the inmates.", "detained/person 2"],
    ["Six cleaners walked in by the gate.", "protesting/person 6"],
    ["The managers admit to six.", "hospitalised/person 6"],
    ["The lights went out at five.", "number/- 5"],
    ["A man of 52 was behind bars.", "number/- 52"],
    ["The bishop is past forty.", "bishop/person 40"],
  ])("%s is not %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });
});

/** The scope terms of the figure of this value. */
function scopeOf(text: string, value: number): readonly string[] {
  const claim = claimsOf(text).find(
    ({ answer, quantities }) => answer.value.is === "quantity" && quantities[answer.value.quantity]?.value === value,
  );
  return claim?.answer.scope ?? ["no such figure"];
}

describe("a count of a part, and of those who were added", () => {
  it.each([
    ["Six of the wounded are in a coma.", 6, "#part"],
    ["Forty people were hurt, six of them in the kitchen.", 6, "#part"],
    ["Three more bodies were found.", 3, "#added"],
    ["Another two guests were rescued.", 2, "#added"],
    ["The bank failed in 1998 and cut 700 jobs.", 700, "~1998"],
  ])("%s, %d: %s", (text, value, term) => {
    expect(scopeOf(text, value)).toContain(term);
  });

  it.each([
    // Of another kind than the whole, the whole beside it, the rest of the victims, a year that is told of something else.
    ["Three of my cousins are dead.", 3, "#part"],
    ["The plan has 1,200 dismissals in it, four hundred of those in the port itself.", 1200, "#part"],
    ["By noon 300 of its 410 drivers were on strike.", 300, "#part"],
    ["Seven people were killed and another 40 were injured.", 40, "#added"],
    ["The bank, founded in 1911, has cut 700 jobs.", 700, "~1911"],
    ["The storm killed 61 people, two of them in Cuba.", 61, "@kuba"],
  ])("%s, %d: not %s", (text, value, term) => {
    expect(scopeOf(text, value)).not.toContain(term);
    expect(scopeOf(text, value)).not.toContain("no such figure");
  });
});

describe("an ordinal counts on", () => {
  it.each([
    ["A third guest has died.", "killed/person 3"],
    ["A fourth man was arrested on Friday.", "arrested/person 4"],
    ["Tom is the fourth man to drown in the lake.", "killed/person 4"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    ["The second round was held on Friday.", "2"],
    ["A second child was with her.", "2"],
    ["The first guest has died.", "1"],
    ["The third floor burned.", "3"],
  ])("%s counts nothing", (text, value) => {
    expect(figuresOf(text).filter((figure) => figure.endsWith(` ${value}`))).toEqual([]);
  });
});
