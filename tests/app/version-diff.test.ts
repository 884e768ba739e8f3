import { describe, expect, it } from "vitest";
import { versionDiff } from "@/app/surface/version-diff";

describe("versionDiff", () => {
  it.each<[string, string, string, string]>([
    [
      "a figure",
      "It displaced 280,000 people.",
      "It displaced 290,000 people.",
      "It displaced [-280,000-]{+290,000+} people.",
    ],
    ["a sentence", "It sank.", "It sank. Rain fell.", "It sank.{+ Rain fell.+}"],
    ["nothing", "It sank.\n", "It sank.\n", "It sank.\n"],
    ["right to left", "نزح مئة شخص.", "نزح مئتا شخص.", "نزح [-مئة-]{+مئتا+} شخص."],
  ])("tells %s", (_, before, after, told) => {
    const parts = versionDiff(before, after) ?? [];
    const signs = { same: ["", ""], added: ["{+", "+}"], removed: ["[-", "-]"] } as const;
    expect(parts.map(({ text, change }) => signs[change][0] + text + signs[change][1]).join("")).toBe(told);
  });
});
