import { expect, test } from "@playwright/test";
import { disputedFact, editorContext, giveName, listening } from "./desk";

test("the matrix is walked by arrow keys and opens the claim that it points at", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  const fact = await disputedFact(page, "Matrix of the Marsa delta");
  await page.goto(fact.replace(/\/facts\/.*$/, ""));
  await page.getByRole("link", { name: "Matrix" }).click();
  const grid = page.getByRole("grid", { name: "Outlets by fact" });
  await expect(grid).toBeVisible();
  await listening(page);
  const first = grid.locator('[data-cell="0 0"]');
  await first.focus();
  await page.keyboard.press("End");
  const outlets = await grid.locator('[data-cell^="0 "]').count();
  await expect(grid.locator(`[data-cell="0 ${outlets - 1}"]`)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(grid.locator(`[data-cell="0 ${outlets - 1}"]`)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(grid.locator(`[data-cell="0 ${outlets - 2}"]`)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(first).toBeFocused();
  const row = grid.getByRole("row").filter({ hasText: "displaced" }).first();
  await expect(row.getByRole("link", { name: /^Harbour Courier: .*conflicts$/ })).toBeVisible();
  const cell = row.getByRole("link", { name: /conflicts/ }).first();
  await cell.focus();
  await cell.press("Enter");
  await expect(page).toHaveURL(/\/facts\/[^#]+#claim-/);
});

test("figures over time, origins and activity each have an address of their own", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  const fact = await disputedFact(page, "Views of the Marsa delta");
  const story = fact.replace(/\/facts\/.*$/, "");
  await page.goto(`${story}/timeline`);
  await expect(page.getByRole("img", { name: /figures over time/ }).first()).toBeVisible();
  await page.getByText("As a table").first().click();
  await expect(page.getByRole("cell", { name: "Harbour Courier" }).first()).toBeVisible();

  await page.getByRole("link", { name: "Origins" }).click();
  await expect(page.getByRole("heading", { name: "Cited by several outlets" })).toBeVisible();
  await page.getByRole("link", { name: "interior ministry", exact: true }).click();
  await expect(page).toHaveURL(/speaker=interior\+ministry/);
  await expect(page.locator("main [data-queue-item]").first()).toBeVisible();

  await page.getByRole("link", { name: "Activity", exact: true }).click();
  await expect(page.getByText("opened the story")).toBeVisible();
  await page.getByRole("link", { name: "added Valley Post" }).click();
  await expect(page).toHaveURL(/\/sources\//);
});

test("the list of stories says what others did since an editor looked", async ({ browser }) => {
  const first = await (await editorContext(browser, "Noor Haddad")).newPage();
  const second = await (await editorContext(browser, "Ruth Okafor")).newPage();
  const title = "News in the Marsa delta";
  const fact = await disputedFact(first, title);
  const row = second.locator("[data-queue-item]").filter({ hasText: title });
  await second.goto("/");
  await expect(row.getByText("Not looked at yet")).toBeVisible();
  const seen = second.waitForResponse((answer) => answer.request().method() === "POST");
  await second.goto(fact.replace(/\/facts\/.*$/, ""));
  await seen;
  await second.goto("/");
  await expect(row.getByText("Not looked at yet")).toHaveCount(0);
  await first.goto(fact);
  await listening(first);
  await first.keyboard.press("d");
  await first.getByRole("textbox", { name: "Why", exact: true }).fill("Two offices, two methods.");
  await first.getByRole("button", { name: "Rule and go on" }).click();
  await expect(first.getByRole("status").filter({ hasText: "Disputed" })).toBeVisible();
  await second.goto("/");
  await expect(row.getByText("1 change since you looked")).toBeVisible();
});

test("a lost connection is said calmly, and the notice goes by itself", async ({ page, context }) => {
  await page.goto("/");
  await listening(page);
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
});
