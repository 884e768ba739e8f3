import { expect, test } from "@playwright/test";
import { giveName, listening, rationale, tenDisputes } from "./desk";

/** The choice of each ruling, key by key; "e", the words and Ctrl Enter follow. */
const RULINGS = [["1"], ["2"], ["d"], ["s"], ["n"], ["u"], ["x", "m"], ["1"], ["2"], ["x", "t"]] as const;
const MOST_PRESSES = 4;

test("ten disputes are ruled by keyboard alone, in four presses each beside the words", async ({ page }) => {
  test.setTimeout(180_000);
  await giveName(page.context(), "Noor Haddad");
  const story = await tenDisputes(page, "Ten disputes on the Velna coast");
  await page.goto(story);
  await listening(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/facts\//);

  let ruled = 0;
  for (const choice of RULINGS) {
    const fact = new URL(page.url()).pathname;
    await expect(rationale(page)).toHaveValue("");
    let presses = 0;
    const press = async (key: string) => {
      presses++;
      await page.keyboard.press(key);
    };
    for (const key of choice) await press(key);
    await press("e");
    await page.keyboard.insertText(`The desk asked both offices, ruling ${++ruled}.`);
    await press("Control+Enter");
    await expect(page.getByRole("status").getByRole("button", { name: /Undo/ })).toBeVisible();
    expect(presses, `presses for “${choice.join(" ")}”`).toBeLessThanOrEqual(MOST_PRESSES);
    await page.waitForURL((address) => address.pathname !== fact);
  }
  await page.waitForURL((address) => address.pathname === story);
  await page.goto(`${story}?status=decided`);
  await expect(page.locator("[data-queue-item]")).toHaveCount(RULINGS.length);
  await page.goto(`${story}/note`);
  for (let at = 1; at <= RULINGS.length; at++)
    await expect(page.getByText(`The desk asked both offices, ruling ${at}.`)).toHaveCount(1);
});
