import type { Contradiction } from "@/lib/engine/contradiction";
import type { AnalysisJson, ClaimJson, FactJson } from "@/lib/exports/analysis-json";
import { CLASS_WORDS, chainInWords, dateInWords, reconcilersInWords } from "@/lib/exports/wording";

/** An analysis for a person to read: disputes first, the gravest at the top, then what only looks like one, then the rest. */
export function analysisText(analysis: AnalysisJson): string {
  const { story, sources, claims, facts, contradictions, differences } = analysis;
  const copies = sources.filter(({ copyOf }) => copyOf !== null).length;
  const disputed = pairedFacts(analysis, contradictions);
  const apart = pairedFacts(analysis, differences);
  const agreed = facts.filter(({ status, origins }) => status === "agreed" && origins > 1);
  const sections = [
    `${story.title}\n${count(sources.length, "source")}${copies > 0 ? ` (${count(copies, "copy", "copies")} of another)` : ""}, ${count(claims.length, "claim")}, ${count(facts.length, "fact")}`,
    heading("Disputed", disputed.length),
    ...disputed,
    ...(apart.length > 0 ? [heading("Only looks so: updates and differences of scope", apart.length), ...apart] : []),
    ...(agreed.length > 0 ? [heading("Agreed", agreed.length), agreed.map(agreedLine).join("\n")] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** One paragraph for each fact that pairs stand on, in the order of its gravest pair. */
function pairedFacts(analysis: AnalysisJson, pairs: readonly Contradiction[]): string[] {
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  const facts = new Map(analysis.facts.map((fact) => [fact.id, fact]));
  const byFact = new Map<string, Contradiction[]>();
  for (const pair of pairs) byFact.set(pair.factId, [...(byFact.get(pair.factId) ?? []), pair]);

  const claimLines = (id: string) => {
    const claim = claims.get(id);
    const source = claim && sources.get(claim.sourceId);
    if (!claim || !source) return [];
    const said = `${chainInWords(source.outlet ?? source.id, claim.attribution)}, ${dateInWords(source.publishedAt)}`;
    return [`    “${claim.quote}”`, `      ${said}${source.copyOf ? ` (a copy of ${source.copyOf})` : ""}`];
  };
  return [...byFact].flatMap(([factId, paired]) => {
    const fact = facts.get(factId);
    if (!fact) return [];
    const concerned = new Set(paired.flatMap(({ claimIds }) => claimIds));
    const positions = fact.positions.flatMap(({ label, claimIds }) => {
      const shown = claimIds.filter((id) => concerned.has(id));
      return shown.length > 0 ? [`  ${label}`, ...shown.flatMap(claimLines)] : [];
    });
    return [[fact.statement, ...positions, ...reasons(fact, paired, claims).flatMap(reasonLines)].join("\n")];
  });
}

/** The gravest pair of each two positions: the others say the same of other sources. */
function reasons(
  fact: FactJson,
  paired: readonly Contradiction[],
  claims: ReadonlyMap<string, ClaimJson>,
): Contradiction[] {
  const first = new Map<string, Contradiction>();
  for (const pair of paired) {
    const between = pair.claimIds.map((id) => claims.get(id)?.position ?? fact.id).sort();
    const key = between.join(" ");
    if (!first.has(key)) first.set(key, pair);
  }
  return [...first.values()];
}

function reasonLines(pair: Contradiction): string[] {
  const reconciled = reconcilersInWords(pair.bothMayHold);
  return [
    `  Why: ${pair.explanation}`,
    ...(reconciled ? [`    Both may hold: ${reconciled}.`] : []),
    `    ${CLASS_WORDS[pair.class]} of ${pair.kind}, severity ${pair.severity.toFixed(2)}`,
  ];
}

function agreedLine({ statement, origins }: FactJson): string {
  return `${statement} (${count(origins, "origin")})`;
}

function heading(title: string, length: number): string {
  const line = `${title}: ${length === 0 ? "none" : count(length, "fact")}`;
  return `${line}\n${"─".repeat(line.length)}`;
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
