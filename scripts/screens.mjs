/**
 * Takes a picture of every page of a running Variorum, wide and narrow, light and dark, into docs/screens/.
 * `node scripts/screens.mjs [http://127.0.0.1:3000] [STORY_ID]`; without an id, of the first story of the list.
 */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";

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
const pages = await findPages(process.argv[3]);
for (const viewport of sizes) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await openPage({ viewport, colorScheme });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path, { waitUntil: "networkidle" });
      const file = join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
      // Pages of text need few colours: a palette makes a third of the size, and no difference that is seen.
      await sharp(await page.screenshot())
        .png({ palette: true, effort: 10 })
        .toFile(file);
      console.log(`${file} ${Math.round(statSync(file).size / 1024)} kB`);
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
async function findPages(storyId) {
  const page = await openPage({ viewport: sizes[0] });
  await page.goto(address);
  const first = page.locator("main [data-queue-item]").first();
  const story = storyId === undefined ? await first.getAttribute("href") : `/stories/${storyId}`;
  if (story === null) throw new Error(`${address} has no story yet.`);
  await page.goto(address + story);
  const queue = page.locator("[data-queue-item]");
  const figures = queue.filter({ hasText: "Quantity" });
  const fact = await ((await figures.count()) > 0 ? figures : queue).first().getAttribute("href");
  const source = await page.locator("#sources ~ ol a").first().getAttribute("href");
  const settings = await page.goto(`${address}/settings`);
  await page.context().close();
  return {
    stories: "/",
    story,
    "story-filtered": `${story}?status=all&kind=quantity&settled=hidden`,
    "story-empty": `${story}?words=nothing+of+the+kind`,
    matrix: `${story}/matrix`,
    timeline: `${story}/timeline`,
    origins: `${story}/origins`,
    activity: `${story}/activity`,
    fact,
    source,
    note: `${story}/note`,
    search: "/search?q=people",
    "search-empty": "/search?q=nothing+of+the+kind",
    ...(settings?.status() === 200 && { settings: "/settings" }),
    "not-found": "/nothing-here",
  };
}
