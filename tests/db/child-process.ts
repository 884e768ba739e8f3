import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A script of tests/db/processes in a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** The lines that it printed so far. */
  lines(): string[];
  /** Resolves once that many lines are there, or refuses when the process ends before. */
  printed(count: number): Promise<void>;
  /** Its exit code, null where a signal ended it. */
  ended(): Promise<number | null>;
}

/** Starts a script with tsx, which knows the project's import alias. */
export function startChild(script: string, ...args: string[]): Child {
  const path = join(process.cwd(), "tests", "db", "processes", script);
  const child = spawn(process.execPath, ["--import", "tsx", path, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const exit = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  const lines = () => output.split("\n").slice(0, -1);
  return {
    process: child,
    lines,
    printed: async (count) => {
      while (lines().length < count) {
        const ended = await Promise.race([exit.then(() => true), once(child.stdout, "data").then(() => false)]);
        if (ended && lines().length < count) throw new Error(`${script} ended after ${lines().length} lines`);
      }
    },
    ended: () => exit,
  };
}
