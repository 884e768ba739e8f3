import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from "drizzle-kit/api";
import { describe, expect, it } from "vitest";

const META = join(process.cwd(), "db", "migrations", "meta");

describe("the migrations", () => {
  it("make exactly the tables that the schema says", async () => {
    const folder = join(process.cwd(), "db", "schema");
    const modules = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
    const schema = await generateSQLiteDrizzleJson(Object.assign({}, ...modules));
    const snapshot =
      readdirSync(META)
        .filter((file) => file.endsWith("_snapshot.json"))
        .toSorted()
        .at(-1) ?? "";
    const last = JSON.parse(readFileSync(join(META, snapshot), "utf8"));
    expect(Object.keys(schema.tables)).toHaveLength(21);
    expect(await generateSQLiteMigration(last, schema)).toEqual([]);
  });
});
