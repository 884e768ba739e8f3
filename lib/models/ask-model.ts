import { setTimeout as sleep } from "node:timers/promises";
import type { AnswerStore } from "@/lib/models/answers";
import type { Endpoint } from "@/lib/models/endpoint";
import { MODEL_FAULTS, ModelError } from "@/lib/models/model-error";
import { estimatedTokens, type ModelRequest, requestKey } from "@/lib/models/model-request";
import { readAnswer } from "@/lib/models/read-answer";

/** What was paid for. */
export interface Spending {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Says what may still be spent, and is told what was. */
export interface Budget {
  /** Tokens that may still be spent, and what runs out then: "today", "this story". */
  left(): Promise<{ readonly tokens: number; readonly of: string }>;
  spend(call: { readonly prompt: string; readonly inputTokens: number; readonly outputTokens: number }): Promise<void>;
}

/** Answers questions from the store, or asks the model. */
export interface Asker {
  /** Throws ModelError where no answer is to be had. */
  ask<Answer>(request: ModelRequest<Answer>): Promise<Answer>;
  /** What this asker has paid for so far; stored answers cost nothing. */
  spent(): Spending;
}

export interface AskerOptions {
  readonly store: AnswerStore;
  /** Null asks nobody: an answer that is not stored is missing. */
  readonly endpoint: Endpoint | null;
  readonly concurrency?: number;
  readonly budget?: Budget;
  readonly signal?: AbortSignal;
  /** How long to wait before the second attempt, in ms; each later one waits twice as long. */
  readonly firstWait?: number;
}

/** How often a question is put to an endpoint that is busy or failing. */
const ATTEMPTS = 3;
const FIRST_WAIT = 1000;
/** How often a model may give an answer that can't be read. */
const READINGS = 2;

/**
 * Makes an asker. As many questions as `concurrency` are under way at once, the others wait in their order. What is busy or failing is
 * asked again after a while; once it has failed throughout, the questions that wait are refused at once, so that an endpoint
 * that is down costs no time. Only answers that can be read are stored.
 */
export function createAsker(options: AskerOptions): Asker {
  const { store, endpoint, budget, signal, concurrency = 4, firstWait = FIRST_WAIT } = options;
  const slots = createSlots(concurrency);
  let spent: Spending = { calls: 0, inputTokens: 0, outputTokens: 0 };
  let reserved = 0;
  let down: ModelError | null = null;

  async function afford(tokens: number): Promise<void> {
    if (!budget) return;
    const left = await budget.left();
    if (tokens + reserved > left.tokens)
      throw new ModelError("over-budget", `The model’s budget for ${left.of} is used up.`);
    reserved += tokens;
  }

  async function put(asked: Endpoint, request: ModelRequest<unknown>): Promise<string> {
    const { inputTokens, outputTokens } = estimatedTokens(request);
    await afford(inputTokens + outputTokens);
    try {
      const answer = await asked.ask(request, signal);
      // An endpoint that does not count its tokens is counted by rule of thumb.
      const counted = answer.inputTokens > 0 ? answer : { ...answer, inputTokens, outputTokens };
      spent = {
        calls: spent.calls + 1,
        inputTokens: spent.inputTokens + counted.inputTokens,
        outputTokens: spent.outputTokens + counted.outputTokens,
      };
      await budget?.spend({ prompt: request.prompt, ...counted });
      return answer.text;
    } finally {
      if (budget) reserved -= inputTokens + outputTokens;
    }
  }

  async function throughFaults(asked: Endpoint, request: ModelRequest<unknown>): Promise<string> {
    for (let tried = 1; ; tried++) {
      if (down) throw down;
      if (signal?.aborted) throw new ModelError("cancelled", "The question was cancelled.");
      try {
        return await put(asked, request);
      } catch (error) {
        if (!(error instanceof ModelError) || !MODEL_FAULTS[error.fault].retry) throw error;
        if (tried === ATTEMPTS) {
          down = error;
          throw error;
        }
        await sleep(error.retryAfter ?? firstWait * 2 ** (tried - 1), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  return {
    async ask(request) {
      const key = requestKey(request);
      const stored = await store.find(key);
      if (stored !== null) return readAnswer(stored, request.schema, request.subject);
      if (endpoint === null)
        throw new ModelError(
          "not-recorded",
          `there is no answer of ${request.model} to ${request.prompt} about ${request.subject} (${key.slice(0, 16)})`,
        );
      return slots.run(async () => {
        for (let tried = 1; ; tried++) {
          const before = spent;
          const text = await throughFaults(endpoint, request);
          try {
            const answer = readAnswer(text, request.schema, request.subject);
            const { model, prompt, subject } = request;
            await store.keep({
              key,
              model,
              prompt,
              subject,
              text,
              inputTokens: spent.inputTokens - before.inputTokens,
              outputTokens: spent.outputTokens - before.outputTokens,
            });
            return answer;
          } catch (error) {
            if (tried === READINGS || !(error instanceof ModelError)) throw error;
          }
        }
      });
    },
    spent: () => spent,
  };
}

/** Lets so many jobs run at once; the others wait in their order. */
function createSlots(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async run<T>(job: () => Promise<T>): Promise<T> {
      if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
      else running++;
      try {
        return await job();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    },
  };
}
