import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { advanceRevision, requireStory } from "@/lib/operations/require-row";

/** Shortest text that can be a report, in characters after trimming. */
export const SOURCE_MIN_CHARS = 20;
/** Longest text, in bytes as UTF-8. */
export const SOURCE_MAX_BYTES = 2_000_000;

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((value) => (value ? value : null));

export const addSourceInput = z.object({
  storyId: z.string(),
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
  /** ISO 639-1. */
  language: z
    .string()
    .regex(/^[a-z]{2}$/, "Give the language as its two-letter code.")
    .nullish()
    .transform((value) => value ?? null),
  /** The id of the source that this one corrects. */
  replaces: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});

/**
 * Adds one version of one report to a story. Its text is kept as it is given and never changes.
 *
 * Refuses: "invalid" (nothing to read in it), "too-large", "duplicate" (the story has this very text; `detail.sourceId` says
 * where), "conflict" (the source that it replaces was replaced before), "not-found".
 */
export async function addSource(
  context: OperationContext,
  input: z.input<typeof addSourceInput>,
): Promise<{ readonly sourceId: string }> {
  const source = parseInput(addSourceInput, input);
  const { storyId, text } = source;
  if (Buffer.byteLength(text) > SOURCE_MAX_BYTES)
    throw new OperationError("too-large", "The text is larger than 2 MB.", { field: "text" });
  if (/[\0\p{Cs}]/u.test(text))
    throw new OperationError("unreadable", "This is no text, or text in another encoding than it was read in.", {
      field: "text",
    });
  if (text.trim().length < SOURCE_MIN_CHARS)
    throw new OperationError("invalid", `A source needs at least ${SOURCE_MIN_CHARS} characters of text.`, {
      field: "text",
    });
  const sha256 = createHash("sha256").update(text).digest("hex");

  return commitChange(context, async ({ tx, at, record }) => {
    await requireStory(tx, storyId);
    await refuseDuplicate(tx, storyId, sha256);
    if (source.replaces !== null) await requireReplaceable(tx, storyId, source.replaces);
    const outletId = source.outlet === null ? null : await outletNamed(tx, source.outlet);
    const sourceId = newId("src");
    await tx.insert(sources).values({
      id: sourceId,
      storyId,
      outletId,
      title: source.title,
      text,
      sha256,
      chars: text.length,
      language: source.language,
      publishedAt: source.publishedAt,
      url: source.url,
      replacesId: source.replaces,
      addedAt: at,
      addedBy: context.actor.name,
    });
    await advanceRevision(tx, storyId);
    await record(storyId, "source.added", sourceId, { outlet: source.outlet, sha256, replaces: source.replaces });
    return { sourceId };
  });
}

async function refuseDuplicate(tx: Transaction, storyId: string, sha256: string): Promise<void> {
  const same = await tx
    .select({ id: sources.id, outlet: outlets.name, title: sources.title })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(eq(sources.storyId, storyId), eq(sources.sha256, sha256)))
    .get();
  if (same === undefined) return;
  const name = [same.outlet, same.title].filter((part) => part !== null).join(", ");
  throw new OperationError("duplicate", `The story already has this text${name === "" ? "" : ` (${name})`}.`, {
    sourceId: same.id,
  });
}

async function requireReplaceable(tx: Transaction, storyId: string, replaced: string): Promise<void> {
  const old = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.id, replaced), eq(sources.storyId, storyId)))
    .get();
  if (old === undefined)
    throw new OperationError("not-found", "The story has no such source to replace.", { sourceId: replaced });
  const successor = await tx.select({ id: sources.id }).from(sources).where(eq(sources.replacesId, replaced)).get();
  if (successor !== undefined)
    throw new OperationError("conflict", "That source was replaced before; replace its newest version.", {
      sourceId: successor.id,
    });
}

async function outletNamed(tx: Transaction, name: string): Promise<string> {
  const folded = name.normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
  const known = await tx.select({ id: outlets.id }).from(outlets).where(eq(outlets.folded, folded)).get();
  if (known !== undefined) return known.id;
  const id = newId("outlet");
  await tx.insert(outlets).values({ id, name, folded });
  return id;
}
