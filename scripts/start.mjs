/** `npm start`: from a fresh clone to a running Variorum, saying what it does. */
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { build, checkNode, installDependencies, ROOT, run, runQuietly, stop } from "./set-up.mjs";

const HOST = "127.0.0.1";
const SAMPLE = "samples/homs-2024";
const DATABASE = process.env.DATABASE_URL ?? "file:var/variorum.db";

function readPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is "${text}"; it must be a number from 1 to 65535.`);
  return port;
}

function checkPort(port) {
  return new Promise((free) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE") {
        stop(`Port ${port} is taken. Choose another: PORT=${port === 65535 ? 3001 : port + 1} npm start`);
      }
      stop(`Port ${port} can't be used (${error.code}). Choose another: PORT=3001 npm start`);
    });
    probe.listen(port, HOST, () => probe.close(free));
  });
}

/** Only an embedded database can be known to be new before it is opened; a server's is left as it is. */
function isFirstStart() {
  return DATABASE.startsWith("file:") && !existsSync(join(ROOT, DATABASE.slice("file:".length).replace(/\?.*$/, "")));
}

/** The database comes to be with its sample, before the server first opens it. */
async function loadSample() {
  console.log("Loading the sample story …");
  const command = ["scripts/variorum.mjs", "import", SAMPLE];
  if (await runQuietly(process.execPath, command)) return;
  console.error(
    `The sample story did not load; Variorum starts without it. Again: npm run variorum -- import ${SAMPLE}`,
  );
}

async function serve(port) {
  const address = `http://${HOST}:${port}`;
  const next = join("node_modules", "next", "dist", "bin", "next");
  const server = run(process.execPath, [next, "start", "--hostname", HOST, "--port", String(port)], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { NODE_ENV: "production" },
    stopCode: 0,
  });
  const ended = server.then((code) => stop(`The server ended (exit ${code}).`));
  const status = await Promise.race([firstAnswer(address), ended]);
  if (status >= 500) stop("The desk can't be shown: see the message above.");
  console.log(`Variorum is at ${address} (Ctrl-C stops it)`);
  await ended;
}

/** The status of the first page, which opens the database and brings it up to date. */
async function firstAnswer(address) {
  for (;;) {
    const response = await fetch(address, { redirect: "manual" }).catch(() => null);
    if (response) {
      await response.arrayBuffer();
      return response.status;
    }
    await sleep(50);
  }
}

checkNode();
const port = readPort();
await checkPort(port);
const first = isFirstStart();
await installDependencies();
if (!(await build())) stop("The build failed: see its message above.");
if (first) await loadSample();
await serve(port);
