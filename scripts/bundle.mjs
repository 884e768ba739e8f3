import { ROOT } from "./set-up.mjs";

/** What esbuild is told for everything of the project that Node runs from a bundle. */
export const BUNDLE = {
  absWorkingDir: ROOT,
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
};
