import { describe, expect, it } from "vitest";
import { factPage } from "@/db/queries/fact-page";
import { knownPeople } from "@/db/queries/known-people";
import { unseenMentions } from "@/db/queries/my-mentions";
import { storyActivity } from "@/db/queries/story-activity";
import { addComment } from "@/lib/operations/add-comment";
import { assignFact } from "@/lib/operations/assign-fact";
import { removeComment } from "@/lib/operations/remove-comment";
import { restoreComment } from "@/lib/operations/restore-comment";
import { seeMentions } from "@/lib/operations/see-mentions";
import { ADA, disputedStory } from "@/tests/operations/disputed-story";

const GRACE = { name: "Grace Lund" };

describe("comments", () => {
  it("call people by name until they have seen it", async () => {
    const { db, storyId, factId } = await disputedStory();
    await addComment({ db, actor: GRACE }, { storyId, factId, body: "Who has the list?" });
    const { commentId, mentioned } = await addComment(
      { db, actor: ADA },
      { storyId, factId, body: " @grace lund, ask the company. @Ada" },
    );
    expect(mentioned).toEqual(["Grace Lund"]);
    expect((await factPage(db, storyId, factId))?.comments).toMatchObject([
      { body: "Who has the list?", actor: "Grace Lund", mentioned: [] },
      { body: "@grace lund, ask the company. @Ada", actor: "Ada", mentioned: ["Grace Lund"] },
    ]);
    expect(await unseenMentions(db, "Grace Lund")).toMatchObject([{ commentId, storyId, factId, by: "Ada" }]);
    expect(await unseenMentions(db, "Ada")).toEqual([]);
    expect(await seeMentions({ db, actor: GRACE }, { storyId, factId: "fact_other" })).toEqual({ seen: 0 });
    expect(await seeMentions({ db, actor: GRACE }, { storyId, factId })).toEqual({ seen: 1 });
    expect(await unseenMentions(db, "Grace Lund")).toEqual([]);
  });

  it("reach people who are here and have changed nothing yet", async () => {
    const { db, storyId, factId } = await disputedStory();
    const said = { storyId, factId, body: "@Noor, look at this." };
    expect((await addComment({ db, actor: ADA }, said)).mentioned).toEqual([]);
    expect((await addComment({ db, actor: ADA }, { ...said, present: ["Noor"] })).mentioned).toEqual(["Noor"]);
  });

  it("can be taken back by their author, and restored", async () => {
    const { db, storyId, factId } = await disputedStory();
    await assignFact({ db, actor: ADA }, { storyId, factId, to: GRACE.name, expected: null });
    const { commentId } = await addComment({ db, actor: ADA }, { storyId, factId, body: "@Grace: wrong list." });
    const comment = { storyId, commentId };
    await expect(removeComment({ db, actor: GRACE }, comment)).rejects.toMatchObject({ code: "invalid" });
    await removeComment({ db, actor: ADA }, comment);
    expect((await factPage(db, storyId, factId))?.comments).toEqual([]);
    expect(await unseenMentions(db, GRACE.name)).toEqual([]);
    await expect(removeComment({ db, actor: ADA }, comment)).rejects.toMatchObject({ code: "conflict" });
    await restoreComment({ db, actor: ADA }, comment);
    expect((await factPage(db, storyId, factId))?.comments).toHaveLength(1);
    expect(await unseenMentions(db, GRACE.name)).toHaveLength(1);
    await expect(restoreComment({ db, actor: ADA }, comment)).rejects.toMatchObject({ code: "conflict" });
    expect((await storyActivity(db, storyId, { limit: 3 })).map(({ event }) => event)).toEqual([
      "comment.restored",
      "comment.removed",
      "comment.added",
    ]);
  });

  it.each([
    ["an empty one", { body: "  " }, "invalid"],
    ["an endless one", { body: "x".repeat(4001) }, "invalid"],
    ["one on no fact", { factId: "fact_none" }, "not-found"],
  ])("refuse %s", async (_, change, code) => {
    const { db, storyId, factId } = await disputedStory();
    const said = addComment({ db, actor: ADA }, { storyId, factId, body: "Look.", ...change });
    await expect(said).rejects.toMatchObject({ code });
    expect((await factPage(db, storyId, factId))?.comments).toEqual([]);
  });
});

describe("assignFact", () => {
  it("gives a fact to an editor, and back", async () => {
    const { db, storyId, factId } = await disputedStory();
    const fact = { storyId, factId };
    await assignFact({ db, actor: ADA }, { ...fact, to: " Grace Lund ", expected: null });
    expect((await factPage(db, storyId, factId))?.assignment).toMatchObject({ to: "Grace Lund", by: "Ada" });
    expect(await knownPeople(db)).toEqual(["Ada", "Grace Lund"]);
    await assignFact({ db, actor: GRACE }, { ...fact, to: null, expected: "Grace Lund" });
    expect((await factPage(db, storyId, factId))?.assignment).toBeNull();
  });

  it("refuses to take from somebody whom the editor has not seen", async () => {
    const { db, storyId, factId } = await disputedStory();
    await assignFact({ db, actor: ADA }, { storyId, factId, to: "Grace Lund", expected: null });
    const late = assignFact({ db, actor: ADA }, { storyId, factId, to: "Ada", expected: null });
    await expect(late).rejects.toMatchObject({ code: "conflict", detail: { assignedTo: "Grace Lund" } });
    expect((await factPage(db, storyId, factId))?.assignment?.to).toBe("Grace Lund");
  });
});
