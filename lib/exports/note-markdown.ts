import type {
  NoteContradiction,
  NoteEvidence,
  NoteFact,
  NotePosition,
  NoteQuote,
  NoteSource,
  NoteVerdict,
  StoryNote,
} from "@/lib/exports/story-note";
import {
  CLASS_WORDS,
  chainInWords,
  DISMISSAL_WORDS,
  dateInWords,
  reconcilersInWords,
  VERDICT_WORDS,
} from "@/lib/exports/wording";

/**
 * The fact-check note as Markdown (CommonMark): what was ruled and why, with every quote verbatim; what is still disputed;
 * the sources with their hashes. Facts stand in the note's own order.
 */
export function noteMarkdown(note: StoryNote): string {
  const ruled = note.facts.filter(({ verdict }) => verdict !== null);
  const open = note.facts.filter(({ verdict, status }) => verdict === null && status === "disputed");
  const numbers = new Map(note.sources.map(({ id }, index) => [id, index + 1]));
  const facts = (list: readonly NoteFact[], from: number) =>
    list.map((fact, index) => factMarkdown(fact, from + index, numbers));
  const sections = [
    `# ${escapeMarkdown(note.story.title)}`,
    `Fact-check note: ${ruled.length} decided, ${open.length} open, ${note.sources.length} sources.`,
    ...(note.text ? [withoutHtml(note.text.body.trim())] : []),
    "## Decided",
    ...(ruled.length > 0 ? facts(ruled, 1) : ["Nothing has been decided yet."]),
    "## Open disputes",
    ...(open.length > 0 ? facts(open, ruled.length + 1) : ["None."]),
    "## Sources",
    note.sources.map(sourceMarkdown).join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Makes text stand for itself in Markdown, whatever marks it holds; ordinary prose comes back as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}

function factMarkdown(fact: NoteFact, number: number, sources: ReadonlyMap<string, number>): string {
  return [
    `### ${number}. ${escapeMarkdown(fact.statement)}`,
    ...(fact.verdict ? verdictMarkdown(fact.verdict) : []),
    ...fact.positions.map((position) => positionMarkdown(position, sources)),
    ...(fact.contradictions.length > 0
      ? [`Why flagged:\n\n${fact.contradictions.map(reasonMarkdown).join("\n")}`]
      : []),
  ].join("\n\n");
}

function verdictMarkdown(verdict: NoteVerdict): string[] {
  const { kind, position, supersededByPosition, dismissal, rationale, evidence, actor, createdAt } = verdict;
  const named = [position, supersededByPosition].flatMap((side) =>
    side ? [`${side.letter}, ${escapeMarkdown(side.label)}`] : [],
  );
  const ruling = named.length > 0 ? `${VERDICT_WORDS[kind]}: ${named.join("; by ")}` : VERDICT_WORDS[kind];
  return [
    dismissal === null ? `**${ruling}**` : `**${ruling}**: ${DISMISSAL_WORDS[dismissal].toLowerCase()}.`,
    withoutHtml(rationale.trim()),
    ...evidenceMarkdown(evidence),
    `Ruled by ${escapeMarkdown(actor)}, ${dateInWords(createdAt)}.`,
  ];
}

function evidenceMarkdown({ claims, links }: NoteEvidence): string[] {
  const cited = claims.map(({ quote, outlet, publishedAt }) => {
    const line = quote.replace(/\s+/g, " ");
    return `- “${escapeMarkdown(line)}” — ${escapeMarkdown(outlet ?? "Unnamed outlet")}, ${dateInWords(publishedAt)}`;
  });
  const lines = [...cited, ...links.map((link) => `- <${link}>`)];
  return lines.length === 0 ? [] : [`Evidence:\n\n${lines.join("\n")}`];
}

function positionMarkdown(
  { letter, label, origins, quotes }: NotePosition,
  sources: ReadonlyMap<string, number>,
): string {
  const heading = `**${letter}. ${escapeMarkdown(label)}** (${origins} independent ${origins === 1 ? "origin" : "origins"})`;
  return [heading, ...quotes.map((quote) => quoteMarkdown(quote, sources))].join("\n\n");
}

function quoteMarkdown(quote: NoteQuote, sources: ReadonlyMap<string, number>): string {
  const { outlet, attribution, publishedAt, url, span, modality, copies, sourceId } = quote;
  const chain = escapeMarkdown(chainInWords(outlet, attribution));
  const number = sources.get(sourceId);
  const parts = [
    url ? `[${chain}](<${encodeURI(url).replace(/[<>]/g, "")}>)` : chain,
    dateInWords(publishedAt),
    ...(modality === "alleged" || modality === "denied" ? [modality] : []),
    `characters ${span.start}–${span.end}${number ? ` of [source ${number}](#source-${number})` : ""}`,
    ...(copies.length > 0
      ? [`also in ${copies.map((copy) => escapeMarkdown(copy ?? "an unnamed outlet")).join(", ")}`]
      : []),
  ];
  return `${blockQuote(`“${escapeMarkdown(quote.quote)}”`)}\n>\n> — ${parts.join(", ")}`;
}

function reasonMarkdown(reason: NoteContradiction): string {
  const letters = reason.sides.map(({ positionLetter }) => positionLetter ?? "?").join(" / ");
  const reconciled = reconcilersInWords(reason.bothMayHold);
  return `- ${letters}: ${escapeMarkdown(reason.explanation)} (${CLASS_WORDS[reason.class]}, ${reason.kind})${reconciled ? ` Both may hold: ${reconciled}.` : ""}`;
}

function sourceMarkdown({ title, outlet, publishedAt, url, sha256 }: NoteSource, index: number): string {
  const named = [outlet ?? "Unnamed outlet", ...(title ? [`“${title}”`] : [])].map(escapeMarkdown).join(", ");
  const link = url ? `, <${encodeURI(url).replace(/[<>]/g, "")}>` : "";
  return `${index + 1}. <a id="source-${index + 1}"></a>${named}, ${dateInWords(publishedAt)}${link}, SHA-256 \`${sha256}\``;
}

function blockQuote(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`)
    .join("\n");
}

/** An editor's own Markdown, in which a "<" is a sign and never a tag; addresses in angle brackets stay links. */
function withoutHtml(markdown: string): string {
  return markdown.replace(/<(?!https?:\/\/[^\s<>]*>)/g, "\\<");
}
