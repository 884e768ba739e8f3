// Builds the engine's worker thread to build/engine-worker.mjs (or the file named), one file with everything but Node's own
// modules in it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

await build({
  absWorkingDir: root,
  entryPoints: ["lib/analysis/engine-worker.ts"],
  outfile: process.argv[2] ?? "build/engine-worker.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  tsconfig: "tsconfig.json",
  sourcemap: "linked",
  logLevel: "warning",
  // Packages in CommonJS call `require` and `__dirname`, which a module does not have.
  banner: {
    js: [
      'import { createRequire as requireFrom } from "node:module";',
      "const require = requireFrom(import.meta.url);",
      'import { dirname as folderOf } from "node:path";',
      'import { fileURLToPath as pathOf } from "node:url";',
      "const __filename = pathOf(import.meta.url);",
      "const __dirname = folderOf(__filename);",
    ].join("\n"),
  },
});
