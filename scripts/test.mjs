/**
 * `npm test`: sets up what it needs, runs every check and test, and prints `N passed, N failed` as its last line.
 * `npm test -- --checks`, `--unit`, `--e2e` run that part alone; several may be named.
 */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { build, checkNode, installDependencies, ROOT, readJson, run, runQuietly } from "./set-up.mjs";

const UNIT_REPORT = "build/vitest.json";
const E2E_REPORT = "build/playwright.json";

/** One check that passes or fails as a whole. */
async function check(...commands) {
  for (const [command, ...args] of commands) {
    if (!(await runQuietly(command, args))) return { passed: 0, failed: 1, skipped: 0 };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

async function unitTests() {
  const code = await run("vitest", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`]);
  if (!existsSync(join(ROOT, UNIT_REPORT))) return { passed: 0, failed: 1, skipped: 0 };
  const report = readJson(UNIT_REPORT);
  // A file that can't be loaded has no tests to count, and must not pass for it.
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function endToEndTests() {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, E2E_REPORT) };
  const browser = await findBrowser();
  if (browser) env.CHROMIUM = browser;
  const code = await run("playwright", ["test", "--reporter=list,json"], { env });
  if (!existsSync(join(ROOT, E2E_REPORT))) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = readJson(E2E_REPORT);
  const failed = stats.unexpected + errors.length;
  if (stats.flaky > 0)
    console.log(`${stats.flaky} passed at the second try only: see above for what failed at the first.`);
  return {
    passed: stats.expected + stats.flaky,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}

/** A browser's path for the tests; null where Playwright's own is to be used. Installs one where there is none. */
async function findBrowser() {
  const found = process.env.CHROMIUM ?? installedBrowser();
  if (found) return found;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return null;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    console.log("No browser found: installing Debian's chromium by apt-get …");
    const quiet = { env: { DEBIAN_FRONTEND: "noninteractive" } };
    await runQuietly("apt-get", ["update"], quiet);
    await runQuietly("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
    const installed = installedBrowser();
    if (installed) return installed;
  }
  console.log("No browser found: installing Playwright's chromium …");
  await run("playwright", ["install", "chromium"]);
  return null;
}

function installedBrowser() {
  return ["chromium", "chromium-browser", "google-chrome"].map(onPath).find(Boolean) ?? null;
}

function onPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

const STAGES = [
  { part: "checks", name: "type check", run: () => check(["next", "typegen"], ["tsc", "--noEmit"]) },
  { part: "checks", name: "biome", run: () => check(["biome", "check", "--error-on-warnings", "."]) },
  { part: "checks", name: "import direction", run: () => check([process.execPath, "scripts/check-imports.mjs"]) },
  { part: "checks", name: "dead code (knip)", run: () => check(["knip"]) },
  { part: "unit", name: "unit tests", run: unitTests },
  {
    part: "e2e",
    name: "build",
    run: async () => ((await build()) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }),
  },
  { part: "e2e", name: "end-to-end tests", run: endToEndTests },
];

checkNode();
const parts = new Set(STAGES.map(({ part }) => part));
const asked = process.argv.slice(2).map((arg) => arg.replace(/^--/, ""));
const unknown = asked.find((part) => !parts.has(part));
if (unknown) {
  console.error(`Unknown part "${unknown}"; there are: ${[...parts].map((part) => `--${part}`).join(", ")}`);
  process.exit(2);
}

await installDependencies();
mkdirSync(join(ROOT, "build"), { recursive: true });
for (const report of [UNIT_REPORT, E2E_REPORT]) rmSync(join(ROOT, report), { force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const stage of STAGES.filter(({ part }) => asked.length === 0 || asked.includes(part))) {
  const began = performance.now();
  console.log(`\n— ${stage.name}`);
  const result = await stage.run();
  for (const key of Object.keys(total)) total[key] += result[key];
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(`${stage.name.padEnd(18)} ${seconds.padStart(6)} s   ${inWords(result)}`);
  console.log(lines.at(-1));
  if (stage.name === "build" && result.failed > 0) break;
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

console.log(`\n${lines.join("\n")}\n`);
console.log(inWords(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
