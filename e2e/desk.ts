import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";

export interface Report {
  readonly outlet: string;
  readonly day: string;
  readonly text: string;
}

const LEDE = "Whole villages stand under water, and the rain has not stopped.";

/** Three reports that give two figures for one displacement on one day. */
export const REPORTS: readonly Report[] = [
  {
    outlet: "Harbour Courier",
    day: "2026-03-09",
    text: `Flood empties the Marsa delta\n\n${LEDE} The flood in the Marsa delta has displaced 280,000 people, the regional relief agency said on Monday.\n`,
  },
  {
    outlet: "Continental Review",
    day: "2026-03-09",
    text: `Delta under water\n\nThe flood in the Marsa delta has displaced 370,000 people, the interior ministry said on Monday. Roads to the coast are cut.\n`,
  },
  {
    outlet: "Valley Post",
    day: "2026-03-09",
    text: `Camps fill up\n\nIn the camps, tents are short. The flood in the Marsa delta has displaced 370,000 people, according to the interior ministry.\n`,
  },
];

/** What two outlets say of one storm: each line with its two figures and its two speakers. */
const STORM = [
  ["The storm killed # people in Velna", "14", "the coastguard", "31", "the interior ministry"],
  ["The storm destroyed # houses in Arden", "320", "the mayor", "610", "the insurers"],
  ["The storm injured # people in Corran", "75", "the hospital", "140", "the health ministry"],
  ["The flood displaced # people in Lisk", "2,400", "the province", "5,900", "the relief agency"],
  ["Police arrested # looters in Harrow", "12", "a police spokesman", "37", "the prosecutor"],
  ["The storm sank # fishing boats in Port Senna", "9", "the harbour master", "22", "the fishermen"],
  ["The ferry Aldis carried # passengers when it ran aground", "180", "its owner", "260", "the port authority"],
  ["The flood closed # schools in Tarm", "26", "the education office", "58", "the teachers union"],
  ["The power cut hit # homes in Brey", "41,000", "the grid operator", "96,000", "the energy ministry"],
  ["Rescuers evacuated # tourists from Mell island", "530", "the army", "1,200", "the tourist board"],
] as const;

/** Two reports that differ in ten figures. */
export const TEN_DISPUTES: readonly Report[] = [
  stormReport("Coast Herald", "Storm batters the Velna coast", (line) => [line[1], line[2]]),
  stormReport("Inland Times", "After the storm", (line) => [line[3], line[4]]),
];

function stormReport(
  outlet: string,
  headline: string,
  side: (line: (typeof STORM)[number]) => readonly [figure: string, speaker: string],
): Report {
  const paragraphs = STORM.map((line) => {
    const [figure, speaker] = side(line);
    return `${line[0].replace("#", figure)}, ${speaker} said on Monday.`;
  });
  return { outlet, day: "2026-03-09", text: `${headline}\n\n${paragraphs.join("\n\n")}\n` };
}

/** A browser of its own, as one editor has it. */
export async function editorContext(
  browser: Browser,
  name: string,
  options: Parameters<Browser["newContext"]>[0] = {},
) {
  const context = await browser.newContext(options);
  await giveName(context, name);
  return context;
}

/** Sets the name that the header would ask for. */
export async function giveName(context: BrowserContext, name: string): Promise<void> {
  const url = `http://127.0.0.1:${process.env.E2E_PORT}`;
  await context.addCookies([{ name: "variorum-actor", value: encodeURIComponent(name), url }]);
}

/** Waits until the page listens to keys: what is pressed before is lost. */
export async function listening(page: Page): Promise<void> {
  await page.locator("html[data-keys]").waitFor();
}

/** Opens a new story and waits for its page; gives its address. */
export async function openStory(page: Page, title: string): Promise<string> {
  await page.goto("/");
  await listening(page);
  await page.getByLabel("New story", { exact: true }).last().fill(title);
  await page.getByRole("button", { name: "Open" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Pastes a report into the story that is open, and waits until it is kept. */
export async function pasteReport(page: Page, report: Report): Promise<void> {
  const form = page.getByRole("form", { name: "Add reports" });
  await form.getByLabel("Paste a report").fill(report.text);
  await form.getByLabel("Outlet", { exact: true }).fill(report.outlet);
  await form.getByLabel("Published").fill(report.day);
  await form.getByRole("button", { name: "Add to the story" }).click();
  await expect(page.locator("#sources ~ ol").getByRole("link", { name: report.outlet })).toBeVisible();
}

/** The queue's entry that sets the two figures against each other. */
export function figuresDispute(page: Page) {
  return page.locator("[data-queue-item]").filter({ hasText: "280,000" }).filter({ hasText: "370,000" });
}

/** Waits until all reports of the open story are read and compared: what is cited stays where it stands. */
async function compared(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "Analysis" })).toHaveCount(0, { timeout: 60_000 });
}

/** A story with the three reports, read and compared; gives the address of the disputed fact. */
export async function disputedFact(page: Page, title: string): Promise<string> {
  await openStory(page, title);
  for (const report of REPORTS) await pasteReport(page, report);
  await compared(page);
  await expect(figuresDispute(page)).toBeVisible();
  const address = await figuresDispute(page).getAttribute("href");
  if (address === null) throw new Error("The dispute has no page.");
  return address;
}

/** A story with ten disputes, read and compared; gives its address. */
export async function tenDisputes(page: Page, title: string): Promise<string> {
  const story = await openStory(page, title);
  for (const report of TEN_DISPUTES) await pasteReport(page, report);
  await compared(page);
  await expect(page.locator("[data-queue-item]")).toHaveCount(10);
  return story;
}

/** The field in which a ruling is explained. */
export function rationale(page: Page) {
  return page.getByRole("textbox", { name: "Why", exact: true });
}
