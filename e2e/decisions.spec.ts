import { expect, type Page, test } from "@playwright/test";
import { disputedFact, editorContext, listening } from "./desk";

const FIRST = "The relief agency publishes its list by name.";
const SECOND = "Two offices, two methods: neither figure is shown to be wrong.";

async function write(page: Page, key: string, rationale: string): Promise<void> {
  await listening(page);
  await page.keyboard.press(key);
  await page.getByRole("textbox", { name: "Why", exact: true }).fill(rationale);
}

test("the second of two editors is told of the first ruling, keeps the text, and chooses", async ({ browser }) => {
  const first = await (await editorContext(browser, "Noor Haddad")).newPage();
  const second = await (await editorContext(browser, "Ruth Okafor")).newPage();
  const fact = await disputedFact(first, "Two editors in the Marsa delta");
  await Promise.all([first.goto(fact), second.goto(fact)]);

  await write(first, "1", FIRST);
  await write(second, "d", SECOND);
  await first.getByRole("button", { name: "Rule and go on" }).click();
  await expect(first.getByRole("status").filter({ hasText: "Established: A" })).toBeVisible();

  await second.getByRole("button", { name: "Rule and go on" }).click();
  await expect(second.getByText("Noor Haddad ruled while you were writing")).toBeVisible();
  await expect(second.getByText(FIRST)).toBeVisible();
  await expect(second.getByRole("textbox", { name: "Why", exact: true })).toHaveValue(SECOND);
  await expect(second.getByRole("link", { name: "Keep theirs and go on" })).toBeVisible();

  await second.getByRole("button", { name: "Rule over it and go on" }).click();
  await expect(second.getByRole("status").filter({ hasText: "Disputed" })).toBeVisible();
  await second.goto(fact);
  await expect(second.getByText(SECOND).first()).toBeVisible();
  await expect(second.getByRole("heading", { name: "Earlier rulings" })).toBeVisible();
  await expect(second.getByText(FIRST)).toBeVisible();
});

test("a flag can be dismissed with its reason", async ({ browser }) => {
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Corrections in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  await page.getByText("No contradiction?").first().click();
  const dismissal = page.getByRole("form", { name: "Dismiss this flag" }).first();
  await dismissal.getByLabel("Why it is none").fill("One counts the camps alone.");
  await dismissal.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText(/1 dismissed/)).toBeVisible();
  await context.close();
});
