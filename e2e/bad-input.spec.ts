import { expect, test } from "@playwright/test";
import { giveName, openStory } from "./desk";

const BINARY = {
  name: "scan.txt",
  mimeType: "text/plain",
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 255, 254, 0]),
};

test("bad reports are refused by name, nothing is stored, and the form keeps what was typed", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  const story = await openStory(page, "Bad input");
  const form = page.getByRole("form", { name: "Add reports" });
  const add = form.getByRole("button", { name: "Add to the story" });

  await form.getByLabel("Outlet", { exact: true }).fill("Harbour Courier");
  await add.click();
  await expect(form.getByText("There is nothing to add yet")).toHaveCount(1);
  await expect(form.getByLabel("Outlet", { exact: true })).toHaveValue("Harbour Courier");

  await form.getByLabel("Paste a report").fill("Too short.");
  await form
    .getByLabel("Or choose files")
    .setInputFiles([BINARY, { name: "empty.md", mimeType: "text/markdown", buffer: Buffer.from("") }]);
  await add.click();
  await expect(form.getByText(/pasted text.*at least/)).toHaveCount(1);
  await expect(form.getByText(/scan\.txt.*not text/)).toHaveCount(1);
  await expect(form.getByText("empty.md is empty.")).toHaveCount(1);
  await expect(form.getByLabel("Paste a report")).toHaveValue("Too short.");
  await expect(form.getByLabel("Outlet", { exact: true })).toHaveValue("Harbour Courier");

  await page.goto(story);
  await expect(page.getByText("No report yet")).toBeVisible();
});

test("a file that can be read is kept although its neighbour is not", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  await openStory(page, "Mixed input");
  const form = page.getByRole("form", { name: "Add reports" });
  const good = Buffer.from("Strike at the docks\n\nThe union said that 400 dockers stopped work on Monday morning.\n");
  await form
    .getByLabel("Or choose files")
    .setInputFiles([{ name: "strike.txt", mimeType: "text/plain", buffer: good }, BINARY]);
  await form.getByLabel("Outlet of strike.txt").fill("Port News");
  await form.getByRole("button", { name: "Add to the story" }).click();
  await expect(form.getByText("Added: strike.txt")).toBeVisible();
  await expect(form.getByText(/scan\.txt/).last()).toBeVisible();
  await expect(page.locator("#sources ~ ol").getByRole("link", { name: "Port News" })).toBeVisible();
});

test("a report in another language is kept, and says that it can't be relied on", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  await openStory(page, "Foreign input");
  const form = page.getByRole("form", { name: "Add reports" });
  const sentence =
    "Le maire a déclaré lundi que la digue avait cédé peu après minuit et que trois cents habitants du quartier bas avaient été évacués. ";
  await form.getByLabel("Outlet", { exact: true }).fill("Le Courrier du Port");
  await form.getByLabel("Paste a report").fill(`La digue a cédé\n\n${sentence.repeat(4)}`);
  await form.getByRole("button", { name: "Add to the story" }).click();
  const listed = page.locator("#sources ~ ol").getByRole("listitem").filter({ hasText: "Le Courrier du Port" });
  await expect(listed.getByText("in French, read as if English")).toBeVisible();
  await listed.getByRole("link", { name: "Le Courrier du Port" }).click();
  await expect(page.getByText("This report seems to be in French.")).toBeVisible();
});

test("an upload above the limit is refused in words before it is sent", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  await openStory(page, "Large input");
  const form = page.getByRole("form", { name: "Add reports" });
  const large = { name: "archive.txt", mimeType: "text/plain", buffer: Buffer.alloc(10_500_000, "news ") };
  await form.getByLabel("Or choose files").setInputFiles([large]);
  await expect(form.getByText("larger than 10 MB together")).toBeVisible();
});

test("an address of nothing says so", async ({ page }) => {
  await page.goto("/stories/story_none/facts/fact_none");
  await expect(page.getByRole("heading", { name: "Nothing stands here" })).toBeVisible();
});
