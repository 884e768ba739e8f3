import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

const body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.string() }).optional(),
});

/** What the server was asked. */
export interface Asked {
  readonly model: string;
  readonly system: string;
  readonly input: string;
  readonly bySchema: boolean;
  readonly authorization: string | undefined;
}

/** How the server answers one question: the model's words, a refusal, or by hand. */
export type Reply =
  | string
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | ((response: ServerResponse) => void);

/** A server on loopback that speaks the chat-completions protocol. */
export async function modelServer(reply: (asked: Asked, number: number) => Reply | Promise<Reply>) {
  const asked: Asked[] = [];
  let open = 0;
  let mostOpen = 0;
  const server = createServer(async (request, response) => {
    mostOpen = Math.max(mostOpen, ++open);
    response.on("close", () => open--);
    const { model, messages, response_format } = body.parse(JSON.parse(await bodyOf(request)));
    const content = (role: string) => messages.find((message) => message.role === role)?.content ?? "";
    const question: Asked = {
      model,
      system: content("system"),
      input: content("user"),
      bySchema: response_format !== undefined,
      authorization: request.headers.authorization,
    };
    asked.push(question);
    const answer = await reply(question, asked.length);
    if (typeof answer === "function") answer(response);
    else if (typeof answer === "string") response.setHeader("content-type", "application/json").end(completion(answer));
    else response.writeHead(answer.status, answer.headers).end(answer.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    mostOpen: () => mostOpen,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The body of an answer, whole or broken off. */
export function completion(content: string, finish: "stop" | "length" = "stop"): string {
  return JSON.stringify({
    id: "answer",
    object: "chat.completion",
    created: 0,
    model: "test-model",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
