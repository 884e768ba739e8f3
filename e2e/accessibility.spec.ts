import { expect, test } from "@playwright/test";
import { disputedFact, editorContext, listening } from "./desk";
import { passesAxe } from "./passes-axe";

/** Colours don't depend on the width, nor the order of things on the colours: each is seen once with one of the other. */
const SEEN = [
  { colorScheme: "light", width: 1440 },
  { colorScheme: "dark", width: 390 },
] as const;

test("every page passes axe, light and wide, dark and narrow", async ({ browser }) => {
  test.setTimeout(480_000);
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Axe in the Marsa delta");
  const story = fact.replace(/\/facts\/.*$/, "");
  await page.goto(story);
  const source = await page.locator("#sources ~ ol a").first().getAttribute("href");
  await context.close();

  for (const { colorScheme, width } of SEEN) {
    const seen = await editorContext(browser, "Noor Haddad", { colorScheme, viewport: { width, height: 900 } });
    const tab = await seen.newPage();
    const faults: string[] = [];
    tab.on("pageerror", (error) => faults.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) faults.push(message.text());
    });
    for (const address of addressesOf(story, fact, `${source}`)) {
      await tab.goto(address);
      await passesAxe(tab, `${address} at ${width} px, ${colorScheme}`);
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${address} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
    await seen.close();
  }
});

/** Every kind of page, with and without what it lists. */
function addressesOf(story: string, fact: string, source: string): readonly string[] {
  return [
    "/",
    story,
    `${story}?status=all&settled=hidden&class=contradiction&from=2026-03-01`,
    `${story}?words=nothing-of-the-kind`,
    `${story}/matrix?status=all`,
    `${story}/timeline`,
    `${story}/origins`,
    `${story}/activity`,
    "/search",
    "/search?q=displaced",
    "/search?q=nothing-of-the-kind",
    fact,
    source,
    `${story}/note`,
    "/settings",
    "/nothing-here",
  ];
}

test("the sheet of keys and the sheet of the verdict pass axe", async ({ browser }) => {
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Sheets in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await passesAxe(page, "the sheet of keys");
  await page.keyboard.press("Escape");

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Verdict" }).click();
  await expect(page.getByRole("button", { name: "Rule and go on" })).toBeVisible();
  await passesAxe(page, "the verdict at 390 px");
  await context.close();
});

test("the skip link leads to the content, and single keys can be turned off", async ({ page }) => {
  await page.goto("/");
  await listening(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("?");
  await page.getByRole("checkbox", { name: /Turn single keys off/ }).check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});
