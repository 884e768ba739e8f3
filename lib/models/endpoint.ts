import { z } from "zod";
import { ModelError } from "@/lib/models/model-error";
import type { ModelRequest } from "@/lib/models/model-request";
import type { ModelSettings } from "@/lib/models/model-settings";

/** What came back: the words as they are, and what they cost. */
export interface RawAnswer {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A model that can be asked. Throws ModelError alone. */
export interface Endpoint {
  ask(request: ModelRequest<unknown>, signal: AbortSignal | undefined): Promise<RawAnswer>;
}

const PROVIDER = "endpoint";

/**
 * Any endpoint that speaks the chat-completions protocol: Ollama, vLLM, llama.cpp, providers. The library that speaks it is loaded
 * with the first question, and so no socket is opened before. An endpoint that does not know answers by schema is asked
 * without one from then on.
 */
export function openEndpoint({ url, model, key, timeoutSeconds }: ModelSettings): Endpoint {
  let bySchema = true;
  const opening = once(async () => {
    const [sdk, { createOpenAICompatible }] = await Promise.all([import("ai"), import("@ai-sdk/openai-compatible")]);
    const provider = (structured: boolean) =>
      createOpenAICompatible({
        name: PROVIDER,
        baseURL: url.replace(/\/+$/, ""),
        supportsStructuredOutputs: structured,
        ...(key === null ? {} : { apiKey: key }),
      }).chatModel(model);
    return { sdk, structured: provider(true), plain: provider(false) };
  });

  async function attempt(request: ModelRequest<unknown>, signal: AbortSignal): Promise<RawAnswer> {
    const { sdk, structured, plain } = await opening();
    const { generateText, Output, jsonSchema, NoObjectGeneratedError } = sdk;
    const schema = jsonSchema(z.toJSONSchema(request.schema, { io: "input", target: "draft-7" }));
    const asked = {
      system: request.system,
      prompt: request.input,
      temperature: 0,
      maxRetries: 0,
      abortSignal: signal,
    };
    try {
      const { text, totalUsage } = bySchema
        ? await generateText({ ...asked, model: structured, output: Output.object({ schema }) })
        : await generateText({ ...asked, model: plain });
      return rawAnswer(text, totalUsage);
    } catch (error) {
      // What is no JSON to the library may still hold some: the reader of answers decides.
      if (NoObjectGeneratedError.isInstance(error)) return rawAnswer(error.text ?? "", error.usage);
      throw error;
    }
  }

  return {
    async ask(request, signal) {
      const late = AbortSignal.timeout(timeoutSeconds * 1000);
      const stop = signal ? AbortSignal.any([signal, late]) : late;
      try {
        try {
          return await attempt(request, stop);
        } catch (error) {
          if (!bySchema || statusOf(error) !== 400) throw error;
          bySchema = false;
          return await attempt(request, stop);
        }
      } catch (error) {
        if (signal?.aborted) throw new ModelError("cancelled", "The question was cancelled.", { cause: error });
        if (late.aborted)
          throw new ModelError("timed-out", `The model gave no answer within ${timeoutSeconds} seconds.`, {
            cause: error,
          });
        throw faultOf(error, url);
      }
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function rawAnswer(
  text: string,
  usage: { readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined } | undefined,
): RawAnswer {
  return { text, inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
}

/** An error of the library by what it carries, so that its class need not be loaded. */
const callError = z.object({
  statusCode: z.number().optional(),
  responseHeaders: z.record(z.string(), z.string()).optional(),
});

function statusOf(error: unknown): number | undefined {
  return callError.safeParse(error).data?.statusCode;
}

function faultOf(error: unknown, url: string): ModelError {
  const { statusCode, responseHeaders } = callError.safeParse(error).data ?? {};
  const cause = { cause: error };
  const { host } = new URL(url);
  if (statusCode === undefined || statusCode < 400)
    return statusCode === undefined && !isBodyFault(error)
      ? new ModelError("unreachable", `The model at ${host} can’t be reached.`, cause)
      : new ModelError("failing", `The model at ${host} gave an answer that is none of its protocol.`, cause);
  if (statusCode === 401 || statusCode === 403)
    return new ModelError("not-allowed", `The model at ${host} refused the key (${statusCode}).`, cause);
  if (statusCode === 429)
    return new ModelError("busy", `The model at ${host} is asked too often (429).`, {
      ...cause,
      retryAfter: waitOf(responseHeaders?.["retry-after"]),
    });
  if (statusCode >= 500)
    return new ModelError("failing", `The model at ${host} failed (${statusCode}).`, {
      ...cause,
      retryAfter: waitOf(responseHeaders?.["retry-after"]),
    });
  return new ModelError("bad-request", `The model at ${host} refused the question (${statusCode}).`, cause);
}

/** A body that is not the protocol's: the library says so by the names of its errors. */
function isBodyFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    /JSONParse|TypeValidation|InvalidResponse|EmptyResponse|NoContent|NoOutput/.test(error.name)
  );
}

function waitOf(header: string | undefined): number | null {
  const seconds = header === undefined ? Number.NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 120) * 1000 : null;
}
