import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { z } from "zod";
import { checkSize, decodeText } from "@/lib/intake/decode-text";
import { fromFile } from "@/lib/intake/from-file";
import { IntakeError } from "@/lib/intake/intake-error";
import { lineAt, lineOfPath } from "@/lib/intake/json-line";
import { parseJson } from "@/lib/intake/parse-json";

/** A source of a story folder, in the form that the engine reads, with what its file says of itself. */
export interface StoryFolderSource {
  readonly id: string;
  /** Path within the folder. */
  readonly file: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
}

export interface StoryFolder {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly StoryFolderSource[];
}

const SOURCE_FILE = /\.(?:txt|md|html?)$/i;

const word = z.string("must be text").trim().min(1, "is empty");
const STORY = z.object(
  {
    id: word,
    title: word,
    sources: z
      .array(
        z.object(
          {
            id: word,
            file: word.refine((file) => !leavesFolder(file), "leads out of the story's folder"),
            outlet: word.nullish(),
            publishedAt: word.refine(isDate, "is no ISO 8601 date").nullish(),
            url: z.url("is no address").nullish(),
          },
          "must be an object",
        ),
        "must be a list",
      )
      .min(1, "is empty"),
  },
  "must be an object",
);
type StoryFile = z.infer<typeof STORY>;

/**
 * Reads a story from its folder: by its story.json, or, where there is none, every .txt, .md and .html file as a source
 * named after its file. Texts stay as they decode; pages give their article.
 * @throws IntakeError with one line that names the file, the line where there is one, and what is wrong
 */
export async function readStoryFolder(folder: string): Promise<StoryFolder> {
  const story = (await readStoryFile(folder)) ?? (await storyOfFiles(folder));
  const sources: StoryFolderSource[] = [];
  for (const listed of story.sources) {
    const draft = await fromFile(join(folder, listed.file), await readSourceFile(join(folder, listed.file)));
    sources.push({
      id: listed.id,
      file: listed.file,
      outlet: listed.outlet ?? draft.outlet,
      publishedAt: listed.publishedAt ?? draft.publishedAt,
      url: listed.url ?? null,
      title: draft.title,
      text: draft.text,
    });
  }
  return { id: story.id, title: story.title, sources };
}

async function readStoryFile(folder: string): Promise<StoryFile | null> {
  const path = join(folder, "story.json");
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw new IntakeError("missing", `${folder} is not a folder that can be read`, { cause: error });
  });
  if (!bytes) return null;
  const { text } = decodeText(bytes, path);
  const wrong = (line: number, what: string) => new IntakeError("bad-story", `${path}:${line}: ${what}`);
  const json = parseJson(text);
  if ("reason" in json) throw wrong(lineAt(text, json.at), json.reason);
  const parsed = STORY.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(lineOfPath(text, issue?.path ?? []), `${pathInWords(issue?.path ?? [])} ${issue?.message}`);
  }
  const seen = new Set<string>();
  for (const [index, { id, file }] of parsed.data.sources.entries()) {
    if (seen.has(id)) throw wrong(lineOfPath(text, ["sources", index, "id"]), `source id "${id}" stands twice`);
    seen.add(id);
    const there = await stat(join(folder, file)).catch(() => null);
    if (!there?.isFile()) {
      throw wrong(lineOfPath(text, ["sources", index, "file"]), `there is no file "${file}" in ${folder}`);
    }
  }
  return parsed.data;
}

async function storyOfFiles(folder: string): Promise<StoryFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const what = isMissing(error) ? "there is no such folder" : "it is not a folder that can be read";
    throw new IntakeError("missing", `${folder}: ${what}`, { cause: error });
  });
  const files = entries
    .filter((entry) => entry.isFile() && SOURCE_FILE.test(entry.name) && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
  if (files.length === 0) {
    throw new IntakeError("empty", `${folder} holds neither story.json nor .txt, .md or .html files`);
  }
  const stems = files.map((file) => file.replace(SOURCE_FILE, ""));
  const sources = files.map((file, index) => {
    const stem = stems[index] ?? file;
    return { id: stems.indexOf(stem) === stems.lastIndexOf(stem) ? stem : file, file };
  });
  const name = basename(resolve(folder));
  return { id: name, title: name, sources };
}

async function readSourceFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  checkSize(size, path);
  return readFile(path);
}

function leavesFolder(file: string): boolean {
  const path = relative("/story", resolve("/story", file));
  return path === "" || path.startsWith("..");
}

function isDate(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T.+)?$/.test(written) && !Number.isNaN(Date.parse(written));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** ["sources", 2, "file"] → "sources[2].file". */
function pathInWords(path: readonly PropertyKey[]): string {
  const words = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return words.replace(/^\./, "") || "the story";
}
