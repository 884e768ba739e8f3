import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { wrongArrows } from "../../scripts/check-imports.mjs";

function check(files: Record<string, string>): string[] {
  return wrongArrows(new Map(Object.entries(files)));
}

const client = (line: string) => `"use client";\n${line}\n`;

describe("an import that runs the wrong way fails the check", () => {
  const wrong: [name: string, file: string, text: string, message: string][] = [
    ["engine → db", "lib/engine/a.ts", 'import { b } from "@/db/b";', "lib/engine/ may import nothing of ours"],
    ["engine → review, type only", "lib/engine/a.ts", 'import type { B } from "@/lib/review/b";', "not review"],
    ["engine → fs", "lib/engine/a.ts", 'import { readFileSync } from "node:fs";', "is pure"],
    ["engine → fs without prefix", "lib/engine/a.ts", 'import { readFile } from "fs/promises";', "is pure"],
    ["engine → db by import()", "lib/engine/a.ts", 'const b = () => import("@/db/b");', "not db"],
    ["engine → db, relative", "lib/engine/deep/a.ts", 'export * from "../../../db/b";', "not db"],
    ["exports → db", "lib/exports/a.ts", 'import type { B } from "@/db/schema/b";', "not db"],
    ["db → operations", "db/a.ts", 'import { b } from "@/lib/operations/b";', "not operations"],
    ["db → queries", "db/client.ts", 'import { b } from "@/db/queries/b";', "not queries"],
    ["intake → db", "lib/intake/a.ts", 'import { b } from "@/db/b";', "not db"],
    ["operations → app", "lib/operations/a.ts", 'import { b } from "@/app/b";', "not app"],
    ["app → cli", "app/a.ts", 'import { b } from "@/lib/cli/b";', "not cli"],
    ["lib → tests", "lib/operations/a.ts", 'import { b } from "@/tests/b";', "tests and scripts"],
    ["client → db", "app/a.tsx", client('import { b } from "@/db/queries/b";'), "reach the browser"],
    ["client → node:", "app/a.tsx", client('import { join } from "node:path";'), "reach the browser"],
  ];
  it.each(wrong)("%s", (_name, file, text, message) => {
    expect(check({ [file]: text })).toEqual([expect.stringContaining(message)]);
    expect(check({ [file]: text })[0]).toMatch(new RegExp(`^${file}:[12] imports "`));
  });

  it("a client component that reaches a package through the engine", () => {
    const files = {
      "app/a.tsx": client('import { b } from "@/lib/engine/b";'),
      "lib/engine/b.ts": 'import wink from "wink-nlp";',
    };
    expect(check(files)).toEqual([expect.stringContaining("app/a.tsx → lib/engine/b.ts")]);
  });

  it("the command exits 1 and names the file", () => {
    const root = mkdtempSync(join(tmpdir(), "variorum-imports-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, "lib/engine"), { recursive: true });
    writeFileSync(join(root, "lib/engine/a.ts"), 'import { b } from "@/db/b";');
    const { status, stderr } = spawnSync(process.execPath, ["scripts/check-imports.mjs", root], { encoding: "utf8" });
    expect(stderr).toContain("lib/engine/a.ts:1");
    expect(status).toBe(1);
  });
});

describe("an import that runs the right way passes", () => {
  const right: [name: string, file: string, text: string][] = [
    ["engine → engine", "lib/engine/a.ts", 'import { b } from "@/lib/engine/b";'],
    ["engine → node:crypto", "lib/engine/a.ts", 'import { createHash } from "node:crypto";'],
    ["cli → operations", "lib/cli/a.ts", 'import { b } from "@/lib/operations/b";'],
    ["queries → exports", "db/queries/a.ts", 'import type { B } from "@/lib/exports/b";'],
    ["app → queries", "app/a.tsx", 'import { b } from "@/db/queries/b";'],
    ["client → types of db", "app/a.tsx", client('import type { B } from "@/db/queries/b";')],
    ["client → engine vocabulary", "app/a.tsx", client('import { b } from "@/lib/engine/b";')],
    ["an import in a comment", "lib/engine/a.ts", '// import { b } from "@/db/b";'],
    ["an import in a string", "lib/engine/a.ts", "export const a = 'import { b } from \"@/db/b\"';"],
  ];
  it.each(right)("%s", (_name, file, text) => {
    expect(check({ [file]: text })).toEqual([]);
  });

  it("a client component that calls a server action", () => {
    const files = {
      "app/a.tsx": client('import { act } from "@/app/actions";'),
      "app/actions.ts": '"use server";\nimport { b } from "@/lib/operations/b";\n',
    };
    expect(check(files)).toEqual([]);
  });

  it("the project itself", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/check-imports.mjs"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
