import { expect, test } from "@playwright/test";
import { disputedFact, giveName, listening } from "./desk";

test("words are found while they are typed, marked, and lead to the very claim", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  await disputedFact(page, "Search in the Marsa delta");
  await page.goto("/");
  await listening(page);
  await page.locator("body").press("g");
  await page.locator("body").press("f");
  await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await listening(page);
  await page.locator("body").press("/");
  await page.keyboard.type("displ 280");
  await expect(page).toHaveURL(/q=displ\+280/);
  const claims = page.getByRole("region", { name: /^Claims/ });
  await expect(claims.locator("mark").filter({ hasText: "displaced" }).first()).toBeVisible();
  await expect(claims.getByText("Harbour Courier").first()).toBeVisible();

  await page.getByLabel("Outlet").selectOption("Continental Review");
  await expect(page).toHaveURL(/outlet=Continental\+Review/);
  await expect(page.getByText("Nothing found")).toBeVisible();
  await page.getByLabel("Outlet").selectOption("Harbour Courier");
  await expect(claims.getByRole("link").first()).toBeVisible();
  await page.getByLabel("Words to find").press("ArrowDown");
  await expect(page.locator("[data-queue-item]").first()).toBeFocused();
  const claim = claims.getByRole("link").first();
  await claim.focus();
  await claim.press("Enter");
  await expect(page).toHaveURL(/\/facts\/[^#]+#claim-/);
  await expect(page.locator("blockquote").filter({ hasText: "280,000", visible: true }).first()).toBeVisible();
});

test("any input is answered, and one kind can be looked at alone", async ({ page }) => {
  await giveName(page.context(), "Noor Haddad");
  await disputedFact(page, "Odd searches in the Marsa delta");
  for (const words of ['"', "NEAR(", "a OR", "title:", "* ^ -", "'; drop table claims", "%00", "😀"]) {
    const answer = await page.goto(`/search?${new URLSearchParams({ q: words })}`);
    expect(answer?.status(), words).toBe(200);
    await expect(page.getByRole("heading", { name: "Search", level: 1 })).toBeVisible();
    await expect(page.getByText("could not be drawn")).toHaveCount(0);
  }
  await page.goto("/search?q=marsa&what=sources");
  await expect(page.getByRole("region", { name: /^Reports/ })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Claims/ })).toHaveCount(0);
  await page.getByRole("link", { name: "All kinds" }).click();
  await expect(page.getByRole("region", { name: /^Stories/ })).toBeVisible();
});
