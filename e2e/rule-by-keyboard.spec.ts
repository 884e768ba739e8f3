import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { figuresDispute, giveName, listening, openStory, pasteReport, REPORTS } from "./desk";

const RATIONALE = "The ministry counts all five districts, the relief agency only the two that it serves.";

test("three pasted reports become a dispute that is ruled by keyboard and exported", async ({ page }) => {
  await page.goto("/");
  await listening(page);
  await page.getByLabel("New story", { exact: true }).last().fill("Flood in the Marsa delta");
  await page.keyboard.press("Enter");
  await page.getByLabel("Name", { exact: true }).fill("Noor Haddad");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Flood in the Marsa delta" })).toBeVisible();
  for (const report of REPORTS) await pasteReport(page, report);
  await expect(figuresDispute(page)).toBeVisible({ timeout: 60_000 });

  await page.locator("body").press("Escape");
  await focusByKey(page, "j", () => figuresDispute(page).evaluate((item) => item === document.activeElement));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: "280,000" })).toBeVisible();
  await expect(
    page.locator("blockquote").filter({ hasText: "displaced 280,000 people", visible: true }).first(),
  ).toBeVisible();
  await expect(
    page.locator("blockquote").filter({ hasText: "displaced 370,000 people", visible: true }).first(),
  ).toBeVisible();

  await page.keyboard.press("2");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  await page.keyboard.press("e");
  await expect(page.getByRole("textbox", { name: "Why", exact: true })).toBeFocused();
  await page.keyboard.type(RATIONALE);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "Established: B" })).toBeVisible();
  // Nothing is left to rule on, so the desk goes on to the queue by itself.
  await expect(page).toHaveURL(/\/stories\/[^/]+$/);
  await expect(page.getByText("0 undecided · 1 decided")).toBeVisible();

  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await expect(page.getByText("Fact-check note")).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download Markdown" }).press("Enter");
  const note = await readFile(await (await downloading).path(), "utf8");
  for (const part of [
    "280,000",
    "370,000",
    "Harbour Courier",
    "Continental Review",
    "9 March 2026",
    "Established",
    RATIONALE,
  ])
    expect(note).toContain(part);
});

test("a ruling can be undone from the toast, and keys do nothing while typing", async ({ page }) => {
  await openStoryAs(page, "Noor Haddad", "Undo in the Marsa delta");
  for (const report of REPORTS) await pasteReport(page, report);
  await figuresDispute(page).click({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Rule and go on" })).toBeVisible();
  await page.keyboard.press("d");
  await page.keyboard.press("e");
  await page.keyboard.type("sj12 ux: both figures come from named offices");
  await expect(page.getByRole("textbox", { name: "Why", exact: true })).toHaveValue(
    "sj12 ux: both figures come from named offices",
  );
  await expect(page.getByRole("radio", { name: "Disputed" })).toBeChecked();
  await page.reload();
  await listening(page);
  await expect(page.getByRole("textbox", { name: "Why", exact: true })).toHaveValue(
    "sj12 ux: both figures come from named offices",
  );
  await page.getByRole("textbox", { name: "Why", exact: true }).press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "Disputed" })).toBeVisible();
  await page.locator("body").press("z");
  await expect(page.getByText("retracted", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Verdict" })).toBeVisible();
});

async function openStoryAs(page: Page, name: string, title: string): Promise<void> {
  await giveName(page.context(), name);
  await openStory(page, title);
}

async function focusByKey(page: Page, key: string, reached: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press(key);
    if (await reached()) return;
  }
  throw new Error(`“${key}” never reached it.`);
}
