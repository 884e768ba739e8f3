import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Expects that axe finds no fault on the page as it is now; `where` says in a failure which state that was. Run in the page
 * itself: by default axe gathers what it found in a second, blank page and closes that, and a key pressed right after was now
 * and then not taken on a busy machine. Our pages have no frames, so nothing goes unseen.
 */
export async function passesAxe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    where,
  ).toEqual([]);
}
