import { describe, expect, it } from "vitest";
import { type Filterable, passes, type QueueFilter } from "@/lib/review/queue-filter";
import { QUEUE_STATUSES, type QueueStatus } from "@/lib/review/queue-status";

const FACT: Filterable = {
  statement: "People moved from the Velm dam",
  status: "disputed",
  open: [
    { kind: "quantity", class: "contradiction" },
    { kind: "time", class: "update" },
  ],
  outlets: ["Bay Herald", "The Pilot"],
  assignedTo: "Ada",
};
const TOLD = { speakers: ["Interior ministry", "mayor"], places: ["Velm"], days: ["2031-03-04", "2031-03-08"] };

describe("passes", () => {
  const rows: [string, QueueFilter, boolean][] = [
    ["nothing asked", {}, true],
    ["its status", { status: "disputed" }, true],
    ["another status", { status: "agreed" }, false],
    ["a kind of one of its pairs", { kind: "time" }, true],
    ["a kind that it has not", { kind: "location" }, false],
    ["a class of one of its pairs", { class: "update" }, true],
    ["a class that it has not", { class: "scope-difference" }, false],
    ["kind and class on one pair", { kind: "time", class: "update" }, true],
    ["kind and class on two different pairs", { kind: "time", class: "contradiction" }, false],
    ["one of its outlets", { outlet: "The Pilot" }, true],
    ["a part of an outlet's name", { outlet: "Pilot" }, false],
    ["a speaker in another case", { speaker: "interior Ministry" }, true],
    ["a part of a speaker's name", { speaker: "ministry" }, true],
    ["a speaker that nobody cites", { speaker: "army" }, false],
    ["its place", { place: " velm " }, true],
    ["another place", { place: "Norr" }, false],
    ["a range around a report", { from: "2031-03-03", to: "2031-03-05" }, true],
    ["a range between two reports", { from: "2031-03-05", to: "2031-03-07" }, false],
    ["from the day of its last report", { from: "2031-03-08" }, true],
    ["from the day after", { from: "2031-03-09" }, false],
    ["up to the day before its first", { to: "2031-03-03" }, false],
    ["whose it is", { assignedTo: "Ada" }, true],
    ["somebody else's", { assignedTo: "Grace" }, false],
    ["words in any order and case", { words: "velm PEOPLE" }, true],
    ["one word that is not there", { words: "people harbour" }, false],
  ];
  it.each(rows)("%s", (_, filter, stands) => {
    expect(passes(FACT, filter, TOLD)).toBe(stands);
  });

  const under = (filter: QueueFilter) => QUEUE_STATUSES.filter((status) => passes({ ...FACT, status }, filter, TOLD));
  const statuses: [string, QueueFilter, QueueStatus[]][] = [
    ["undecided leaves out what is ruled on", { undecided: true }, ["disputed", "updated", "agreed", "single-source"]],
    ["hiding what is settled", { hideSettled: true }, ["disputed", "updated", "single-source"]],
  ];
  it.each(statuses)("%s", (_, filter, left) => {
    expect(under(filter)).toEqual(left);
  });

  it("gives a fact without dates to no range", () => {
    expect(passes(FACT, { from: "2000-01-01" }, { ...TOLD, days: [] })).toBe(false);
  });
});
