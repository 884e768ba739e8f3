import { describe, expect, it } from "vitest";
import { rememberByStory } from "@/db/queries/remembered";
import { temporaryDatabase } from "@/tests/db/temporary-database";

async function memory() {
  const db = await temporaryDatabase();
  const remembered = rememberByStory<number>();
  let computed = 0;
  const ask = (storyId: string, key: string) => remembered(db, storyId, key, async () => ++computed);
  return { db, remembered, ask, computed: () => computed };
}

describe("rememberByStory", () => {
  it("computes once for each state of each story", async () => {
    const { ask } = await memory();
    expect([await ask("s", "1"), await ask("s", "1"), await ask("t", "1"), await ask("s", "2")]).toEqual([1, 1, 2, 3]);
  });

  it("does not go back to an earlier state", async () => {
    const { ask } = await memory();
    expect([await ask("s", "1"), await ask("s", "2"), await ask("s", "1")]).toEqual([1, 2, 3]);
  });

  it("lets requests at once share one computing", async () => {
    const { ask, computed } = await memory();
    expect(await Promise.all([ask("s", "1"), ask("s", "1")])).toEqual([1, 1]);
    expect(computed()).toBe(1);
  });

  it("keeps no failure", async () => {
    const { db, remembered, ask } = await memory();
    await expect(remembered(db, "s", "1", () => Promise.reject(new Error("locked")))).rejects.toThrow("locked");
    expect(await ask("s", "1")).toBe(1);
  });

  it("keeps desks apart, and no more stories than a desk has open", async () => {
    const { remembered, ask } = await memory();
    const other = await temporaryDatabase();
    await ask("s", "1");
    expect(await remembered(other, "s", "1", async () => 99)).toBe(99);
    for (let story = 0; story < 30; story++) await ask(`${story}`, "1");
    expect(await ask("s", "1")).toBe(32);
  });
});
