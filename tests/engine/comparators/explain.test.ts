import { describe, expect, it } from "vitest";
import { told } from "@/lib/engine/comparators/explain";
import { findCopies } from "@/lib/engine/linkers/find-copies";
import { createLinkContext } from "@/lib/engine/linkers/link-context";
import { models, readingOf } from "../test-engine";

describe("what somebody says, in an explanation", () => {
  it.each([
    ["Troops have left Arden, the mayor said.", "mayor (Outlet a, 2024-03-14): “Troops have left Arden”"],
    ["Troops have left Arden.", "Outlet a (2024-03-14): “Troops have left Arden”"],
    [
      "The defence ministry denied that its troops had left Arden.",
      "defence ministry (Outlet a, 2024-03-14) denied “its troops had left Arden”",
    ],
  ])("%j → %j", (text, expected) => {
    const readings = [readingOf("a", text)];
    const context = createLinkContext(readings, findCopies(readings), models);
    const [claim] = readings[0]?.claims.filter(({ answer }) => answer.type === "status") ?? [];
    expect(claim && told(claim, context)).toBe(expected);
  });
});
