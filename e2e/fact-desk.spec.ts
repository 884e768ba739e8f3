import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import {
  disputedFact,
  editorContext,
  figuresDispute,
  giveName,
  listening,
  openStory,
  pasteReport,
  REPORTS,
  rationale,
} from "./desk";
import { passesAxe } from "./passes-axe";

test("evidence and links are ticked by keyboard, shown with the ruling, and printed", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  const fact = await disputedFact(page, "Evidence in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  await page.keyboard.press("q");
  await expect(page.getByRole("checkbox", { name: /Evidence A1/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Evidence B1/ })).toBeChecked();
  await page.keyboard.press("2");
  await page.keyboard.press("e");
  await page.keyboard.type("The **ministry** counts all five districts. <b>Nobody</b> else does.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  const preview = page.getByRole("region", { name: "Preview of the reason" });
  await expect(preview.locator("strong", { hasText: "ministry" })).toBeVisible();
  await expect(preview.locator("b")).toHaveCount(0);

  await page.getByText("Add a link").click();
  const link = page.getByRole("textbox", { name: "Address of the evidence" });
  await link.fill("javascript:alert(1)");
  await link.press("Enter");
  await expect(page.getByText("That is no address that a reader can follow")).toBeVisible();
  await link.fill("https://ministry.example/list?day=9");
  await link.press("Enter");
  await expect(page.getByRole("link", { name: "ministry.example/list?day=9" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "ministry.example/list?day=9" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Evidence B1/ })).toBeChecked();

  await rationale(page).press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "Established: B" })).toBeVisible();
  await page.goto(fact);
  const standing = page.getByRole("region", { name: "The ruling that stands" });
  await expect(standing.locator("strong", { hasText: "ministry" })).toBeVisible();
  await expect(standing.getByRole("list", { name: "Evidence" }).getByRole("listitem")).toHaveCount(3);

  await page.goto(fact.replace(/\/facts\/.*$/, "/note"));
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download Markdown" }).click();
  const note = await readFile(await (await downloading).path(), "utf8");
  expect(note).toContain("- <https://ministry.example/list?day=9>");
  expect(note).toMatch(/Evidence:\n\n- “[^”]*(280|370),000/);
});

test("the palette finds a fact, a source and an act", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  const fact = await disputedFact(page, "Palette in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  const field = page.getByPlaceholder("Find a fact, a source, a story, or what to do");
  const open = async (words: string) => {
    await page.keyboard.press("Control+k");
    await expect(field).toBeFocused();
    await page.keyboard.type(words);
  };
  await open("unprov");
  await expect(page.getByRole("option", { name: "Unproven" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Unproven" })).toBeChecked();

  await page.keyboard.press("e");
  await open("displaced");
  await expect(page.getByRole("option", { name: /displaced/i }).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await expect(rationale(page)).toBeFocused();

  await open("valley");
  await expect(page.getByRole("option", { name: /Valley Post/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sources\//);
});

test("the points of the plot are stepped through by arrow keys and lead to their quotes", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  await openStory(page, "Days in the Marsa delta");
  for (const [at, report] of REPORTS.entries()) await pasteReport(page, { ...report, day: `2026-03-${10 + at}` });
  await figuresDispute(page).click({ timeout: 60_000 });
  const points = page.getByRole("toolbar", { name: /Points of the plot/ }).getByRole("button");
  await expect(points).toHaveCount(3);
  await points.first().focus();
  await expect(points.first()).toHaveAccessibleName(/280,000; Harbour Courier, 10 Mar 2026/);
  await page.keyboard.press("ArrowRight");
  await expect(points.nth(1)).toBeFocused();
  await expect(points.nth(1)).toHaveAccessibleName(/370,000; Continental Review, 11 Mar 2026/);
  await page.keyboard.press("End");
  await expect(points.nth(2)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("figure:focus")).toContainText("370,000");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the desk passes axe with everything open, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await editorContext(browser, "Noor Haddad", { colorScheme });
    const page = await context.newPage();
    const fact = await disputedFact(page, `Axe at the desk, ${colorScheme}`);
    await page.goto(fact);
    await listening(page);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("d");
    await expect(page.getByRole("option").first()).toBeVisible();
    await passesAxe(page, "the palette");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await passesAxe(page, "the sheet of keys");
    await page.keyboard.press("Escape");

    await page.keyboard.press("x");
    await page.keyboard.press("w");
    await page.keyboard.press("q");
    await page.keyboard.press("v");
    await page.keyboard.press("e");
    await page.keyboard.type("They count *alike*, see https://ministry.example");
    await page.getByText("Add a link").click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await page.keyboard.type("Look at the second list.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("status").filter({ hasText: "Comment added" })).toBeVisible();
    for (const fold of await page.locator("main details:not([open]) > summary").all())
      if (await fold.isVisible()) await fold.click();
    await passesAxe(page, "the fact with all that folds open");
    await page.setViewportSize({ width: 390, height: 844 });
    await passesAxe(page, "the fact at 390 px");

    await page.setViewportSize({ width: 1440, height: 900 });
    await rationale(page).press("Control+Enter");
    await expect(page.getByRole("status").filter({ hasText: "Flag dismissed" })).toBeVisible();
    await page.goto(fact);
    await expect(page.getByRole("region", { name: "The ruling that stands" })).toBeVisible();
    await passesAxe(page, "the fact once ruled");
    await context.close();
  });

test("the focus goes through the page in the order in which it is read", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  const fact = await disputedFact(page, "Order in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  const places: string[] = [];
  for (let pressed = 0; pressed < 80 && places.at(-1) !== "BODY"; pressed++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const element = document.activeElement;
      const within = element?.closest("header, nav[aria-label='Queue of facts'], main, aside");
      return within?.nodeName ?? element?.nodeName ?? "";
    });
    if (place !== places.at(-1)) places.push(place);
  }
  expect(places).toEqual(["A", "HEADER", "NAV", "MAIN", "ASIDE", "BODY"]);
});
