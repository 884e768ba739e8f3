/**
 * Which way imports run: the one table. A file belongs to the first layer whose folder it lies in; it may import its own
 * layer and those that `may` names. `pure` layers do no I/O: of Node's built-ins they import only those listed.
 */
export const LAYERS = [
  { id: "engine", folder: "lib/engine/", may: [], pure: ["node:crypto"] },
  { id: "review", folder: "lib/review/", may: ["engine"], pure: [] },
  { id: "exports", folder: "lib/exports/", may: ["engine", "review"], pure: [] },
  { id: "intake", folder: "lib/intake/", may: ["engine"] },
  { id: "analysis", folder: "lib/analysis/", may: ["engine"] },
  { id: "models", folder: "lib/models/", may: ["engine"] },
  { id: "queries", folder: "db/queries/", may: ["engine", "review", "exports", "db"] },
  { id: "db", folder: "db/", may: ["engine", "review"] },
  {
    id: "operations",
    folder: "lib/operations/",
    may: ["engine", "review", "exports", "intake", "analysis", "models", "db", "queries"],
  },
  {
    id: "cli",
    folder: "lib/cli/",
    may: ["engine", "review", "exports", "intake", "analysis", "models", "db", "queries", "operations"],
  },
  {
    id: "app",
    folder: "app/",
    may: ["engine", "review", "exports", "intake", "analysis", "models", "db", "queries", "operations"],
  },
];

/** Folders outside the product, which may import all of it and which nothing in it may import. */
export const OUTSIDE = ["tests/", "e2e/", "bench/", "scripts/"];

/** What a client component may pull into the browser, beside app/ itself: these layers, and of packages these from them. */
export const CLIENT = { layers: ["engine", "review", "exports"], packages: ["zod"] };
