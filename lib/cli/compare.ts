import type { Command } from "commander";
import { z } from "zod";
import { answerLines } from "@/lib/cli/json-lines";

const date = z.string("must be an ISO 8601 date").nullish();
const LINE = z.object(
  {
    id: z.string("must be text"),
    premise: z.string("must be text"),
    hypothesis: z.string("must be text"),
    premiseDate: date,
    hypothesisDate: date,
  },
  "must be an object",
);

export function addCompare(program: Command): void {
  program
    .command("compare")
    .summary("tell whether two texts contradict each other, agree, or speak of other things")
    .description(
      "Reads lines {id, premise, hypothesis, premiseDate?, hypothesisDate?} on standard input and prints for each {id, relation, related, score, kind, explanation}, in order.",
    )
    .option("--jsonl", "one JSON object a line, in and out (the only form)")
    .addHelpText(
      "after",
      `\nExample:\n  echo '{"id":"1","premise":"The road is open.","hypothesis":"The road was closed."}' | variorum compare --jsonl`,
    )
    .action(async () => {
      const { loadEngine } = await import("@/lib/analysis/load-engine");
      const engine = await loadEngine();
      await answerLines(
        process.stdin,
        process.stdout,
        LINE,
        ({ id, premise, hypothesis, premiseDate, hypothesisDate }) => {
          const found = engine.compare(
            { text: premise, publishedAt: premiseDate ?? null },
            { text: hypothesis, publishedAt: hypothesisDate ?? null },
          );
          const { relation, related, score, kind, explanation } = found;
          return { id, relation, related, score, kind, explanation };
        },
      );
    });
}
