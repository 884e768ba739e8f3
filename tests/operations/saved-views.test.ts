import { describe, expect, it } from "vitest";
import { deskViews } from "@/db/queries/saved-views";
import { storyActivity } from "@/db/queries/story-activity";
import { createStory } from "@/lib/operations/create-story";
import { removeView } from "@/lib/operations/remove-view";
import { renameView } from "@/lib/operations/rename-view";
import { restoreView } from "@/lib/operations/restore-view";
import { saveView } from "@/lib/operations/save-view";
import { temporaryDatabase } from "@/tests/db/temporary-database";

const actor = { name: "Ada" };

async function desk() {
  const db = await temporaryDatabase();
  const context = { db, actor };
  const { storyId } = await createStory(context, { title: "The ferry" });
  const { viewId } = await saveView(context, { storyId, name: " Figures  first ", query: "kind=quantity" });
  return { db, context, storyId, viewId };
}

describe("saved views", () => {
  it("are the desk's, with the event in the story's log", async () => {
    const { db, storyId, viewId } = await desk();
    expect(await deskViews(db)).toEqual([{ id: viewId, name: "Figures  first", query: "kind=quantity" }]);
    expect(await storyActivity(db, storyId, { limit: 1 })).toMatchObject([
      { event: "view.saved", subjectId: viewId, detail: { query: "kind=quantity" } },
    ]);
  });

  it.each([
    ["no name", { name: " ", query: "kind=time" }, "invalid"],
    ["a name that is too long", { name: "x".repeat(61), query: "kind=time" }, "invalid"],
    ["nothing to save", { name: "All", query: "" }, "invalid"],
    ["a name that stands, in another case", { name: "FIGURES first", query: "kind=time" }, "duplicate"],
  ])("are refused with %s", async (_, view, code) => {
    const { context, storyId, db } = await desk();
    await expect(saveView(context, { storyId, ...view })).rejects.toMatchObject({ code });
    expect(await deskViews(db)).toHaveLength(1);
  });

  it("are refused for a story that is not there", async () => {
    const { context } = await desk();
    await expect(saveView(context, { storyId: "x", name: "Mine", query: "a=b" })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("are renamed, also to the same name in another case, but not to another's", async () => {
    const { db, context, storyId, viewId } = await desk();
    await renameView(context, { storyId, viewId, name: "FIGURES FIRST" });
    await saveView(context, { storyId, name: "Times", query: "kind=time" });
    await expect(renameView(context, { storyId, viewId, name: "times" })).rejects.toMatchObject({ code: "duplicate" });
    expect((await deskViews(db)).map((view) => view.name)).toEqual(["FIGURES FIRST", "Times"]);
  });

  it("are removed, and put back", async () => {
    const { db, context, storyId, viewId } = await desk();
    await removeView(context, { storyId, viewId });
    expect(await deskViews(db)).toEqual([]);
    await expect(removeView(context, { storyId, viewId })).rejects.toMatchObject({ code: "conflict" });
    await expect(renameView(context, { storyId, viewId, name: "Mine" })).rejects.toMatchObject({ code: "not-found" });
    await restoreView(context, { storyId, viewId });
    await expect(restoreView(context, { storyId, viewId })).rejects.toMatchObject({ code: "conflict" });
    expect(await deskViews(db)).toHaveLength(1);
  });

  it("are not put back where their name was given away", async () => {
    const { context, storyId, viewId } = await desk();
    await removeView(context, { storyId, viewId });
    await saveView(context, { storyId, name: "Figures first", query: "kind=quantity" });
    await expect(restoreView(context, { storyId, viewId })).rejects.toMatchObject({ code: "duplicate" });
  });
});
