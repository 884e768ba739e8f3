import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFUSERS } from "@/lib/engine/lexicon/name-variants";
import { metonymOf } from "@/lib/engine/recognisers/names/gazetteer";
import { nameKey } from "@/lib/engine/recognisers/names/name-key";
import { sameName } from "@/lib/engine/recognisers/names/same-name";

describe("nameKey", () => {
  it.each([
    ["Muhammad al-Nouri", "Mouhamad el-Noori"],
    ["Khaled Sharif", "Haled Scharif"],
    ["Ez-Zahra", "Zahra"],
    ["Yusuf Qadri", "Yousuf Kadri"],
    ["Nasr ed-Din", "Nasr Eddin".replace("Eddin", "ed Din")],
    ["São João", "Sao Joao"],
    ["Łódź", "Lodz"],
    ["The Gambia", "Gambia"],
    ["Sana’a", "Sanaa"],
    ["U.N.", "UN"],
  ])("gives %j and %j one key", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it("drops an article that folding uncovers", () => {
    expect(nameKey("Bir Aal")).toBe("bir");
  });

  it("folds what is folded to itself", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.stringMatching(/^[a-z' -]{0,16}$/)),
        (name) => {
          expect(nameKey(nameKey(name))).toBe(nameKey(name));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("sameName", () => {
  it.each([
    ["Viktor Hallberg", "Hallberg"],
    ["V. Hallberg", "Viktor Hallberg"],
    ["President Viktor Hallberg", "Hallberg"],
    ["Bill Marsh", "William Marsh"],
    ["Moammar Gaddafi", "Muammar Qadhafi"],
    ["Kyiv", "Kiev"],
    ["Burma", "Myanmar"],
    ["Peruvian", "Peru"],
    ["US", "United States"],
    ["WHO", "World Health Organization"],
    ["Harbour Pilots Union", "HPU"],
    ["Ministry of Works", "Works Ministry"],
    ["North Atlantic Treaty Organisation", "NATO"],
  ])("takes %j and %j for one", (a, b) => {
    expect(sameName(a, b)).toBeGreaterThanOrEqual(0.9);
    expect(sameName(nameKey(a), nameKey(b))).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ["Anna Marsh", "Viktor Marsh"],
    ["Viktor Hallberg", "Viktor Ostrom"],
    ["Upper Marlow", "Lower Marlow"],
    ["North Field", "South Field"],
    ["Marlow", "New Marlow"],
    ["Peru", "Chile"],
    ["Lagos", "Laos"],
    ["Health Ministry", "Finance Ministry"],
    ["John Paul II", "John Paul I"],
    ["Riverton", "Overton"],
    ["", "Peru"],
  ])("keeps %j and %j apart", (a, b) => {
    expect(sameName(a, b)).toBeLessThan(0.9);
  });

  it("never takes one confuser for another", () => {
    expect(CONFUSERS.length).toBeGreaterThanOrEqual(40);
    for (const set of CONFUSERS) {
      for (const a of set) for (const b of set) if (a !== b) expect(sameName(a, b), `${a} / ${b}`).toBeLessThan(0.3);
    }
  });

  it("is symmetric, between 0 and 1, for any names", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 24 }),
      fc
        .array(fc.constantFrom("Ana", "Marsh", "al-Nouri", "of", "bin", "Ben", "the", "New", "J.", "UN"), {
          maxLength: 5,
        })
        .map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const score = sameName(a, b);
        expect(score).toBe(sameName(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("metonymOf", () => {
  it.each([
    ["the Kremlin", "Russia"],
    ["Downing Street", "United Kingdom"],
    ["Lima", "Peru"],
    ["Brussels", "European Union"],
  ])("knows who governs from %j", (seat, country) => {
    expect(metonymOf(seat)).toEqual({ country: nameKey(country), role: "government" });
  });

  it.each(["Peru", "Marlow", ""])("knows no government of %j", (name) => {
    expect(metonymOf(name)).toBeNull();
  });
});
