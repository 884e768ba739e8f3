import { describe, expect, it } from "vitest";
import { isDemonym, timesMeet, type UnitRelation } from "@/lib/engine/alignment/unit-relation";
import { relations, unitIn } from "./aligned";

type Row = [a: string, partA: string, b: string, partB: string, relation: UnitRelation];

describe("the relation of two units", () => {
  it.each<Row>([
    ["The roof fell.", "fell", "The roof fell.", "fell", "same"],
    ["The doctor left.", "doctor", "The physician left.", "physician", "same"],
    ["A dog barked.", "dog", "An animal barked.", "animal", "kind-of"],
    ["The price will rise.", "rise", "The price will fall.", "fall", "opposite"],
    ["The door is open.", "open", "The door is closed.", "closed", "opposite"],
    ["Anna Berg sang.", "Anna Berg", "Berg sang.", "Berg", "same"],
    ["Anna Berg sang.", "Anna Berg", "Otto Lind sang.", "Otto Lind", "apart"],
    ["She moved to France.", "France", "She has a French passport.", "French", "same"],
    ["It has 40 rooms.", "40", "It has 90 rooms.", "90", "apart"],
    ["It has over 40 rooms.", "over 40", "It has 90 rooms.", "90", "same"],
    ["It opened in May 1990.", "May 1990", "It opened in 1990.", "1990", "same"],
    ["It opened in May 1990.", "May 1990", "It opened in 1991.", "1991", "apart"],
    ["The violin broke.", "violin", "The minister resigned.", "minister", "none"],
  ])("%s %s / %s %s: %s", (a, partA, b, partB, relation) => {
    const [first, second] = [unitIn(a, partA), unitIn(b, partB)];
    expect(relations().of(first, second).relation).toBe(relation);
    expect(relations().of(second, first).relation).toBe(relation);
  });

  it.each([
    ["2001", "2001-05", true],
    ["2001-05-04", "2001", true],
    ["XXXX-05", "2001-05-04", true],
    ["XXXX-06", "2001-05-04", false],
    ["2001-05-04", "2001-05-05", false],
    ["1990", "1991", false],
    ["T18:00", "1991", true],
  ])("times %s and %s meet: %s", (a, b, meet) => {
    const time = (at: string) => ({ start: 0, end: 1, text: at, from: at, to: at, precision: "day" }) as const;
    expect(timesMeet(time(a), time(b))).toBe(meet);
    expect(timesMeet(time(b), time(a))).toBe(meet);
  });

  it.each([
    ["Danish", true],
    ["Dane", true],
    ["Denmark", false],
    ["wooden", false],
  ])("%s is a demonym: %s", (text, is) => {
    expect(isDemonym(text)).toBe(is);
  });
});
