import { expect, type Page, test } from "@playwright/test";
import { disputedFact, editorContext, listening, pasteReport } from "./desk";
import { passesAxe } from "./passes-axe";

const LATE = {
  outlet: "Coast Gazette",
  day: "2026-03-10",
  text: "Second day of rain\n\nThe flood in the Marsa delta has displaced 370,000 people, the ministry repeated on Tuesday.\n",
};

/** Opens what can be put right about the first quote with these words, by keyboard. */
async function correctQuote(page: Page, words: string): Promise<void> {
  const wanted = page.locator("figure:visible", { hasText: words }).first().locator("[data-correct-claim]");
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 20; pressed++) {
    await page.keyboard.press("r");
    if (await wanted.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Correct this claim" })).toBeVisible();
}

async function compared(page: Page): Promise<void> {
  await expect(page.getByText("Comparing the claims anew")).toBeHidden({ timeout: 60_000 });
}

test("a claim is moved, taken out and rejected by keyboard; each act is marked, kept and undone", async ({
  browser,
}) => {
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Claims in the Marsa delta");
  await page.goto(fact);
  await listening(page);

  await correctQuote(page, "displaced 280,000");
  const dialog = page.getByRole("dialog", { name: "Correct this claim" });
  await passesAxe(page, "the menu of a claim");
  await dialog.getByRole("radio", { name: /370,000/ }).check();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Put into this position by Noor Haddad")).toBeVisible();
  await compared(page);
  const moved = page.locator("figure", { hasText: "Put into this position" });
  await expect(moved).toContainText("280,000");
  await expect(page.locator("main section", { has: moved }).getByRole("heading")).toContainText("370,000");

  // Another report comes in, and the story is compared anew: the claim stays where it was put.
  await page.goto(fact.replace(/\/facts\/.*$/, ""));
  await listening(page);
  await pasteReport(page, LATE);
  await expect(page.getByText("Comparing the claims of all reports")).toBeHidden({ timeout: 60_000 });
  await page.goto(fact);
  await listening(page);
  // It may stand among the folded quotes of its position now.
  await page.locator("main details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  await expect(page.getByText("Put into this position by Noor Haddad")).toBeVisible();
  await page.getByRole("button", { name: /^Undo: Put into this position/ }).click();
  await expect(page.getByText("Put into this position by Noor Haddad")).toHaveCount(0);
  await compared(page);
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: "280,000" })).toBeVisible();

  const quotes = page.locator("figure", { hasText: "displaced 280,000" });
  const standing = await quotes.count();
  for (const [choice, reason, said] of [
    ["It answers none: take it out", null, "Taken out"],
    ["It is no claim", "An opinion or a comment", "Marked as no claim"],
  ] as const) {
    await correctQuote(page, "displaced 280,000");
    await dialog.getByRole("radio", { name: choice }).check();
    if (reason !== null) await dialog.getByRole("radio", { name: reason }).check();
    await dialog.getByRole("button", { name: "Put it right" }).click();
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await expect(quotes).toHaveCount(standing - 1);
    await compared(page);
    await page.locator("body").press("z");
    await expect(quotes).toHaveCount(standing);
    await compared(page);
  }
  await context.close();
});

test("a question is reworded, split and merged by keyboard, and each is undone", async ({ browser }) => {
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Questions in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  const heading = page.getByRole("heading", { level: 1 });
  const question = String(await heading.textContent());
  const dialog = page.getByRole("dialog", { name: "Correct this question" });

  await page.keyboard.press("p");
  await expect(dialog).toBeVisible();
  await passesAxe(page, "the menu of a question");
  await dialog.getByLabel("The question", { exact: true }).fill("People driven from their homes in the delta");
  await dialog.getByRole("button", { name: "Change the question" }).press("Enter");
  await expect(heading).toHaveText("People driven from their homes in the delta");
  await compared(page);
  await expect(page.getByText("Worded by Noor Haddad")).toBeVisible();
  await page.locator("body").press("z");
  await expect(heading).toHaveText(question);
  await compared(page);

  await page.keyboard.press("p");
  await dialog.getByRole("radio", { name: /Split it/ }).check();
  await dialog
    .getByRole("checkbox", { name: /280,000/ })
    .first()
    .waitFor();
  for (const box of await dialog.getByRole("checkbox", { name: /280,000/ }).all()) await box.check();
  await dialog.getByLabel("What they answer").fill("People whom the relief agency counts");
  await passesAxe(page, "the list of quotes to split off");
  await dialog.getByRole("button", { name: /^Split \d quotes? off/ }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Split" })).toBeVisible();
  await expect(page.locator("figure", { hasText: "280,000" })).toHaveCount(0);
  await compared(page);

  await page.keyboard.press("p");
  await dialog.getByRole("radio", { name: /Merge it/ }).check();
  await dialog.getByLabel("Search the questions").fill("agency whom");
  await dialog.getByRole("radio", { name: /People whom the relief agency counts/ }).check();
  await passesAxe(page, "the search for a question to merge with");
  await dialog.getByRole("button", { name: "Merge the two" }).press("Enter");
  await expect(page.getByText(/Merged with .*by Noor Haddad/)).toBeVisible();
  await compared(page);
  await expect(page.locator("figure", { hasText: "280,000" })).not.toHaveCount(0);
  await page.locator("body").press("z");
  await expect(page.getByText(/Merged with .*by Noor Haddad/)).toHaveCount(0);
  await compared(page);
  await expect(page.locator("figure").filter({ hasText: "280,000" })).toHaveCount(0);
  await context.close();
});

const PIER =
  "Night at the pier\n\nIt was a long night in the delta. The flood has driven out some 310,000 people, the harbour master said. Rain fell until dawn.\n";

test("a claim is added by selection and by key, stays when the story is analysed, and is undone", async ({
  browser,
}) => {
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Added in the Marsa delta");
  await page.goto(fact);
  const question = String(await page.getByRole("heading", { level: 1 }).textContent());
  const story = fact.replace(/\/facts\/.*$/, "");
  await page.goto(story);
  await listening(page);
  await pasteReport(page, { outlet: "Pier News", day: "2026-03-09", text: PIER });
  await expect(page.getByText(/Comparing the claims|Reading the reports|new reports read/)).toBeHidden({
    timeout: 60_000,
  });
  await page.locator("#sources ~ ol").getByRole("link", { name: "Pier News" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/pier/);
  await listening(page);

  // By key: the fourth line's second sentence, made shorter at its start.
  await page.keyboard.press("+");
  const chooser = page.getByRole("region", { name: "Choose a sentence" });
  await expect(chooser).toBeVisible();
  await passesAxe(page, "choosing a sentence");
  for (let pressed = 0; pressed < 10; pressed++) {
    if ((await chooser.getByRole("status").textContent())?.includes("310,000")) break;
    await page.keyboard.press("j");
  }
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add a claim" });
  const added = page.getByRole("button", { name: "Undo: Added by Noor Haddad" });
  await expect(dialog.getByText(/Read in it: .*310,000/)).toBeVisible();
  await expect(dialog.getByLabel("Who says it")).toHaveValue(/harbour master/);
  await dialog.getByRole("button", { name: "Start a word later" }).press("Enter");
  await expect(dialog.getByRole("blockquote")).toHaveText(/^flood has/);
  await dialog.getByLabel("Search the questions").fill(question);
  await dialog.getByRole("radio", { name: question }).first().check();
  await passesAxe(page, "adding a claim");
  await dialog.getByRole("button", { name: "Add the claim" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(added).toBeVisible();
  await compared(page);
  await page.goto(fact);
  await expect(page.getByText("Put here by hand by Noor Haddad")).not.toHaveCount(0);
  await page.goBack();
  await listening(page);
  await added.click();
  await expect(added).toHaveCount(0);
  await compared(page);

  // By pointer: half words are widened to whole ones.
  await select(page, "iven out some 310,000 peo");
  await page.getByRole("button", { name: "Add as a claim" }).click();
  await expect(dialog.getByRole("blockquote")).toHaveText("driven out some 310,000 people");
  await dialog.getByRole("radio", { name: "A new question" }).check();
  await dialog.getByLabel("The new question").fill("People driven out, by the harbour’s count");
  await dialog.getByRole("button", { name: "Add the claim" }).click();
  await expect(added).toBeVisible();
  await compared(page);
  await page.getByLabel("Claims on").selectOption({ label: "People driven out, by the harbour’s count (1 claim)" });
  await expect(page).toHaveURL(/fact=/);
  await expect(page.getByRole("heading", { level: 2, name: "1 claim" })).toBeVisible();
  await listening(page);
  await page.locator("body").press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People driven out, by the harbour’s count");
  await context.close();
});

/** Selects words of a report as dragging over them does. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll("[data-start]")].find((each) =>
      each.textContent?.includes("310,000"),
    );
    if (!paragraph) throw new Error("no such paragraph");
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest("[data-no-text]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const whole = nodes.map((node) => node.data).join("");
    const at = whole.indexOf(wanted);
    const point = (offset: number): [Text, number] => {
      let left = offset;
      for (const node of nodes) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
      throw new Error("outside of the paragraph");
    };
    document.getSelection()?.setBaseAndExtent(...point(at), ...point(at + wanted.length));
  }, words);
}
