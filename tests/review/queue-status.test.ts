import { describe, expect, it } from "vitest";
import type { ContradictionClass } from "@/lib/engine/contradiction";
import type { FactStatus } from "@/lib/engine/fact";
import { countStatuses, effectiveStatus } from "@/lib/review/queue-status";

describe("effectiveStatus", () => {
  it.each<[FactStatus, ContradictionClass[], FactStatus]>([
    ["disputed", ["contradiction", "update"], "disputed"],
    ["disputed", ["update"], "updated"],
    ["disputed", ["scope-difference"], "agreed"],
    ["disputed", [], "agreed"],
    ["updated", [], "updated"],
    ["agreed", [], "agreed"],
    ["single-source", [], "single-source"],
  ])("%s with %j open is %s", (status, open, expected) => {
    expect(effectiveStatus(status, open)).toBe(expected);
  });
});

describe("countStatuses", () => {
  it("counts each", () => {
    expect(countStatuses(["disputed", "decided", "disputed"])).toEqual({
      disputed: 2,
      updated: 0,
      agreed: 0,
      "single-source": 0,
      decided: 1,
    });
  });
});
