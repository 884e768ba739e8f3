import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/engine/claim";
import { labelOfPosition, leadingClaim, statementOf } from "@/lib/engine/state-fact";
import { claimsOf } from "./test-engine";

function leading(claims: readonly Claim[]): Claim {
  const claim = leadingClaim(claims);
  if (!claim) throw new Error("No claim to lead");
  return claim;
}

describe("the question of a fact", () => {
  it.each([
    ["The bridge is closed.", "Is the bridge open or closed?"],
    ["The roads are closed.", "Are the roads open or closed?"],
    ["Government troops have left the town.", "Have government troops left or stayed?"],
    ["The garrison has left the town.", "Has the garrison left or stayed?"],
    ["Paris has been captured.", "Has Paris been taken, held or regained?"],
    ["The cities have been captured.", "Have the cities been taken, held or regained?"],
    ["The men have been arrested.", "Are the men in custody or free?"],
    ["The man has been arrested.", "Is the man in custody or free?"],
    ["Members of the council were forced to resign.", "Were members of the council free or forced?"],
  ])("%j → %j", (text, expected) => {
    expect(statementOf(leading(claimsOf(text)))).toBe(expected);
  });

  it("is asked of what is told as a fact before what could be", () => {
    const claims = [...claimsOf("If the rebels leave, talks begin."), ...claimsOf("Government troops have left.")];
    expect(statementOf(leading(claims))).toBe("Have government troops left or stayed?");
  });

  it("is of the time where that is asked for", () => {
    const lead = leadingClaim(claimsOf("The army recaptured the town in 2014."), "time");
    expect(lead && statementOf(lead)).toBe("When: The army recaptured the town");
  });
});

describe("the label of a position", () => {
  it.each([
    ["Government troops have left the town.", "left"],
    ["Government troops have not left the town.", "still there"],
    ["The ministry denied that government troops have left the town.", "not left"],
    ["Government troops will leave the town.", "left (forecast)"],
    ["If government troops leave the town, the road is open.", "left (conditional)"],
    ["The death toll could rise to 400.", "400 (conditional)"],
    ["The flood displaced more than 400 people.", "more than 400"],
  ])("%j → %j", (text, expected) => {
    const claims = claimsOf(text);
    expect(labelOfPosition(claims, leading(claims))).toBe(expected);
  });

  it("is in the words of what is told, not of what is feared beside it", () => {
    const claims = [...claimsOf("Troops will withdraw."), ...claimsOf("Troops withdrew.")];
    expect(labelOfPosition(claims, leading(claims))).toBe("withdrawn");
  });

  it("quotes what answers a question of state by no state", () => {
    const [song] = claimsOf("The choir sang.");
    const state = leading(claimsOf("Government troops have left the town."));
    expect(song && labelOfPosition([song], state)).toBe("“The choir sang”");
  });
});
