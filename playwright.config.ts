import { existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";

// Workers load this file again; they inherit what the first load settled.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), "variorum-e2e-"));

const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
const start = `npx next start --hostname 127.0.0.1 --port ${process.env.E2E_PORT}`;
const chromium = [process.env.CHROMIUM, process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  // On a machine that does other work beside it a browser may stall; what passed at the second try alone is named as such.
  retries: process.env.CI ? 1 : 0,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: chromium === undefined ? {} : { executablePath: chromium },
  },
  webServer: {
    command: existsSync(".next/BUILD_ID") ? start : `npm run build && ${start}`,
    url: address,
    timeout: 300_000,
    reuseExistingServer: false,
    env: { DATABASE_URL: `file:${join(process.env.E2E_DATA, "desk.db")}`, NEXT_TELEMETRY_DISABLED: "1" },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const taken = probe.address();
      probe.close(() =>
        taken !== null && typeof taken === "object" ? resolve(taken.port) : reject(new Error("no port")),
      );
    });
  });
}
