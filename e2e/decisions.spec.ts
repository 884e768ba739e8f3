import { expect, test } from "@playwright/test";
import { disputedFact, editorContext, listening } from "./desk";

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
  await page.locator("body").press("z");
  await expect(page.getByText(/1 dismissed/)).toBeHidden();
  await context.close();
});
