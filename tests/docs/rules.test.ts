import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rulesPage } from "@/scripts/write-rules";

it("docs/rules.md is up to date (npx tsx scripts/write-rules.ts writes it)", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(rulesPage());
});
