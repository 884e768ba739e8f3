import type { z } from "zod";
import { ModelError } from "@/lib/models/model-error";

/**
 * The JSON object in a model's answer: the whole of it, or what stands in a code fence or between prose. Of an answer that
 * broke off, the list items that are whole. Throws ModelError "unreadable-answer" where there is none of the shape asked for.
 */
export function readAnswer<Answer>(text: string, schema: z.ZodType<Answer>, subject: string): Answer {
  for (const candidate of candidates(text)) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
  }
  throw new ModelError("unreadable-answer", `The model’s answer about ${subject} can’t be read: ${opening(text)}`);
}

function* candidates(text: string): Generator<unknown> {
  const bare = text.replace(/<think>[\s\S]*?<\/think>/g, "");
  const start = bare.indexOf("{");
  if (start < 0) return;
  const end = bare.lastIndexOf("}");
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(bare)?.[1];
  for (const json of [bare, fenced, bare.slice(start, end + 1)]) {
    const value = json === undefined ? undefined : parsed(json);
    if (value !== undefined) yield value;
  }
  const mended = mend(bare.slice(start));
  const value = mended === null ? undefined : parsed(mended);
  if (value !== undefined) yield value;
}

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

/** Closes an object that broke off after the last item of its outermost list that is whole; null where none is. */
function mend(json: string): string | null {
  const open: string[] = [];
  let whole = -1;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const char = json.charAt(at);
    if (quoted) {
      if (char === "\\") at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{" || char === "[") open.push(char);
    else if (char === "}" || char === "]") {
      open.pop();
      if (open.join("") === "{[" && char === "}") whole = at + 1;
    }
  }
  return whole < 0 ? null : `${json.slice(0, whole)}]}`;
}

function opening(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words === "" ? "it is empty." : `it begins “${words.slice(0, 60)}”.`;
}
