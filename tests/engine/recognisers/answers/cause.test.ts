import { describe, expect, it } from "vitest";
import { claimsOf } from "../../test-engine";

/** "fire ← lightning" of every cause that a text tells, "fire ↚ lightning" where it is said not to be. */
function causes(text: string): string[] {
  return claimsOf(text).flatMap(({ answer, polarity, modality }) => {
    if (answer.value.is !== "filler" || answer.value.role !== "cause") return [];
    const denied = (polarity === "negated") !== (modality === "denied");
    return [`${answer.unit} ${denied ? "↚" : "←"} ${answer.value.kinds.join("+") || answer.value.terms[0]}`];
  });
}

describe("causes", () => {
  it.each([
    ["A lightning strike set the barn on fire.", "fire ← lightning"],
    ["Burning rubbish ignited the forest fire.", "fire ← smoking"],
    ["An arsonist touched off the blaze.", "fire ← arson"],
    ["The explosion was triggered by a gas leak.", "explosion ← gas"],
    ["A frayed cable is what started the fire.", "fire ← electrical"],
    ["What caused the collision was fog.", "crash ← weather"],
    ["It was a cigarette that started the wildfire.", "fire ← smoking"],
    ["Inspectors blamed the collapse on corrosion.", "collapse ← structure"],
    ["Inspectors blame corrosion for the collapse of the roof.", "collapse ← structure"],
    ["The accident was put down to human error.", "any ← error"],
    ["The outbreak was traced to a batch of cheese.", "outbreak ← food"],
    ["The derailment was attributed to a broken rail.", "crash ← track"],
    ["The crash was due to fog.", "crash ← weather"],
    ["The cause of the blackout was a software bug.", "outage ← software"],
    ["A faulty valve was the cause of the leak.", "spill ← technical+mechanical"],
    ["The flood was the result of torrential rain.", "flood ← weather"],
    ["The bridge collapsed because of metal fatigue.", "collapse ← structure"],
    ["The train derailed after its brakes failed.", "crash ← mechanical"],
    ["Vandalism was to blame for the outage.", "outage ← sabotage"],
    ["Hackers are behind the breach.", "data-breach ← hacking"],
    ["The contamination came from a sewer.", "outbreak ← sewage"],
    ["The virus got in through a seafood restaurant.", "outbreak ← food"],
    ["The fire began with a candle.", "fire ← smoking"],
    ["The airliner was shot down over the desert.", "crash ← attack"],
    ["The fire was started deliberately.", "fire ← purpose"],
    ["The explosion was an accident.", "explosion ← accident"],
    ["The plane came down on Friday. It was sabotage, the minister said.", "any ← sabotage"],
    ["The painter Ivo Lund died of a heart attack.", "death ← illness"],
    ["There is no doubt that arson caused the fire.", "fire ← arson"],
  ])("%s → %s", (text, cause) => {
    expect(causes(text)).toContain(cause);
  });
});

describe("causes that are denied", () => {
  it.each([
    ["The storm did not cause the outage.", "outage ↚ weather"],
    ["The fire service ruled out arson.", "any ↚ arson"],
    ["Detectives found no evidence of foul play.", "any ↚ sabotage"],
    ["There was no sign of sabotage.", "any ↚ sabotage"],
    ["The heating oil had nothing to do with the explosion.", "explosion ↚ fuel"],
    ["The firm rejected any suggestion that its boiler sparked the fire.", "fire ↚ mechanical"],
    ["The explosion was no accident.", "explosion ↚ accident"],
    ["The outbreak did not come from the oysters.", "outbreak ↚ food"],
    ["The union said that arson caused the fire. The fire chief denied this.", "fire ↚ arson"],
  ])("%s → %s", (text, cause) => {
    expect(causes(text)).toContain(cause);
  });
});

describe("no cause", () => {
  it.each([
    "The mayor started the race.",
    "The committee led to the hall.",
    "Her speech sparked applause.",
    "The bakery is behind the church.",
    "The orchestra came from Vienna.",
    "The teacher put the books on the shelf.",
    "It was a storm that nobody will forget.",
    "It was a lovely evening.",
    "The train leaves at noon.",
    "The judge did not rule out a fine.",
    "That was an error.",
    "The fire burned for three days.",
    "The opposition blamed the government.",
    "He attributed the poem to his sister.",
    "The source of the river is in the hills.",
    "The trial started with a prayer.",
    "The result of the match was a draw.",
  ])("%s", (text) => {
    expect(causes(text)).toEqual([]);
  });
});

it("keeps what is only possible out of evidence", () => {
  const claims = claimsOf("The fire may have been caused by lightning.").filter(
    ({ answer }) => answer.property === "cause",
  );
  expect(claims.map(({ modality }) => modality)).toEqual(["conditional"]);
});
