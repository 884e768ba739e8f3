import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { AnswerStore } from "@/lib/models/answers";
import { ModelError } from "@/lib/models/model-error";

const RECORDING = "recording.json";
const recording = z.object({ schema: z.literal("variorum.recording/1"), model: z.string().min(1) });
const recorded = z.object({ answer: z.unknown() });

/**
 * Answers as files of a folder, one each, to be looked at, committed and replayed: an answer in JSON is kept as JSON, so that it
 * can be read and written by hand. What is there already is not asked again.
 */
export function answerFolder(folder: string): AnswerStore {
  return {
    async find(key) {
      const text = await readFile(join(folder, fileOf(key)), "utf8").catch(() => null);
      if (text === null) return null;
      const parsed = recorded.safeParse(jsonOf(text));
      if (!parsed.success)
        throw new ModelError("not-recorded", `${join(folder, fileOf(key))} holds no recorded answer`);
      const { answer } = parsed.data;
      return typeof answer === "string" ? answer : JSON.stringify(answer);
    },
    async keep({ key, text, ...answer }) {
      const file = { ...answer, answer: jsonOf(text) ?? text };
      await writeWhole(join(folder, fileOf(key)), file);
    },
  };
}

/** Starts a recording, or goes on with one of the same model. Throws ModelError where the folder holds another's. */
export async function openRecording(folder: string, model: string): Promise<void> {
  const known = await recordedModel(folder);
  if (known !== null && known !== model)
    throw new ModelError("not-recorded", `${folder} holds a recording of ${known}, not of ${model}`);
  await mkdir(folder, { recursive: true });
  if (known === null) await writeWhole(join(folder, RECORDING), { schema: "variorum.recording/1", model });
}

/** The model that a folder's answers are of; null where it holds no recording. */
export async function recordedModel(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, RECORDING), "utf8").catch(() => null);
  const parsed = text === null ? null : recording.safeParse(jsonOf(text));
  return parsed?.success ? parsed.data.model : null;
}

function fileOf(key: string): string {
  return `${key.slice(0, 16)}.json`;
}

function jsonOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Writes beside its place and moves there: a recording that breaks off leaves no half answers. */
async function writeWhole(path: string, value: unknown): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`);
  await rename(draft, path);
}
