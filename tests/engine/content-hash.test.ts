import { describe, expect, it } from "vitest";
import { contentId, sha256 } from "@/lib/engine/content-hash";

describe("content hashes", () => {
  it("are SHA-256 of the UTF-8 form", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("make ids that are the same for the same parts", () => {
    expect(contentId("fact", "a", 1)).toBe(contentId("fact", "a", 1));
    expect(contentId("fact", "a")).toMatch(/^fact_[0-9a-f]{16}$/);
  });

  it.each([
    [
      ["ab", "c"],
      ["a", "bc"],
    ],
    [["a", ""], ["a"]],
    [["1", "2"], ["12"]],
    [
      ["a", "b"],
      ["b", "a"],
    ],
  ])("tell %j from %j", (a, b) => {
    expect(contentId("x", ...a)).not.toBe(contentId("x", ...b));
  });
});
