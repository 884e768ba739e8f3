import type { z } from "zod";
import { createStoryInput, insertStory } from "@/lib/operations/create-story";
import {
  areOtherOutlets,
  insertSource,
  type NewSource,
  type newSourceInput,
  readNewSource,
} from "@/lib/operations/new-source";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

/** A story with its reports. A `name` is how refusals call what it stands for: a folder, a file. */
export interface ImportStoryInput {
  readonly name: string;
  readonly title: string;
  readonly sources: readonly (z.input<typeof newSourceInput> & { readonly name: string })[];
}

/**
 * Opens a story with all its reports, or changes nothing: every report is checked before the one transaction that writes them.
 *
 * Refuses, with the name of what is wrong at the head of its message: "invalid" (also two reports with
 * the same text that are not of two outlets), "too-large", "unreadable".
 */
export async function importStory(
  context: OperationContext,
  { name, title: givenTitle, sources }: ImportStoryInput,
): Promise<{ readonly storyId: string }> {
  const { title } = named(name, () => parseInput(createStoryInput, { title: givenTitle }));
  const read = sources.map(({ name, ...source }) => ({ name, source: named(name, () => readNewSource(source)) }));
  refuseCopies(read);
  return commitChange(context, async (change) => {
    const storyId = await insertStory(change, title);
    for (const { source } of read) await insertSource(change, storyId, source);
    return { storyId };
  });
}

/** Does `check`; what it refuses is said of `name`. */
function named<T>(name: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    throw new OperationError(error.code, `${name}: ${error.message}`, { ...error.detail, name }, { cause: error });
  }
}

/** Two outlets may carry one text; one outlet, or one that is not named, does so by mistake. */
function refuseCopies(read: readonly { readonly name: string; readonly source: NewSource }[]): void {
  for (const [index, { name, source }] of read.entries()) {
    const first = read
      .slice(0, index)
      .find((other) => other.source.sha256 === source.sha256 && !areOtherOutlets(other.source.outlet, source.outlet));
    if (first !== undefined)
      throw new OperationError("invalid", `${name}: The text is the same as that of ${first.name}.`, { name });
  }
}
