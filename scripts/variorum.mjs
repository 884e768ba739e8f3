// Runs the command line from one bundle of it, made anew when a source has changed: loading some four hundred modules of
// TypeScript one by one takes longer than most commands do.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BUNDLE } from "./bundle.mjs";
import { ROOT } from "./set-up.mjs";

const bundles = join(ROOT, "build", "cli");
/** A command that still runs may load a part of its bundle late. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

const bundle = join(bundles, stampOf(["lib", "db", "package-lock.json", "tsconfig.json"]));
if (!existsSync(bundle)) await make(bundle);
await import(pathToFileURL(join(bundle, "main.mjs")).href);

/** Changes with the name, size or date of any file below these. */
function stampOf(paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const path of paths) {
    if (!statSync(join(ROOT, path)).isDirectory()) add(path);
    else
      for (const entry of readdirSync(join(ROOT, path), { recursive: true }).sort())
        if (entry.endsWith(".ts") || entry.endsWith(".json")) add(join(path, entry));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Builds beside its place and moves there in one step: two commands may start at once. */
async function make(bundle) {
  const { build } = await import("esbuild");
  const draft = `${bundle}.${process.pid}`;
  mkdirSync(bundles, { recursive: true });
  await build({
    ...BUNDLE,
    entryPoints: ["lib/cli/main.ts"],
    outdir: draft,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    // Its driver is a native module, looked for beside it.
    external: ["@libsql/client", "libsql"],
  });
  try {
    renameSync(draft, bundle);
  } catch (error) {
    if (!existsSync(bundle)) throw error;
    rmSync(draft, { recursive: true });
  }
  for (const other of readdirSync(bundles)) {
    const path = join(bundles, other);
    if (path !== bundle && Date.now() - statSync(path).mtimeMs > KEPT_FOR_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
