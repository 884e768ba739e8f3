// Runs a bench from a bundle, as the server and the command line run the engine: what tsx adds to every function so that it keeps its
// name would double the time of reading.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { BUNDLE } from "./bundle.mjs";
import { ROOT } from "./set-up.mjs";

const bundle = join(ROOT, "build", "bench");
await build({
  ...BUNDLE,
  entryPoints: ["bench/main.ts"],
  outdir: bundle,
  outExtension: { ".js": ".mjs" },
  splitting: true,
  packages: "external",
});
await import(pathToFileURL(join(bundle, "main.mjs")).href);
