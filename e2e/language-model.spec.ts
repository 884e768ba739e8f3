import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { editorContext, openStory, pasteReport, type Report } from "./desk";
import { passesAxe } from "./passes-axe";

const REPORTS: readonly Report[] = [
  {
    outlet: "Quay Gazette",
    day: "2026-04-02",
    text: "Night on the quay\n\nThe old customs house at Tamber burned to the ground on Wednesday night. Nobody knew of a cause, the watchman said.\n",
  },
  {
    outlet: "Tamber Mirror",
    day: "2026-04-02",
    text: "Smoke over Tamber\n\nFiremen saved the customs house at Tamber, and its roof is whole. They left at dawn on Thursday.\n",
  },
];

const claim = (quote: string, answer: string) => ({
  quote,
  answer,
  speakers: [],
  modality: "asserted",
  about: "whether the customs house burned down",
});
const CLAIMS = [
  claim("The old customs house at Tamber burned to the ground on Wednesday night", "burned to the ground"),
  claim("Firemen saved the customs house at Tamber", "saved"),
];

/** What the model says of a question; null where the question is of another story than this file's. */
function answerTo(input: string): unknown {
  if (!input.includes("customs house")) return null;
  if (input.includes("<report>")) return { claims: CLAIMS.filter(({ quote }) => input.includes(quote)) };
  const number = (quote: string) =>
    Number(/^(\d+)\. /.exec(input.slice(input.lastIndexOf("\n", input.indexOf(quote)) + 1))?.[1]);
  const [burned, saved] = [number("burned to the ground"), number("Firemen saved")];
  const relation = {
    claims: [burned, saved],
    class: "contradiction",
    kind: "status",
    reason: "Burned down in the one, saved in the other.",
    may: [],
  };
  const positions = [
    { label: "burned down", claims: [burned] },
    { label: "saved", claims: [saved] },
  ];
  return { facts: [{ question: "Did the customs house burn down", positions, relations: [relation] }] };
}

test("an editor turns a model on, sees what it proposed, and keeps a story from it", async ({ browser }) => {
  let asked = 0;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const answer = answerTo(JSON.parse(body).messages.at(-1).content);
    if (answer === null) return response.writeHead(401).end();
    asked++;
    const message = { role: "assistant", content: JSON.stringify(answer) };
    const usage = { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 };
    response.setHeader("content-type", "application/json");
    return response.end(
      JSON.stringify({
        id: "1",
        created: 0,
        model: "m",
        choices: [{ index: 0, message, finish_reason: "stop" }],
        usage,
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const context = await editorContext(browser, "Noor Haddad");
  const page = await context.newPage();

  await page.goto("/settings");
  await expect(page.getByText("nothing leaves this machine")).toBeVisible();
  await passesAxe(page, "the settings without a model");
  await page.getByLabel("Address").fill(`http://127.0.0.1:${port}/v1`);
  await page.getByRole("textbox", { name: /^Model/ }).fill("quay-reader");
  await page.locator("#key").fill("secret-key");
  await page.getByRole("button", { name: "Turn the model on" }).click();
  await expect(page.getByText(`On: quay-reader at 127.0.0.1:${port}`)).toBeVisible();
  expect(await page.content()).not.toContain("secret-key");

  const story = await openStory(page, "Fire at the customs house");
  for (const report of REPORTS) await pasteReport(page, report);
  const dispute = page.getByRole("link", { name: /Did the customs house burn down/ });
  await expect(dispute).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText("Read with quay-reader.")).toBeVisible();
  await passesAxe(page, "the story that a model has read");
  await dispute.click();
  await expect(page.getByText("Burned down in the one, saved in the other.")).toBeVisible();
  await expect(page.getByText("Proposed by quay-reader, prompt positions/1")).toBeVisible();
  await passesAxe(page, "the fact that it proposed");

  await page.goto(story);
  await page.getByRole("button", { name: "Never send this story to a model" }).click();
  await expect(page.getByText("This story is never sent to a model.")).toBeVisible();
  const before = asked;
  await pasteReport(page, {
    outlet: "Valley Post",
    day: "2026-04-03",
    text: "After the fire\n\nThe customs house at Tamber will be rebuilt, the mayor said.\n",
  });
  await expect(page.locator("#analysis")).toBeHidden({ timeout: 60_000 });
  // What the new report changed is linked by the rules alone, in their words.
  await expect(page.getByRole("link", { name: /Disputed.*customs house/ })).toBeVisible();
  expect(asked).toBe(before);

  await page.goto("/settings");
  await page.getByRole("button", { name: "Turn the model off" }).click();
  await expect(page.getByText("nothing leaves this machine")).toBeVisible();
  await context.close();
  server.closeAllConnections();
  server.close();
});
