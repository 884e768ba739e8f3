/**
 * Takes a picture of every page of a running Variorum, wide and narrow, light and dark, into docs/screens/.
 * `node scripts/screens.mjs [http://127.0.0.1:3000]`; the first story of the list is the one shown.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const address = process.argv[2] ?? "http://127.0.0.1:3000";
const folder = join("docs", "screens");
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

const executablePath = [process.env.CHROMIUM, process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch(executablePath ? { executablePath } : {});
mkdirSync(folder, { recursive: true });
const pages = await findPages();
for (const viewport of sizes) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await openPage({ viewport, colorScheme });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path, { waitUntil: "networkidle" });
      const file = join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      console.log(file);
    }
    await page.context().close();
  }
}
await browser.close();

async function openPage(options) {
  const context = await browser.newContext(options);
  await context.addCookies([{ name: "variorum-actor", value: "Desk", url: address }]);
  return context.newPage();
}

/** One address of each kind, found as an editor would find it; a fact with a plot where there is one. */
async function findPages() {
  const page = await openPage({ viewport: sizes[0] });
  await page.goto(address);
  const story = await page.locator("main [data-queue-item]").first().getAttribute("href");
  if (story === null) throw new Error(`${address} has no story yet.`);
  await page.goto(address + story);
  const queue = page.locator("[data-queue-item]");
  const figures = queue.filter({ hasText: "Quantity" });
  const fact = await ((await figures.count()) > 0 ? figures : queue).first().getAttribute("href");
  const source = await page.locator("#sources ~ ol a").first().getAttribute("href");
  await page.context().close();
  return { stories: "/", story, fact, source, note: `${story}/note`, "not-found": "/nothing-here" };
}
