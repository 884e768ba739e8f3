import type { Contradiction } from "@/lib/engine/contradiction";
import type { AnalysisJson, ClaimJson } from "@/lib/exports/analysis-json";
import { CLASS_WORDS, chainInWords, dateInWords, reconcilersInWords } from "@/lib/exports/wording";

/** An analysis for a person to read: disputes first, by falling severity, then what only looks like one, then the rest. */
export function analysisText(analysis: AnalysisJson): string {
  const { story, sources, claims, facts, contradictions, differences } = analysis;
  const copies = sources.filter(({ copyOf }) => copyOf !== null).length;
  const sections = [
    `${story.title}\n${count(sources.length, "source")}${copies > 0 ? ` (${count(copies, "copy", "copies")} of another)` : ""}, ${count(claims.length, "claim")}, ${count(facts.length, "fact")}`,
    heading("Disputed", contradictions.length),
    ...contradictions.map((pair) => pairText(analysis, pair)),
    ...(differences.length > 0 ? [heading("Only looks so: updates and differences of scope", differences.length)] : []),
    ...differences.map((pair) => pairText(analysis, pair)),
  ];
  const agreed = facts.filter(({ status }) => status === "agreed");
  if (agreed.length > 0) {
    const lines = agreed.map(({ statement, origins }) => `  ${statement} (${count(origins, "origin")})`);
    sections.push(`${heading("Agreed", agreed.length)}\n\n${lines.join("\n")}`);
  }
  return `${sections.join("\n\n")}\n`;
}

function pairText({ claims, sources, facts }: AnalysisJson, pair: Contradiction): string {
  const fact = facts.find(({ id }) => id === pair.factId);
  const labelOf = (claim: ClaimJson) => fact?.positions.find(({ id }) => id === claim.position)?.label;
  const sides = pair.claimIds.flatMap((id) => {
    const claim = claims.find((candidate) => candidate.id === id);
    const source = sources.find((candidate) => candidate.id === claim?.sourceId);
    if (!claim || !source) return [];
    const label = labelOf(claim);
    return [
      `  ${label ? `${label}: ` : ""}“${claim.quote}”`,
      `    ${chainInWords(source.outlet ?? source.id, claim.attribution)}, ${dateInWords(source.publishedAt)}`,
    ];
  });
  const reconciled = reconcilersInWords(pair.bothMayHold);
  return [
    fact?.statement ?? pair.factId,
    ...sides,
    `  Why: ${pair.explanation}`,
    ...(reconciled ? [`  Both may hold: ${reconciled}.`] : []),
    `  ${CLASS_WORDS[pair.class]} of ${pair.kind}, severity ${pair.severity.toFixed(2)}`,
  ].join("\n");
}

function heading(title: string, length: number): string {
  const line = `${title}: ${length === 0 ? "none" : length}`;
  return `${line}\n${"─".repeat(line.length)}`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
