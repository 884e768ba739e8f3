import { expect, test } from "@playwright/test";
import { disputedFact, editorContext, listening } from "./desk";

const RULED = "The relief agency publishes its list by name.";
const WRITING = "Two offices, two methods: neither figure is shown to be wrong.";
const PART = "People whom the relief agency counts";

test("one editor merges while the other rules: both are told, and nothing is lost", async ({ browser }) => {
  const merger = await (await editorContext(browser, "Noor Haddad")).newPage();
  const ruler = await (await editorContext(browser, "Ruth Okafor")).newPage();
  const fact = await disputedFact(merger, "Merging in the Marsa delta");
  await merger.goto(fact);
  await listening(merger);
  const dialog = merger.getByRole("dialog", { name: "Correct this question" });
  await merger.keyboard.press("p");
  await dialog.getByRole("radio", { name: /Split it/ }).check();
  await dialog
    .getByRole("checkbox", { name: /280,000/ })
    .first()
    .waitFor();
  for (const box of await dialog.getByRole("checkbox", { name: /280,000/ }).all()) await box.check();
  await dialog.getByLabel("What they answer").fill(PART);
  await dialog.getByRole("button", { name: /^Split \d quotes? off/ }).click();
  await expect(dialog).toBeHidden();
  await expect(merger.getByText("Comparing the claims anew")).toBeHidden({ timeout: 60_000 });

  // The merger has chosen the part that was split off; meanwhile the other editor rules on it.
  await merger.keyboard.press("p");
  await dialog.getByRole("radio", { name: /Merge it/ }).check();
  await dialog.getByRole("radio", { name: PART }).check();
  await ruler.goto(fact.replace(/\/facts\/.*$/, "?status=all"));
  await ruler.getByRole("link", { name: PART }).first().click();
  await expect(ruler.getByRole("heading", { level: 1, name: PART })).toBeVisible();
  const part = ruler.url();
  await listening(ruler);
  const why = ruler.getByRole("textbox", { name: "Why", exact: true });
  await ruler.keyboard.press("u");
  await why.fill(RULED);
  await ruler.getByRole("button", { name: "Rule and go on" }).click();
  await expect(ruler.getByRole("status").filter({ hasText: "Unproven" })).toBeVisible();

  await dialog.getByRole("button", { name: "Merge the two" }).click();
  await expect(dialog.getByText(/Ruth Okafor ruled on this fact in the meantime.*Nothing was merged/)).toBeVisible();

  // The ruler writes once more; this time the merger, who has seen the ruling, comes first.
  await ruler.goto(part);
  await listening(ruler);
  await ruler.keyboard.press("d");
  await why.fill(WRITING);
  await merger.keyboard.press("Escape");
  await merger.keyboard.press("p");
  await dialog.getByRole("radio", { name: /Merge it/ }).check();
  await dialog.getByRole("radio", { name: new RegExp(`${PART} decided`) }).check();
  await dialog.getByRole("button", { name: "Merge the two" }).click();
  await expect(merger.getByText(/Merged with .*by Noor Haddad/)).toBeVisible();
  await merger.getByText("A ruling from before the merging").click();
  await expect(merger.getByText(RULED)).toBeVisible();

  await ruler.getByRole("button", { name: "Rule and go on" }).click();
  await expect(ruler.getByText("Noor Haddad merged this question while you were writing")).toBeVisible();
  await expect(why).toHaveValue(WRITING);
  await ruler.getByRole("link", { name: "Take your text there" }).click();
  await expect(ruler).toHaveURL(fact);
  await expect(ruler.getByRole("textbox", { name: "Why", exact: true })).toHaveValue(WRITING);
  await ruler.goto(part);
  await expect(ruler.getByText(/Noor Haddad merged this question into/)).toBeVisible();
});
