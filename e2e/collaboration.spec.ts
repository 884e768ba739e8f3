import { expect, test } from "@playwright/test";
import { disputedFact, editorContext, listening, rationale } from "./desk";

test("a comment calls a colleague, who is told, follows it, and answers", async ({ browser }) => {
  const noor = await (await editorContext(browser, "Noor Haddad")).newPage();
  const ruth = await (await editorContext(browser, "Ruth Okafor")).newPage();
  const fact = await disputedFact(noor, "Comments in the Marsa delta");
  await Promise.all([noor.goto(fact), ruth.goto(fact)]);
  await Promise.all([listening(noor), listening(ruth)]);
  await noor.reload();
  await listening(noor);
  await expect(noor.getByText("Also reading: Ruth Okafor")).toBeVisible();

  await noor.keyboard.press("c");
  await noor.keyboard.type("@ruth, do you have the ministry's list?");
  await noor.keyboard.press("Control+Enter");
  await expect(noor.getByRole("status").filter({ hasText: "Ruth Okafor will see it" })).toBeVisible();
  await expect(
    noor
      .getByRole("region", { name: "Comments" })
      .getByText("@ruth, do you have the ministry's list?", { exact: true }),
  ).toBeVisible();

  await ruth.goto("/");
  await ruth.getByLabel("1 comment for you").click();
  await ruth.getByRole("link", { name: /do you have the ministry's list/ }).click();
  await expect(
    ruth
      .getByRole("region", { name: "Comments" })
      .getByText("@ruth, do you have the ministry's list?", { exact: true }),
  ).toBeVisible();
  await expect(ruth.getByLabel("1 comment for you")).toHaveCount(0);
  await listening(ruth);
  await ruth.keyboard.press("c");
  await ruth.keyboard.type("I do. @Noor Haddad");
  await ruth.keyboard.press("Control+Enter");
  await expect(ruth.getByRole("status").filter({ hasText: "Noor Haddad will see it" })).toBeVisible();
  await noor.goto("/");
  await expect(noor.getByLabel("1 comment for you")).toBeVisible();
});

test("one's own comment can be taken back and restored; a fact is taken by one key and given back by another", async ({
  browser,
}) => {
  const page = await (await editorContext(browser, "Noor Haddad")).newPage();
  await page.goto(await disputedFact(page, "Undoing in the Marsa delta"));
  await listening(page);
  const comments = page.getByRole("region", { name: "Comments" });
  await page.keyboard.press("c");
  await page.keyboard.type("Which list is the newer?");
  await page.keyboard.press("Control+Enter");
  await expect(comments.getByText("Which list is the newer?").first()).toBeVisible();
  await comments.getByRole("button", { name: /^Remove/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Comment removed" })).toBeVisible();
  await expect(comments.getByRole("listitem")).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(comments.getByRole("listitem")).toHaveCount(1);

  const assigned = page.getByLabel("Assigned to");
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await expect(assigned).toHaveValue("Noor Haddad");
  await expect(page.getByRole("status").filter({ hasText: "Yours now" })).toBeVisible();
  await page.keyboard.press("z");
  await expect(assigned).toHaveValue("");
});

test("a ruling made offline is kept and said to be, and can be sent later", async ({ browser }) => {
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();
  const fact = await disputedFact(page, "Offline in the Marsa delta");
  await page.goto(fact);
  await listening(page);
  await page.keyboard.press("d");
  await rationale(page).fill("Both offices stand by their figures.");
  await expect(page.getByText("Draft kept")).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("The connection is gone.")).toBeVisible();
  await rationale(page).press("Control+Enter");
  await expect(page.getByText("could not be reached")).toBeVisible();
  await expect(rationale(page)).toHaveValue("Both offices stand by their figures.");
  await context.setOffline(false);
  await expect(page.getByText("The connection is gone.")).toBeHidden();
  await page.reload();
  await expect(rationale(page)).toHaveValue("Both offices stand by their figures.");
  await expect(page.getByRole("radio", { name: "Disputed" })).toBeChecked();
  await rationale(page).press("Control+Enter");
  await expect(page.getByRole("status").filter({ hasText: "Disputed" })).toBeVisible();
});
