import { describe, expect, it } from "vitest";
import { MODALITIES } from "@/lib/engine/claim";
import { DENIAL_CUES } from "@/lib/engine/lexicon/denial-cues";
import { HEDGE_CUES } from "@/lib/engine/lexicon/hedge-cues";
import { IRREALIS_CUES } from "@/lib/engine/lexicon/irrealis-cues";
import { NEGATION_CUES } from "@/lib/engine/lexicon/negation-cues";
import { REPORTING_CUES } from "@/lib/engine/lexicon/reporting-cues";
import { LEAST_OF, listErrors, repeated } from "./list-errors";

const reporting = REPORTING_CUES.map(({ pos, lemma }) => `${pos} ${lemma}`);
const denial = DENIAL_CUES.map(({ pos, lemma }) => `${pos} ${lemma}`);

describe("cues", () => {
  it.each([
    ["reporting", reporting, LEAST_OF.reportingCues],
    ["denial", denial, LEAST_OF.denialCues],
    ["irrealis", IRREALIS_CUES.map(({ pos, phrase }) => `${pos} ${phrase}`), LEAST_OF.irrealisCues],
    ["negation", NEGATION_CUES.map(({ phrase }) => phrase), LEAST_OF.negationCues],
    ["hedge", HEDGE_CUES.map(({ phrase }) => phrase), LEAST_OF.hedgeCues],
  ])("%s cues are many and stand once", (_, cues, least) => {
    expect(cues.length).toBeGreaterThanOrEqual(least);
    expect(repeated(cues)).toEqual([]);
  });

  it("are clean", () => {
    const words = [...REPORTING_CUES, ...DENIAL_CUES].map(({ lemma }) => lemma);
    const phrases = [...IRREALIS_CUES, ...NEGATION_CUES, ...HEDGE_CUES].map(({ phrase }) => phrase);
    expect([...words, ...phrases].flatMap((entry) => listErrors([entry]))).toEqual([]);
  });

  it("report or deny, never both", () => {
    const denials = new Set(denial);
    expect(reporting.filter((cue) => denials.has(cue))).toEqual([]);
    expect(DENIAL_CUES.every(({ modality }) => modality === "denied")).toBe(true);
    expect(REPORTING_CUES.every(({ modality }) => MODALITIES.includes(modality) && modality !== "denied")).toBe(true);
  });

  it.each([
    ["say", "reported"],
    ["claim", "alleged"],
    ["deny", "denied"],
    ["vow", "forecast"],
    ["call for", "wish"],
    ["according to", "reported"],
    ["call * false", "denied"],
    ["hogwash", "denied"],
  ])("read “%s” as %s", (lemma, modality) => {
    const found = [...REPORTING_CUES, ...DENIAL_CUES].filter((cue) => cue.lemma === lemma);
    expect(found.map((cue) => cue.modality)).toContain(modality);
  });

  // Words that stand as often in reports of what was: a reader that took them for cues would lose evidence.
  it.each(["set", "soon", "eventually", "until", "back", "appear", "target", "able"])("no irrealis cue: %s", (word) => {
    expect(IRREALIS_CUES.some(({ phrase }) => phrase === word)).toBe(false);
  });

  it.each(["stop", "prevent", "avert", "fail", "few", "barely", "except", "against"])("no negation cue: %s", (word) => {
    expect(NEGATION_CUES.some(({ phrase }) => phrase === word)).toBe(false);
  });

  it.each(["lie", "question", "correct", "withdraw", "counter"])("no denial cue: %s", (word) => {
    expect(DENIAL_CUES.some(({ lemma }) => lemma === word)).toBe(false);
  });
});
