import { spawnSync } from "node:child_process";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user does, in the project's folder. */
export function runVariorum(
  args: readonly string[],
  input: string | Buffer = "",
  env: Record<string, string> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/variorum.mjs", ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}
