import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../../scripts/layers.mjs";

const pages = [
  "README.md",
  "CHANGELOG.md",
  "samples/README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

it("docs/architecture.md shows the table of layers that the check reads", () => {
  const rows = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `(\S+\/)` \| .* \| (.*) \|$/gm)];
  expect(rows.map(([, folder, may]) => ({ folder, may }))).toEqual(
    LAYERS.map(({ folder, may }) => ({ folder, may: may.length > 0 ? may.join(", ") : "nothing of ours" })),
  );
});

describe("links between documents lead somewhere", () => {
  it.each(pages)("%s", (page) => {
    const text = readFileSync(page, "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = ""]) =>
      join(dirname(page), link),
    );
    expect(links.filter((link) => !existsSync(link) && !link.startsWith("docs/screens/"))).toEqual([]);
  });
});
