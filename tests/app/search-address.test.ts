import { describe, expect, test } from "vitest";
import { searchAddress, searchAsked, searchHref } from "@/app/surface/search-address";

describe("searchAddress", () => {
  test("comes back as it was written", () => {
    const href = "/search?q=dam+wall&what=claims&story=story_1&outlet=Al+Nahar&from=2031-03-04";
    const params = Object.fromEntries(new URLSearchParams(href.split("?")[1]));
    expect(searchHref(searchAddress(params))).toBe(href);
  });

  test.each([[{ q: " " }], [{ what: "people" }], [{ from: "4 March" }], [{ q: undefined }], [{ outlet: "" }]])(
    "asks for nothing by %j",
    (params) => {
      expect(searchHref(searchAddress(params))).toBe("/search");
      expect(searchAsked(searchAddress(params))).toEqual({ words: "" });
    },
  );

  test("asks for what it says", () => {
    expect(searchAsked(searchAddress({ q: "dam", what: "facts", story: "s", to: "2031-03-04" }))).toEqual({
      words: "dam",
      what: "facts",
      storyId: "s",
      to: "2031-03-04",
    });
  });
});
