import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { CONFLICT_READINGS } from "@/lib/engine/alignment/conflict-readings";
import { STATE_CLASSES } from "@/lib/engine/lexicon/state-classes";
import { ANSWER_READERS, COMPARATORS, CONFLICT_SIGNS, SIGNS } from "@/lib/engine/pipeline";
import {
  NUMERAL_READERS,
  QUANTITY_MASKS,
  QUANTITY_REFINERS,
} from "@/lib/engine/recognisers/quantities/read-quantities";
import { ATTRIBUTION_READERS } from "@/lib/engine/recognisers/read-attributions";
import { TIME_READERS, TIME_REFINERS } from "@/lib/engine/recognisers/times/match-times";

const PAGE = "docs/rules.md";

interface Rule {
  readonly id: string;
  readonly summary: string;
}

const STAGES: readonly (readonly [title: string, rules: readonly Rule[]])[] = [
  ["Numbers that are no quantities", QUANTITY_MASKS],
  ["Numerals", NUMERAL_READERS],
  ["What stands around a number", QUANTITY_REFINERS],
  ["Times", TIME_READERS],
  ["What stands around a time", TIME_REFINERS],
  ["Attributions", ATTRIBUTION_READERS],
  ["Answers: what a claim says", ANSWER_READERS],
  ["Signs: which claims answer one question", SIGNS],
  ["Comparators: which answers can't both hold", COMPARATORS],
  ["Signs: which of them do conflict", CONFLICT_SIGNS],
  ["Conflicts of two texts that are laid beside each other", CONFLICT_READINGS],
];

/** docs/rules.md: every rule of the engine in the order in which it is asked, by its own summary. */
export function rulesPage(): string {
  const stages = STAGES.map(([title, rules]) => `## ${title}\n${rules.map(ruleLine).join("\n")}`);
  const classes = STATE_CLASSES.map(({ id, question, states, opposed }) => {
    const labelOf = (state: string) => states[state]?.label ?? state;
    const pairs = opposed.map(([one, other]) => `${labelOf(one)} / ${labelOf(other)}`);
    return `- **${id}**: ${question.replace("{theme}", "…")} ${pairs.join("; ")}`;
  });
  return [
    "# The engine's rules",
    "Written by `npx tsx scripts/write-rules.ts` from the rules themselves. Within a stage, the first that has something to say\ncomes first.",
    ...stages,
    `## States that exclude each other\n${classes.join("\n")}`,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
}

function ruleLine({ id, summary }: Rule): string {
  return `- **${id}**: ${summary}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(PAGE, rulesPage());
