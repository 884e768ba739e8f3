import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { z } from "zod";
import { parseJson } from "@/lib/intake/parse-json";

/** Longest line of input, in UTF-16 code units. */
const LONGEST_LINE = 5_000_000;
/** How many characters of answers are held back, and for how many ms of silence, before any is written. */
const HOLD = 4_000_000;
const SILENCE = 300;

/** A line of the input that can't be taken; the message names it. */
export class BadLineError extends Error {
  override readonly name = "BadLineError";

  constructor(line: number, what: string) {
    super(`standard input, line ${line}: ${what}`);
  }
}

/**
 * Answers each line of JSON on `input` with one on `output`, in order. Holds a bounded part of either in memory and waits
 * where the reader is slow. Answers are held back while input keeps coming, so that short input with a bad line in it
 * gives nothing but the error; who writes a line and waits gets its answer all the same.
 * @throws BadLineError on the first line that is no JSON or not of the schema
 */
export async function answerLines<T>(
  input: Readable,
  output: Writable,
  schema: z.ZodType<T>,
  answer: (line: T) => unknown,
): Promise<void> {
  let held: string[] = [];
  let size = 0;
  let holding = true;
  const release = async () => {
    const text = held.join("");
    held = [];
    size = 0;
    if (text !== "" && !output.write(text)) await once(output, "drain");
  };
  const silence = setTimeout(() => {
    holding = false;
    void release();
  }, SILENCE);
  try {
    let number = 0;
    for await (const text of readLines(input)) {
      number++;
      if (text.trim() === "") continue;
      const answered = `${JSON.stringify(answer(parseLine(text, number, schema)))}\n`;
      held.push(answered);
      size += answered.length;
      silence.refresh();
      if (size > HOLD) holding = false;
      if (!holding) await release();
    }
    await release();
  } finally {
    clearTimeout(silence);
  }
}

function parseLine<T>(text: string, number: number, schema: z.ZodType<T>): T {
  const json = parseJson(text);
  if ("reason" in json) throw new BadLineError(number, json.reason);
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadLineError(number, `${issue?.path.join(".") || "the line"} ${issue?.message}`);
}

/** The lines of a stream of UTF-8, without their ends. */
async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let number = 1;
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new BadLineError(number, "is not valid UTF-8");
    }
  };
  for await (const chunk of input) {
    const lines = (rest + decode(chunk)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      yield line;
      number++;
    }
    if (rest.length > LONGEST_LINE) throw new BadLineError(number, `is longer than ${LONGEST_LINE} characters`);
  }
  rest += decode();
  if (rest !== "") yield rest;
}
