// Builds the engine's worker thread to build/engine-worker.mjs (or the file named), one file with everything but Node's own
// modules in it.
import { build } from "esbuild";
import { BUNDLE } from "./bundle.mjs";

await build({
  ...BUNDLE,
  entryPoints: ["lib/analysis/engine-worker.ts"],
  outfile: process.argv[2] ?? "build/engine-worker.mjs",
});
