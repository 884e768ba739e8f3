import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bond, cluster } from "@/lib/engine/linkers/cluster";

const ALONE = [[0], [1], [2], [3]];

describe("clusters", () => {
  const table: [string, readonly (readonly number[])[], readonly Bond[], number, number[][]][] = [
    ["nothing", [], [], 0.5, []],
    ["items without bonds stay alone", ALONE, [], 0.5, [[0], [1], [2], [3]]],
    ["a bond that is strong enough joins", ALONE, [[0, 2, 0.5]], 0.5, [[0, 2], [1], [3]]],
    ["a weaker one does not", ALONE, [[0, 2, 0.49]], 0.5, [[0], [1], [2], [3]]],
    [
      "one member alone chains nothing: 0–1 and 1–2 without 0–2",
      ALONE,
      [
        [0, 1, 0.9],
        [1, 2, 0.8],
      ],
      0.5,
      [[0, 1], [2], [3]],
    ],
    [
      "the mean of all bonds decides",
      ALONE,
      [
        [0, 1, 0.9],
        [1, 2, 0.8],
        [0, 2, 0.3],
      ],
      0.5,
      [[0, 1, 2], [3]],
    ],
    [
      "the strongest bond goes first, in whatever order they come",
      ALONE,
      [
        [1, 2, 0.6],
        [0, 1, 0.9],
      ],
      0.5,
      [[0, 1], [2], [3]],
    ],
    [
      "two groups join by the mean of what lies between them",
      ALONE,
      [
        [0, 1, 0.9],
        [2, 3, 0.9],
        [0, 2, 0.7],
        [0, 3, 0.7],
        [1, 2, 0.7],
        [1, 3, 0.1],
      ],
      0.5,
      [[0, 1, 2, 3]],
    ],
    ["what stands together from the start stays together", [[0, 3], [1], [2]], [], 0.5, [[0, 3], [1], [2]]],
    ["one strong bond does not join a group of three", [[0, 1, 2], [3]], [[0, 3, 0.9]], 0.5, [[0, 1, 2], [3]]],
    ["bonds within a group change nothing", [[0, 1], [2], [3]], [[0, 1, 0.01]], 0.5, [[0, 1], [2], [3]]],
  ];
  it.each(table)("%s", (_, partition, bonds, least, expected) => {
    expect(cluster(partition, bonds, least)).toEqual(expected);
  });

  it("are a partition of all items that keeps the groups it was given, in any order of bonds", () => {
    const bond = fc
      .tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0, max: 1, noNaN: true }))
      .filter(([one, other]) => one !== other);
    const partition = Array.from({ length: 6 }, (_, group) => [group, group + 6]);
    const bonds = fc.uniqueArray(bond, { selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 30 });
    fc.assert(
      fc.property(bonds, (drawn) => {
        const groups = cluster(partition, drawn, 0.4);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, item) => item));
        for (const members of groups) for (const item of members) expect(members).toContain((item + 6) % 12);
        expect(groups.map(([first]) => first)).toEqual(groups.map(([first]) => first).sort((a = 0, b = 0) => a - b));
      }),
    );
  });
});
