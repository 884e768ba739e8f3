/** What starting and testing share: a Node that is new enough, dependencies, a build. No dependencies of its own. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What the build is made of; a change in any of these asks for a new one. */
const BUILT_FROM = [
  "app",
  "lib",
  "db",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "scripts/build-worker.mjs",
];
const STAMP = join(ROOT, "build", "stamp");

const running = new Set();
let stopping = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    stopping = true;
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(130);
  });
}

/** Ends the process, and what it runs, with one line on standard error. */
export function stop(line) {
  console.error(line);
  for (const child of running) child.kill();
  process.exit(1);
}

/** Says so and stops where Node is older than package.json asks for. */
export function checkNode() {
  const wanted = readJson("package.json").engines.node.replace(/[^\d.]/g, "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor = 0] = wanted.split(".").map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    stop(
      `Variorum needs Node ${wanted} or newer; this is Node ${process.versions.node}. Get one at https://nodejs.org`,
    );
  }
}

/**
 * Runs a program in the project's folder, its binaries on the path; resolves with its exit code. Where a signal ends it,
 * this process ends too, with `stopCode`.
 */
export function run(command, args, { env, stdio = "inherit", stopCode = 130, onOutput } = {}) {
  const path = `${join(ROOT, "node_modules", ".bin")}${delimiter}${process.env.PATH}`;
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PATH: path, ...env },
  });
  running.add(child);
  child.stdout?.on("data", onOutput);
  child.stderr?.on("data", onOutput);
  return new Promise((done) => {
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      if (stopping || signal === "SIGINT" || signal === "SIGTERM") process.exit(stopCode);
      done(code ?? 1);
    });
  });
}

/** Runs a program and returns whether it ended well; what it printed is shown only where it did not. */
export async function runQuietly(command, args, options = {}) {
  const output = [];
  const code = await run(command, args, {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
    onOutput: (chunk) => output.push(chunk),
  });
  if (code !== 0) process.stderr.write(Buffer.concat(output));
  return code === 0;
}

/** Installs what package-lock.json names, where node_modules does not hold it yet. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing dependencies …");
  const code = await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) stop("npm install failed: see its message above.");
}

/** npm keeps a lock of what it installed; other platforms' optional packages are not in it. */
function isInstalled() {
  if (!existsSync(join(ROOT, "node_modules", ".package-lock.json"))) return false;
  const installed = readJson("node_modules/.package-lock.json").packages;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([name, entry]) => name === "" || entry.optional || entry.devOptional || installed[name]?.version === entry.version,
  );
}

/** Builds the app and the engine's worker where sources changed since the last build; false where that failed. */
export async function build() {
  const wanted = hashOfSources();
  const built = existsSync(STAMP) && existsSync(join(ROOT, ".next", "BUILD_ID")) && readFileSync(STAMP, "utf8");
  if (built === wanted) return true;
  console.log("Building …");
  const worker = "scripts/build-worker.mjs";
  if (existsSync(join(ROOT, worker)) && !(await runQuietly(process.execPath, [worker]))) return false;
  if (!(await runQuietly("next", ["build"]))) return false;
  mkdirSync(join(ROOT, "build"), { recursive: true });
  writeFileSync(STAMP, wanted);
  return true;
}

function hashOfSources() {
  const hash = createHash("sha256").update(process.versions.node);
  const add = (path) => {
    const full = join(ROOT, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(`\0${path}\0`).update(readFileSync(full));
  };
  for (const path of BUILT_FROM) add(path);
  return hash.digest("hex");
}

export function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}
