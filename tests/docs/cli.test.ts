import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createProgram } from "@/lib/cli/program";

const page = readFileSync("docs/cli.md", "utf8");
const shown = [...page.matchAll(/```text\n\$ variorum (.*)\n([\s\S]*?)```/g)].map(([, args = "", output = ""]) => ({
  args,
  output,
}));

/** What the command prints on `args`, in a terminal of 80 columns. */
async function help(args: string): Promise<string> {
  let printed = "";
  const program = createProgram();
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => (printed += text), getOutHelpWidth: () => 80 });
  }
  await expect(program.parseAsync(args.split(" "), { from: "user" })).rejects.toMatchObject({ exitCode: 0 });
  return printed;
}

describe("docs/cli.md shows what --help prints", () => {
  it.each(shown)("variorum $args", async ({ args, output }) => {
    expect(await help(args)).toBe(output);
  });

  it("of every command", () => {
    const commands = createProgram().commands.map((command) => command.name());
    expect(shown.map(({ args }) => args)).toEqual(["--help", ...commands.map((name) => `${name} --help`)]);
  });
});
