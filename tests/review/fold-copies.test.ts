import { describe, expect, it } from "vitest";
import { byPublication, foldCopies, rootOf } from "@/lib/review/fold-copies";

const claim = (id: string, sourceId: string, publishedAt: string | null = null, rootId = sourceId) => ({
  id,
  sourceId,
  publishedAt,
  rootId,
});

describe("foldCopies", () => {
  it.each([
    ["apart", [claim("a", "s"), claim("b", "t")], ["a", "b"]],
    [
      "a copy under its original, though it came first",
      [claim("b", "t", "2031-03-01", "s"), claim("a", "s", "2031-03-02")],
      ["a+b"],
    ],
    [
      "copies without their original, the earliest first",
      [claim("c", "u", "2031-03-03", "s"), claim("b", "t", "2031-03-01", "s")],
      ["b+c"],
    ],
    ["two claims of one source stay two", [claim("a", "s"), claim("b", "s")], ["a", "b"]],
    [
      "two claims of an original with a copy",
      [claim("a", "s"), claim("b", "s"), claim("c", "t", null, "s")],
      ["a+c", "b"],
    ],
    [
      "by publication, undated last",
      [claim("a", "s"), claim("b", "t", "2031-03-02"), claim("c", "u", "2031-03-01")],
      ["c", "b", "a"],
    ],
  ])("%s", (_, claims, expected) => {
    expect(foldCopies(claims).map(({ head, copies }) => [head, ...copies].map((one) => one.id).join("+"))).toEqual(
      expected,
    );
  });
});

describe("rootOf", () => {
  it("follows copies of copies and ends in a loop", () => {
    const copyOf = new Map([
      ["c", "b"],
      ["b", "a"],
      ["x", "y"],
      ["y", "x"],
    ]);
    expect(["a", "b", "c", "d"].map((id) => rootOf(id, copyOf))).toEqual(["a", "a", "a", "d"]);
    expect(["x", "y"]).toContain(rootOf("x", copyOf));
  });
});

describe("byPublication", () => {
  it("compares times across zones", () => {
    expect(
      byPublication({ publishedAt: "2031-03-05T09:00:00+02:00" }, { publishedAt: "2031-03-05T08:00:00Z" }),
    ).toBeLessThan(0);
  });
});
