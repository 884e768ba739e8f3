import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/engine/claim";
import { groupClaims } from "@/lib/engine/linkers/group-claims";
import { claimsOf } from "../test-engine";

const [MODEL] = claimsOf("The mill closed.");

function claim(id: string, ...terms: readonly string[]): Claim {
  if (!MODEL) throw new Error("No claim to start from");
  return { ...MODEL, id, answer: { ...MODEL.answer, terms } };
}

const byTerms = ({ answer }: Claim) => answer.terms;

/** The share of the terms of both that both have. */
function shared(a: Claim, b: Claim): number {
  const all = new Set([...a.answer.terms, ...b.answer.terms]);
  return a.answer.terms.filter((term) => b.answer.terms.includes(term)).length / all.size;
}

function ids(groups: readonly (readonly Claim[])[]): string[][] {
  return groups.map((group) => group.map(({ id }) => id));
}

describe("groups of claims", () => {
  it.each([
    ["nothing", [], []],
    ["one alone", [claim("a", "x")], [["a"]]],
    ["two alike", [claim("a", "x", "y"), claim("b", "x", "y")], [["a", "b"]]],
    ["two of one key that are unlike", [claim("a", "x", "p", "q"), claim("b", "x", "r", "s")], [["a"], ["b"]]],
    ["two without a key in common", [claim("a", "x"), claim("b", "y")], [["a"], ["b"]]],
    [
      "the better of two groups",
      [claim("a", "x", "y", "p"), claim("b", "x", "q", "r"), claim("c", "x", "q", "y", "r")],
      [["a"], ["b", "c"]],
    ],
    ["claims without keys", [claim("a"), claim("b")], [["a"], ["b"]]],
  ])("%s", (_, claims, expected) => {
    expect(ids(groupClaims(claims, byTerms, shared, 0.5))).toEqual(expected);
  });

  it("never chain through one member: what fits most of a group not at all stays out", () => {
    const alike = (a: Claim, b: Claim) => {
      const pair = [a.id, b.id].sort().join("");
      return pair === "cd" || pair === "ab" || pair === "ac" || pair === "bc" ? 0.9 : 0;
    };
    const claims = ["a", "b", "c", "d"].map((id) => claim(id, "x"));
    expect(ids(groupClaims(claims, byTerms, alike, 0.5))).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("compare only claims that share a key", () => {
    let compared = 0;
    const claims = Array.from({ length: 200 }, (_, index) => claim(`c${index}`, `key${index % 100}`));
    groupClaims(
      claims,
      byTerms,
      () => {
        compared++;
        return 1;
      },
      0.5,
    );
    expect(compared).toBe(100);
  });

  it("keep every claim, once", () => {
    const claims = Array.from({ length: 30 }, (_, index) => claim(`c${index}`, `k${index % 4}`, `l${index % 3}`));
    const grouped = ids(groupClaims(claims, byTerms, shared, 0.5)).flat();
    expect(grouped.sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  it("asks once of claims with one key how alike they are to another", () => {
    const claims = ["a", "b", "c"].map((id) => claim(id, "x", "y"));
    let asked = 0;
    const counted = (a: Claim, b: Claim) => {
      asked++;
      return shared(a, b);
    };
    const groups = groupClaims(claims, byTerms, counted, 0.5, ({ answer }) => answer.terms.join(" "));
    expect(ids(groups)).toEqual([["a", "b", "c"]]);
    expect(asked).toBe(2);
  });
});
