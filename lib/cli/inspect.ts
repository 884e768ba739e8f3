import type { Command } from "commander";
import { z } from "zod";
import { answerLines } from "@/lib/cli/json-lines";
import { inspectionJson } from "@/lib/exports/analysis-json";

const LINE = z.object(
  {
    id: z.string("must be text"),
    text: z.string("must be text"),
    publishedAt: z.string("must be an ISO 8601 date").nullish(),
  },
  "must be an object",
);

export function addInspect(program: Command): void {
  program
    .command("inspect")
    .summary("show what is read in single texts: claims, quantities, times, attributions")
    .description(
      "Reads lines {id, text, publishedAt?} on standard input and prints one line of JSON for each, in order.",
    )
    .option("--jsonl", "one JSON object a line, in and out (the only form)")
    .addHelpText("after", `\nExample:\n  echo '{"id":"1","text":"Over 300 people fled."}' | variorum inspect --jsonl`)
    .action(async () => {
      const { loadEngine } = await import("@/lib/analysis/load-engine");
      const engine = await loadEngine();
      await answerLines(process.stdin, process.stdout, LINE, ({ id, text, publishedAt }) =>
        inspectionJson(id, engine.inspect({ text, publishedAt: publishedAt ?? null })),
      );
    });
}
