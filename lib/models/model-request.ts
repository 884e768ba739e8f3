import type { z } from "zod";
import { sha256 } from "@/lib/engine/content-hash";
import type { Prompt } from "@/lib/models/prompts/prompt";

/** One question to a model. */
export interface ModelRequest<Answer> {
  readonly model: string;
  /** "claims/1". */
  readonly prompt: string;
  readonly system: string;
  readonly input: string;
  readonly schema: z.ZodType<Answer>;
  /** What it is about, for messages and the names of recorded answers: a source's id, a group's number. */
  readonly subject: string;
}

/** A question made by a prompt. */
export function requestOf<Input, Answer>(
  model: string,
  prompt: Prompt<Input, Answer>,
  input: Input,
  subject: string,
): ModelRequest<Answer> {
  return {
    model,
    prompt: prompt.id,
    system: prompt.system,
    input: prompt.input(input),
    schema: prompt.schema,
    subject,
  };
}

/** The name that the request's answer is stored under: the same for the same model, version of the prompt and input. */
export function requestKey({
  model,
  prompt,
  input,
}: Pick<ModelRequest<unknown>, "model" | "prompt" | "input">): string {
  return sha256(JSON.stringify([model, prompt, input]));
}

/** Characters to a token, as a rule of thumb for English in common tokenisers. */
const CHARS_PER_TOKEN = 4;

/** Roughly what a request costs: what is sent, and an answer of about half as much as its input. */
export function estimatedTokens({ system, input }: Pick<ModelRequest<unknown>, "system" | "input">): {
  readonly inputTokens: number;
  readonly outputTokens: number;
} {
  return {
    inputTokens: Math.ceil((system.length + input.length) / CHARS_PER_TOKEN),
    outputTokens: Math.ceil(input.length / CHARS_PER_TOKEN / 2),
  };
}
