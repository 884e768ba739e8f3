import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareClaims } from "@/lib/engine/comparators/weigh-conflict";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { signedPair } from "@/lib/engine/linkers/link-questions";
import type { Profile } from "@/lib/engine/linkers/profile";
import { pairOf } from "@/lib/engine/linkers/signs/sign";
import { CONFLICT_SIGNS, SIGNS } from "@/lib/engine/pipeline";
import { laidOut } from "./pair-table";

function valuesOf(a: Profile, b: Profile, context: LinkContext): Record<string, number> {
  const pair = pairOf(a, b, context);
  return Object.fromEntries(SIGNS.map((sign) => [sign.id, sign.read(pair)]));
}

/** What the conflict signs tell of a pair, with what the comparators say of it in this order of the two. */
function conflictValuesOf(a: Profile, b: Profile, context: LinkContext): Record<string, number> {
  const compared = { ...signedPair(a, b, context), linked: 0.5, comparison: compareClaims(a.claim, b.claim, context) };
  return Object.fromEntries(CONFLICT_SIGNS.map((sign) => [sign.id, sign.read(compared)]));
}

function faultsOf(forth: Readonly<Record<string, number>>, back: Readonly<Record<string, number>>): string[] {
  return Object.entries(forth).flatMap(([id, value]) => {
    const other = back[id] ?? Number.NaN;
    if (!Number.isFinite(value)) return [`${id} is ${value}`];
    return Math.abs(value - other) > 1e-9 ? [`${id}: ${value} one way, ${other} the other`] : [];
  });
}

/** Every claim of the first text against every one of the second, both ways. */
function faultsBetween(first: string, second: string): string[] {
  const { profiles, context } = laidOut([first, second]);
  const [own, others] = ["0", "1"].map((id) => profiles.filter(({ claim }) => claim.sourceId === id));
  return (own ?? []).flatMap((a) =>
    (others ?? []).flatMap((b) => [
      ...faultsOf(valuesOf(a, b, context), valuesOf(b, a, context)),
      ...faultsOf(conflictValuesOf(a, b, context), conflictValuesOf(b, a, context)),
    ]),
  );
}

const SENTENCES = [
  "The quake killed 78 people in Lima on Monday, the mayor said.",
  "At least 120 people died in the earthquake, according to doctors in Lima.",
  "The bridge over the river was closed on 4 March.",
  "The bridge is open again, said engineer Ruth Adeyemi.",
  "Adeyemi denied that the bridge had been closed.",
  "The fire was caused by a gas leak in the kitchen.",
  "Police believe that arson caused the fire at the bakery.",
  "If the dam breaks, 400 homes will be flooded.",
  "Shares of the brewery rose by 3 per cent to $41.",
  "Shares in the brewer fell 2.5% in Oslo, where it is based.",
  "Nobody was hurt.",
  "The factory opened in 2019 and employs between 300 and 350 workers.",
];

describe("signs of a pair", () => {
  it.each(SENTENCES.flatMap((one, at) => SENTENCES.slice(at + 1).map((other) => [one, other])))(
    "are finite and the same either way: %s / %s",
    (one, other) => {
      expect(faultsBetween(one, other)).toEqual([]);
    },
  );

  it("are finite and the same either way for arbitrary texts", () => {
    const word = fc.constantFrom(
      ..."the bridge people killed 78 120 on Monday Lima closed open said Ruth Adeyemi denied not fire caused by leak , . % km 2019 rose fell will may 3.5 million of in and".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.array(word, { maxLength: 25 }).map((words) => words.join(" ")),
      fc.array(fc.constantFrom(...SENTENCES), { maxLength: 3 }).map((sentences) => sentences.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(faultsBetween(one, other)).toEqual([]);
      }),
      {
        numRuns: 150,
        examples: [["The bridge is open again, said engineer Ruth Adeyemi.", "Adeyemi 2019 . Adeyemi caused"]],
      },
    );
  });
});

/** A sign of the first claims of two texts. */
function sign(id: string, one: string, other: string): number | undefined {
  const { profiles, context } = laidOut([one, other]);
  const [a, b] = ["0", "1"].map((source) => profiles.find(({ claim }) => claim.sourceId === source));
  return a && b ? { ...valuesOf(a, b, context), ...conflictValuesOf(a, b, context) }[id] : undefined;
}

describe("a sign tells", () => {
  const FIRE = "The fire killed nine people.";
  const table: [string, string, string, (value: number) => boolean][] = [
    ["words-lesser", FIRE, FIRE, (value) => value > 0.99],
    ["words-lesser", FIRE, "The choir sang.", (value) => value < 0.3],
    ["type", FIRE, "The bridge was closed.", (value) => value === -1],
    ["unit", FIRE, "The fire killed twelve people.", (value) => value === 1],
    ["unit", FIRE, "The fire destroyed 40 hectares of forest.", (value) => value === -1],
    ["figures-apart", FIRE, FIRE, (value) => value === 0],
    ["figures-apart", FIRE, "The fire killed 900 people.", (value) => value > 1.9 && value < 2.1],
    ["states-opposed", "The bridge was closed.", "The bridge is open.", (value) => value === 1],
    ["states-equal", "The bridge was closed.", "The bridge is shut.", (value) => value === 1],
    ["denials", "Police denied that the bridge was closed.", FIRE, (value) => value === 1],
    ["irrealis", "The bridge may be closed.", FIRE, (value) => value === 1],
    ["names-apart", "Ruth Adeyemi resigned.", "Paul Okafor resigned.", (value) => value === 1],
    ["names-apart", "Ruth Adeyemi resigned.", "Adeyemi resigned.", (value) => value === 0],
    ["one-speaker", "Ruth Adeyemi said that the bridge was closed.", FIRE, (value) => value === -1],
    ["opposites", "The price of wheat rose.", "The price of wheat fell.", (value) => value >= 1],
    ["set-against", FIRE, "The fire killed 30 people.", (value) => value > 0],
    ["agreed", FIRE, FIRE, (value) => value > 0],
    ["hours-between", FIRE, FIRE, (value) => value === 0],
    ["meaning-sentences", "The nurse treated the patient.", "The doctor healed the sick.", (value) => value > 0.3],
    ["meaning-sentences", "The nurse treated the patient.", "The ferry docked in fog.", (value) => value < 0.3],
    [
      "hours-apart",
      "The siren sounded at 9.15 p.m. on Monday.",
      "The siren sounded at 11.45 p.m. on Monday.",
      (value) => value === 2.5,
    ],
    [
      "hours-apart",
      "The siren sounded at 9.15 p.m. on Monday.",
      "The siren sounded on Monday.",
      (value) => value === -1,
    ],
    ["fixed", "The ferry had 90 people on board.", "The ferry had 70 people on board.", (value) => value === 2],
    ["fixed", FIRE, "The ferry had 70 people on board.", (value) => value === 1],
    ["cumulative", FIRE, FIRE, (value) => value === 2],
    ["cumulative", "The ferry had 90 people on board.", FIRE, (value) => value === 1],
    [
      "later-higher",
      "The lake held nine boats on 3 March.",
      "The lake held twelve boats on 7 March.",
      (value) => value === 1,
    ],
    [
      "later-higher",
      "The lake held twelve boats on 3 March.",
      "The lake held nine boats on 7 March.",
      (value) => value === -1,
    ],
    ["later-higher", FIRE, "The fire killed twelve people.", (value) => value === 0],
  ];
  it.each(table)("%s of “%s” and “%s”", (id, one, other, holds) => {
    const value = sign(id, one, other);
    expect(value !== undefined && holds(value), `${id} is ${value}`).toBe(true);
  });
});
