import { expect, type Page, test } from "@playwright/test";
import { disputedFact, editorContext, listening, rationale } from "./desk";

const FIRST = "The relief agency publishes its list by name.";
const SECOND = "Two offices, two methods: neither figure is shown to be wrong.";

async function write(page: Page, key: string, reason: string): Promise<void> {
  await listening(page);
  await page.keyboard.press(key);
  await rationale(page).fill(reason);
}

/** Lets a page say and hear at once what it would in its next heartbeat. */
async function hear(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("online")));
}

test("the second of two editors is told of the first ruling, keeps the text, and chooses", async ({ browser }) => {
  const first = await (await editorContext(browser, "Noor Haddad")).newPage();
  const second = await (await editorContext(browser, "Ruth Okafor")).newPage();
  const fact = await disputedFact(first, "Two editors in the Marsa delta");
  await Promise.all([first.goto(fact), second.goto(fact)]);
  await listening(second);
  await hear(first);
  await expect(first.getByText("Also reading: Ruth Okafor")).toBeVisible();

  await write(first, "1", FIRST);
  await write(second, "d", SECOND);
  await first.getByRole("button", { name: "Rule and go on" }).click();
  await expect(first.getByRole("status").filter({ hasText: "Established: A" })).toBeVisible();
  await hear(second);
  await expect(second.getByText("Noor Haddad has ruled on this fact since you opened it.")).toBeVisible();

  await second.getByRole("button", { name: "Rule and go on" }).click();
  await expect(second.getByText("Noor Haddad ruled while you were writing")).toBeVisible();
  await expect(second.getByText(FIRST)).toBeVisible();
  await expect(rationale(second)).toHaveValue(SECOND);
  await expect(second.getByRole("link", { name: "Keep theirs and go on" })).toBeVisible();

  await second.getByRole("button", { name: "Rule over it and go on" }).click();
  await expect(second.getByRole("status").filter({ hasText: "Disputed" })).toBeVisible();
  await second.goto(fact);
  await expect(second.getByText(SECOND).first()).toBeVisible();
  await expect(second.getByRole("heading", { name: "Earlier rulings" })).toBeVisible();
  await expect(second.getByText(FIRST)).toBeVisible();
});

test("of two rulings sent at one moment one stands, the other waits with its words, and both editors are told", async ({
  browser,
}) => {
  const editors = await Promise.all(
    ["Noor Haddad", "Ruth Okafor"].map(async (name) => ({
      name,
      page: await (await editorContext(browser, name)).newPage(),
    })),
  );
  const [one] = editors;
  if (one === undefined) throw new Error("There are two editors.");
  const fact = await disputedFact(one.page, "One moment in the Marsa delta");
  await Promise.all(editors.map(({ page }) => page.goto(fact)));
  for (const { page, name } of editors) await write(page, "u", `${name} asked both offices for their lists.`);
  await Promise.all(editors.map(({ page }) => rationale(page).press("Control+Enter")));

  const stood = ({ page }: { page: Page }) => page.getByRole("status").filter({ hasText: "Unproven" });
  const told = ({ page }: { page: Page }) => page.getByText(/ruled while you were writing/);
  for (const editor of editors) await expect(stood(editor).or(told(editor))).toBeVisible();
  const wasTold = await Promise.all(editors.map((editor) => told(editor).isVisible()));
  const late = editors.filter((_, at) => wasTold[at]);
  expect(late).toHaveLength(1);
  for (const { page, name } of late) {
    await expect(rationale(page)).toHaveValue(`${name} asked both offices for their lists.`);
    await page.getByRole("button", { name: "Rule over it and go on" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Unproven" })).toBeVisible();
  }
  await one.page.goto(fact);
  for (const { name } of editors)
    await expect(one.page.getByText(`${name} asked both offices for their lists.`)).toHaveCount(1);
});
