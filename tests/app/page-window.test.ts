import { describe, expect, test } from "vitest";
import { pageQuery, pageWindow } from "@/app/surface/page-window";

const ITEMS = [1, 2, 3, 4, 5];

describe("pageWindow", () => {
  test.each([
    [undefined, 1, [1, 2]],
    ["2", 2, [3, 4]],
    ["3", 3, [5]],
    ["4", 3, [5]],
    ["0", 1, [1, 2]],
    ["-1", 1, [1, 2]],
    ["two", 1, [1, 2]],
    ["99999999999", 1, [1, 2]],
  ])("?page=%s is page %i", (page, number, shown) => {
    expect(pageWindow(ITEMS, 2, { page })).toEqual({ page: number, shown });
  });

  test("of nothing is an empty first page", () => {
    expect(pageWindow([], 2, { page: "7" })).toEqual({ page: 1, shown: [] });
  });
});

describe("pageQuery", () => {
  test.each([
    ["", 1, ""],
    ["", 2, "?page=2"],
    ["?kind=time", 1, "?kind=time"],
    ["?kind=time", 3, "?kind=time&page=3"],
  ])("%j, page %i", (query, page, expected) => {
    expect(pageQuery(query, page)).toBe(expected);
  });
});
