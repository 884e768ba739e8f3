import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import { readLanguage } from "@/lib/intake/read-language";
import { type Change, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { advanceRevision } from "@/lib/operations/require-row";

/** Shortest text that can be a report, in characters after trimming. */
const MIN_CHARS = 20;
/** Longest text, in bytes as UTF-8. */
const MAX_BYTES = 2_000_000;

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `It is longer than ${max} characters.`)
    .nullish()
    .transform((value) => (value ? value : null));

export const newSourceInput = z.object({
  /** As it is kept, character by character. */
  text: z.string(),
  outlet: optionalText(200),
  title: optionalText(500),
  /** A date, or a date and time with its zone. */
  publishedAt: z
    .union([
      z.iso.date("Write the date as 2024-12-05."),
      z.iso.datetime({ offset: true, error: "Write the time with its zone, as 2024-12-05T18:00:00Z." }),
    ])
    .nullish()
    .transform((value) => value ?? null),
  url: z
    .url({ protocol: /^https?$/, error: "The address does not start with http:// or https://." })
    .max(2000)
    .nullish()
    .transform((value) => value ?? null),
});

/** A report that can be kept. */
export interface NewSource extends z.output<typeof newSourceInput> {
  /** Of the text as UTF-8, hexadecimal. */
  readonly sha256: string;
  /** What the text is written in, as far as it can be told: ISO 639-1. */
  readonly language: string | null;
}

/** Checks a report before anything is written; refuses with "invalid", "too-large" or "unreadable". */
export function readNewSource(input: z.input<typeof newSourceInput>): NewSource {
  const source = parseInput(newSourceInput, input);
  const { text } = source;
  const refuse = (code: "invalid" | "too-large" | "unreadable", message: string) =>
    new OperationError(code, message, { field: "text" });
  if (Buffer.byteLength(text) > MAX_BYTES) throw refuse("too-large", "The text is larger than 2 MB.");
  if (/[\0\p{Cs}]/u.test(text))
    throw refuse("unreadable", "This is no text, or text in another encoding than it was read in.");
  if (text.trim().length < MIN_CHARS)
    throw refuse("invalid", `A source needs at least ${MIN_CHARS} characters of text.`);
  return { ...source, sha256: createHash("sha256").update(text).digest("hex"), language: readLanguage(text) };
}

/** Writes a source and its audit event, and asks for the story to be linked anew; `replaces` is the id of the source that it corrects. */
export async function insertSource(
  { tx, at, actor, record }: Change,
  storyId: string,
  source: NewSource,
  replaces: string | null = null,
): Promise<string> {
  const { outlet, sha256, ...kept } = source;
  const id = newId("src");
  await tx.insert(sources).values({
    ...kept,
    id,
    storyId,
    sha256,
    outletId: outlet === null ? null : await outletNamed(tx, outlet),
    chars: source.text.length,
    replacesId: replaces,
    addedAt: at,
    addedBy: actor,
  });
  await advanceRevision(tx, storyId);
  await record(storyId, "source.added", id, { outlet, sha256, replaces });
  return id;
}

/** Whether two names are known to be of two outlets, which may both print one text. */
export function areOtherOutlets(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && foldOutlet(one) !== foldOutlet(other);
}

/** An outlet's name in the one form that all ways to write it share. */
function foldOutlet(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
}

async function outletNamed(tx: Transaction, name: string): Promise<string> {
  const folded = foldOutlet(name);
  const known = await tx.select({ id: outlets.id }).from(outlets).where(eq(outlets.folded, folded)).get();
  if (known !== undefined) return known.id;
  const id = newId("outlet");
  await tx.insert(outlets).values({ id, name, folded });
  return id;
}
