import { describe, expect, it } from "vitest";
import { figuresOf } from "../../test-engine";

const DEAD = "Forty people were killed in the flood.";

describe("a figure that stands alone", () => {
  it.each([
    [`${DEAD} The nurses make it eleven.`, "killed/person 11"],
    [`${DEAD} The army puts it at 45.`, "killed/person 45"],
    [`${DEAD} The official figure is 44.`, "killed/person 44"],
    [`${DEAD} Another outlet says 50.`, "killed/person 50"],
    [`${DEAD} Officials put it at seven.`, "killed/person 7"],
    [`${DEAD} The ministry would not budge from 41.`, "killed/person 41"],
    [`${DEAD} The union's roll comes to 48 names.`, "killed/person 48"],
    [`${DEAD} It rained all day. The mayor speaks of 44.`, "killed/person 44"],
    [`${DEAD} The rescue agency has 26 on its own.`, "killed/person 26"],
    ["The company will cut 900 jobs. The plan has 1,200 on it.", "jobs-cut/job 1200"],
    ["The fire has burned 9,000 hectares. The county makes it 12,000 hectares.", "area-burned/hectare 12000"],
    ["Turnout was 61 percent. Observers make it 48 percent.", "voting/percent 48"],
    [`${DEAD} Seven of them.`, "killed/person 7 of them"],
    ["The firm spent 700 million dollars. Analysts put it at 1.2 billion.", "investment/usd 1200000000"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    // Denied, of another kind, of another size, or too far away.
    [`${DEAD} The figure of fifty we do not confirm.`, "killed/person 50"],
    [`${DEAD} Both were 74.`, "killed/person 74"],
    [`${DEAD} The ministry says 48,000.`, "killed/person 48000"],
    [`${DEAD} The county makes it 12,000 hectares.`, "killed/person 12000"],
    [`${DEAD} It rained. It snowed. It hailed. The mayor speaks of 44.`, "killed/person 44"],
    [`${DEAD} Thirty were still standing on the roof.`, "killed/person 30"],
    [`${DEAD} He bought 30 books.`, "killed/person 30"],
    [`${DEAD} The mayor says that makes nine to go.`, "killed/person 9"],
    [`${DEAD} The firm makes 50 engines.`, "killed/person 50"],
  ])("%s carries nothing over to make %s", (text, figure) => {
    expect(figuresOf(text)).not.toContain(figure);
  });
});

describe("labels", () => {
  it.each([
    ["Houses lost: 212.", "homes-destroyed/home 212"],
    ["Soldiers killed: 31", "killed/person 31"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });
});

describe("what is said of things in many ways", () => {
  it.each([
    ["Flames have eaten 9,000 hectares.", "area-burned/hectare 9000"],
    ["Some 60 houses were toast by morning.", "homes-destroyed/home 60"],
    ["At least 60 cabins are gone.", "homes-destroyed/home 60"],
    ["The storm claimed 40 lives.", "killed/person 40"],
    ["He was sentenced to 12 years behind bars.", "sentence-length/hour 12"],
    ["Nine hundred staff were shown the door.", "jobs-cut/person 900"],
    ["Nine hundred workers are for the chop.", "jobs-cut/person 900"],
    ["The firm let go 14 percent of its staff.", "staff-share-cut/percent 14"],
    ["The shares fell 11 percent.", "share-price-move/percent 11"],
    ["The firm is losing 4 million dollars a day.", "loss-sum/usd-per-hour 4000000"],
    ["Winds of 180 kph tore off roofs.", "speed/kph 180"],
    ["Some 200 mm of rain fell overnight.", "rainfall/metre 200"],
    ["Customers withdrew 4 billion dollars.", "withdrawn-money/usd 4000000000"],
    ["The contract runs for five years.", "contract-length/hour 5"],
    ["The stadium holds 60,000.", "capacity/person 60000"],
    ["Turnout was 61 percent.", "voting/percent 61"],
    ["Police put the crowd at 30,000.", "protesting/person 30000"],
    ["None of the houses burned.", "homes-destroyed/home 0"],
    ["Not a single job is going to be cut.", "jobs-cut/job 0"],
    ["The hospital treated 90 casualties.", "casualties/person 90"],
  ])("%s → %s", (text, figure) => {
    expect(figuresOf(text)).toContain(figure);
  });

  it.each([
    // A verb that is said of any figure tells nothing of it; a unit that measures another thing neither.
    ["Another paper reports 150.", /attacks/],
    ["The agency has raised its figure to 26.", /job/],
    ["The clerk put participation at 55 percent.", /magnitude/],
    ["The fire and rescue service lists 26.", /rescued/],
    ["Her family controls a third of the shares.", /share-price/],
    ["The jail holds 60 inmates.", /capacity/],
  ])("%s is no %s", (text, property) => {
    expect(figuresOf(text).filter((figure) => property.test(figure))).toEqual([]);
  });
});
