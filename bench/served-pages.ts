import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { percentiles } from "./percentiles";

/** A page to ask for, anew each round. */
export type PageOf = (round: number) => string;

/**
 * Serves a database from the build that is there, and prints how long each page takes from the request to its last byte.
 * The server is stopped afterwards.
 *
 * @param pages The addresses, by what they are called.
 */
export async function timeServedPages(databaseUrl: string, pages: Readonly<Record<string, PageOf>>): Promise<void> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", `${port}`],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: "ignore",
    },
  );
  try {
    await answering(origin);
    const cpu = () => cpuOf(server.pid);
    for (const [name, addressOf] of Object.entries(pages)) {
      const ask = async (round: number) => {
        const answer = await fetch(origin + addressOf(round), {
          headers: { cookie: "variorum-actor=Noor%20Haddad" },
        });
        const text = await answer.text();
        if (answer.status !== 200 || text.includes("could not be drawn"))
          throw new Error(`${addressOf(round)}: ${answer.status}`);
      };
      await percentiles(`page: ${name}`, ask, { cpu });
    }
  } finally {
    server.kill();
  }
}

/** The processor time of another process, where the system tells it in /proc. */
function cpuOf(pid: number | undefined): number | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  // After the name in brackets; fields 14 and 15 are user and system time, in hundredths of a second.
  const fields = readFileSync(path, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function answering(origin: string): Promise<void> {
  for (let tried = 0; tried < 120; tried++) {
    try {
      await fetch(`${origin}/icon.svg`);
      return;
    } catch {
      await sleep(250);
    }
  }
  throw new Error("The server did not start.");
}

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
