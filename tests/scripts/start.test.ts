import { spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { expect, it } from "vitest";

/** Runs `npm start`'s script with more arguments for Node before it. */
function start(node: readonly string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, "scripts/start.mjs"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

const asNode = (version: string) => [
  "--import",
  `data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`,
];

it.each(["18.20.8", "20.8.1"])("Node %s is too old, and told so in a line", (version) => {
  expect(start(asNode(version), {})).toEqual({
    status: 1,
    stdout: "",
    stderr: `Variorum needs Node 20.9 or newer; this is Node ${version}. Get one at https://nodejs.org\n`,
  });
});

it.each(["web", "0", "70000", "30.5"])("PORT=%s is refused in a line", (port) => {
  expect(start([], { PORT: port })).toEqual({
    status: 1,
    stdout: "",
    stderr: `PORT is "${port}"; it must be a number from 1 to 65535.\n`,
  });
});

it("a taken port is told, with one to take instead", async () => {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, "127.0.0.1", ready));
  const address = taken.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const port = address.port;
  try {
    expect(start([], { PORT: String(port) })).toEqual({
      status: 1,
      stdout: "",
      stderr: `Port ${port} is taken. Choose another: PORT=${port === 65535 ? 3001 : port + 1} npm start\n`,
    });
  } finally {
    taken.close();
  }
});
