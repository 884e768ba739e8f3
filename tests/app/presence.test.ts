import { describe, expect, test } from "vitest";
import { arrive, EXPIRY, everyonePresent, leave, othersReading, type Presence } from "@/app/surface/presence";

const NOW = 1_000_000;

describe("presence", () => {
  test("tells who else reads a fact, by name, until they go on", () => {
    const presence: Presence = new Map();
    for (const name of ["Ruth", "Noor", "Tom"]) arrive(presence, "fact", name, NOW);
    arrive(presence, "other", "Lena", NOW);
    expect(othersReading(presence, "fact", "Noor", NOW)).toEqual(["Ruth", "Tom"]);
    expect(othersReading(presence, "fact", null, NOW)).toEqual(["Noor", "Ruth", "Tom"]);
    leave(presence, "fact", "Tom");
    leave(presence, "nothing", "Tom");
    expect(othersReading(presence, "fact", "Noor", NOW)).toEqual(["Ruth"]);
    expect(everyonePresent(presence, NOW).toSorted()).toEqual(["Lena", "Noor", "Ruth"]);
  });

  test("forgets who was not heard for too long, and keeps nothing of facts that nobody reads", () => {
    const presence: Presence = new Map();
    arrive(presence, "fact", "Ruth", NOW);
    expect(othersReading(presence, "fact", null, NOW + EXPIRY)).toEqual(["Ruth"]);
    expect(othersReading(presence, "fact", null, NOW + EXPIRY + 1)).toEqual([]);
    arrive(presence, "other", "Noor", NOW + EXPIRY + 1);
    expect([...presence.keys()]).toEqual(["other"]);
  });
});
