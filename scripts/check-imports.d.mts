/** One line for each wrong arrow among `files` (path from the root → text); none when all is well. */
export function wrongArrows(files: ReadonlyMap<string, string>): string[];
