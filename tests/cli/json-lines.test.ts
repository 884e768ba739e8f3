import { PassThrough, Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerLines, BadLineError } from "@/lib/cli/json-lines";

const LINE = z.object({ id: z.string("must be text") }, "must be an object");
const echo = ({ id }: { id: string }) => ({ id });

async function answer(chunks: (string | Buffer)[]) {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const failure = await answerLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output, LINE, echo).catch(
    (error: unknown) => error,
  );
  return { text: written.join(""), failure };
}

describe("lines of JSON", () => {
  it.each([
    ["one", ['{"id":"a"}\n']],
    ["without an end", ['{"id":"a"}']],
    ["CRLF", ['{"id":"a"}\r\n']],
    ["empty lines between", ['\n{"id":"a"}\n\n']],
    ["cut anywhere", ['{"i', 'd":"a', '"}', "\n"]],
    ["a mark before", ['\uFEFF{"id":"a"}\n']],
  ])("%s", async (_name, chunks) => {
    expect(await answer(chunks)).toEqual({ text: '{"id":"a"}\n', failure: undefined });
  });

  it("a letter cut in two", async () => {
    const bytes = Buffer.from('{"id":"حمص"}\n');
    const { text } = await answer([bytes.subarray(0, 8), bytes.subarray(8, 9), bytes.subarray(9)]);
    expect(text).toBe('{"id":"حمص"}\n');
  });
});

describe("a line that can't be taken ends it with its number and nothing written", () => {
  it.each([
    ["broken", '{"id":"a"}\n{"id":\n', "standard input, line 2: broken JSON"],
    ["no object", "[]\n", "line 1: the line must be an object"],
    ["no id", '{"id":"a"}\n\n{}\n', "line 3: id must be text"],
    ["not UTF-8", Buffer.from([0x7b, 0xff, 0xfe]), "line 1: is not valid UTF-8"],
  ])("%s", async (_name, input, message) => {
    const { text, failure } = await answer([input]);
    expect(failure).toBeInstanceOf(BadLineError);
    expect(String(failure)).toContain(message);
    expect(text).toBe("");
  });
});

it("answers a line without waiting for the next", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const done = answerLines(input, output, LINE, echo);
  input.write('{"id":"a"}\n');
  await sleep(800);
  expect(String(output.read())).toBe('{"id":"a"}\n');
  input.end();
  await done;
});

it("reads no further than its reader takes", async () => {
  let asked = 0;
  const line = `{"id":"${"x".repeat(100_000)}"}\n`;
  const input = Readable.from(
    (function* () {
      for (; asked < 2000; asked++) yield Buffer.from(line);
    })(),
  );
  const stuck = new Writable({ highWaterMark: 1, write: () => undefined });
  void answerLines(input, stuck, LINE, echo);
  await sleep(1500);
  expect(asked).toBeGreaterThan(10);
  expect(asked).toBeLessThan(200);
});
