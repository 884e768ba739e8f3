import { expect, type Page, test } from "@playwright/test";
import { disputedFact, figuresDispute, giveName, listening } from "./desk";

/** A story with a dispute, its queue open; gives the story's address. */
async function openQueue(page: Page, title: string): Promise<string> {
  await giveName(page.context(), "Noor Haddad");
  const fact = await disputedFact(page, title);
  const story = fact.replace(/\/facts\/.*$/, "");
  await page.goto(story);
  await listening(page);
  return story;
}

const items = (page: Page) => page.locator("main [data-queue-item]");
const filters = (page: Page) => page.getByRole("form", { name: "Filter the queue" });

/** Each tab says how many facts stand under it: opened, it must show as many. */
async function everyCountIsRight(page: Page): Promise<void> {
  const tabs = page.getByRole("list", { name: "Facts by status" }).getByRole("link");
  for (let index = 0; index < (await tabs.count()); index++) {
    const tab = tabs.nth(index);
    const count = Number((await tab.allTextContents()).join("").replace(/\D/g, ""));
    await tab.click();
    await expect(tab).toHaveAttribute("aria-current", "page");
    await expect(items(page)).toHaveCount(count);
  }
}

test("filters stand in the address, survive a reload, and every tab counts what it shows", async ({ page }) => {
  const story = await openQueue(page, "Filters in the Marsa delta");
  await page.keyboard.press("/");
  await expect(filters(page).getByLabel("Words in the question")).toBeFocused();
  await everyCountIsRight(page);

  await page.goto(`${story}?status=all`);
  await listening(page);
  const all = await items(page).count();
  await filters(page).getByLabel("Kind of contradiction").selectOption("quantity");
  await expect(page).toHaveURL(/kind=quantity/);
  await expect(figuresDispute(page)).toBeVisible();
  await expect.poll(() => items(page).count()).toBeLessThan(all);
  await everyCountIsRight(page);

  await page.getByText("More filters").click();
  await filters(page).getByLabel("Outlet").selectOption("Valley Post");
  await expect(page).toHaveURL(/outlet=Valley\+Post/);
  await filters(page).getByLabel("Speaker cited").fill("interior ministry");
  await filters(page).getByLabel("Speaker cited").press("Enter");
  await expect(page).toHaveURL(/speaker=interior\+ministry/);
  await filters(page).getByLabel("Published from").fill("2026-03-10");
  await expect(page).toHaveURL(/from=2026-03-10/);
  await expect(page.getByText("No fact stands under this filter")).toBeVisible();
  await page.reload();
  await expect(filters(page).getByLabel("Published from")).toHaveValue("2026-03-10");
  await expect(filters(page).getByLabel("Outlet")).toHaveValue("Valley Post");
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL(new RegExp(`${story}$`));
  await expect(filters(page).getByLabel("Outlet")).toHaveValue("");
});

test("what is agreed or decided can be hidden, and what is mine shown alone", async ({ page }) => {
  const story = await openQueue(page, "Hiding in the Marsa delta");
  await page.goto(`${story}?status=all`);
  await listening(page);
  await filters(page).getByLabel("Hide agreed and decided").check();
  await expect(page).toHaveURL(/settled=hidden/);
  await expect(page.getByRole("link", { name: /^Agreed 0/ })).toBeVisible();
  await everyCountIsRight(page);
  await page.reload();
  await expect(filters(page).getByLabel("Hide agreed and decided")).toBeChecked();
  await filters(page).getByLabel("Hide agreed and decided").uncheck();
  await expect(page).not.toHaveURL(/settled/);
  await filters(page).getByLabel("Assigned to me").check();
  await expect(page).toHaveURL(/assigned=me/);
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText("No fact stands under this filter")).toBeVisible();
});

test("a view is saved, opened, renamed, removed and put back", async ({ page }) => {
  const story = await openQueue(page, "Views in the Marsa delta");
  await page.goto(`${story}?status=all&kind=quantity`);
  await listening(page);
  const views = page.getByRole("region", { name: "Saved views" });
  const name = `Figures ${Date.now()}`;
  await views.getByText("Save this view").click();
  await views.getByLabel("Name of the view").fill(name);
  await views.getByLabel("Name of the view").press("Enter");
  await expect(views.getByRole("link", { name })).toHaveAttribute("aria-current", "true");

  await page.goto(`${story}?status=all`);
  await listening(page);
  await views.getByText("Save this view").click();
  await views.getByLabel("Name of the view").fill(name.toUpperCase());
  await views.getByRole("button", { name: "Save" }).click();
  await expect(views.getByText(/There is a view .* already/)).toBeVisible();
  await views.getByRole("link", { name }).click();
  await expect(page).toHaveURL(/kind=quantity/);

  await views.getByText(`Edit “${name}”`).click();
  await views.getByLabel("New name").fill(`${name} first`);
  await views.getByRole("button", { name: "Rename" }).click();
  await expect(views.getByRole("link", { name: `${name} first` })).toBeVisible();
  await views.getByRole("button", { name: "Remove" }).click();
  await expect(views.getByText(`Removed “${name} first”.`)).toBeVisible();
  await expect(views.getByRole("link", { name: `${name} first` })).toHaveCount(0);
  await views.getByRole("button", { name: "Undo" }).click();
  await expect(views.getByRole("link", { name: `${name} first` })).toBeVisible();
});
