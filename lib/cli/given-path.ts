import { resolve } from "node:path";

/** A path as the caller meant it: `npm run` changes into the project's folder and says where it was called from. */
export function givenPath(path: string): string {
  const calledFrom = process.env.npm_lifecycle_event === "variorum" ? process.env.INIT_CWD : undefined;
  return calledFrom && calledFrom !== process.cwd() ? resolve(calledFrom, path) : path;
}
