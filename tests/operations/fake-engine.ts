import { createHash } from "node:crypto";
import { type EngineRunner, inProcessRunner, type StoryEngine } from "@/lib/analysis/engine-runner";
import type { ClaimPlace, Pins, SourceInput, SourceReading, SpanInput, StoryAnalysis } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import type { Contradiction } from "@/lib/engine/contradiction";
import type { Fact, Position } from "@/lib/engine/fact";
import type { Span } from "@/lib/engine/span";

const hash = (...parts: unknown[]) => createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);

/**
 * Reads every sentence with a figure ("12 boats sank.") as a claim about the counted word; claims about one word are one fact,
 * one figure is one position, two figures contradict each other, or are an update where "so far" stands in the sentence.
 * `from` is where a quote starts: another engine version may quote less of the sentence, and so give the claim another id.
 */
export function fakeEngine(version = "fake/1", from: "sentence" | "figure" = "sentence"): StoryEngine {
  return {
    version,
    readSource: (source) => readSource(source, from),
    readSpan: (input) => readSpan(input, from),
    readProposals: (source) => ({ reading: readSource(source, from), refusals: {} }),
    groupsToAsk: () => [],
    linkStory,
  };
}

/** The fake engine as operations take it, counting what it is asked. */
export function fakeRunner(
  engine: StoryEngine = fakeEngine(),
): EngineRunner & { readonly read: string[]; readonly linked: Pins[] } {
  const runner = inProcessRunner(async () => engine);
  const read: string[] = [];
  const linked: Pins[] = [];
  return {
    ...runner,
    read,
    linked,
    readSource: async (source) => {
      read.push(source.id);
      return runner.readSource(source);
    },
    linkStory: async (readings, pins) => {
      if (pins) linked.push(pins);
      return runner.linkStory(readings, pins);
    },
  };
}

function readSource(
  { id: sourceId, outlet, publishedAt, text }: SourceInput,
  from: "sentence" | "figure",
): SourceReading {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const claims: Claim[] = [];
  for (const match of text.matchAll(/[^.\n]*?(\d[\d,]*) (\p{L}+)[^.\n]*\./gu)) {
    const [whole, figure = "", counted = ""] = match;
    const lead = whole.length - whole.trimStart().length;
    const sentence = { start: match.index + lead, end: match.index + whole.length };
    const at = match.index + whole.indexOf(figure);
    const start = from === "figure" ? at : sentence.start;
    const value = Number(figure.replaceAll(",", ""));
    const span = { start: at, end: at + figure.length };
    claims.push({
      id: hash(sha256, start, sentence.end, counted),
      sourceId,
      start,
      end: sentence.end,
      quote: text.slice(start, sentence.end),
      sentence,
      attribution: whole.includes("mayor") ? [{ name: "mayor", cue: "said", mode: "indirect" }] : [],
      modality: "reported",
      polarity: "affirmed",
      quantities: [{ ...span, text: figure, value, min: value, max: value, comparator: "equal", unit: null, counted }],
      times: [],
      places: [],
      actors: [],
      checkWorthiness: 0.5,
      focus: [span],
      answer: {
        type: "quantity",
        property: counted,
        unit: null,
        subject: [counted],
        about: counted,
        terms: [],
        around: [],
        before: [],
        states: [],
        scope: whole.includes("so far") ? ["so far"] : [],
        value: { is: "quantity", quantity: 0 },
      },
    });
  }
  const shingles = text.match(/\p{L}+/gu)?.map((word) => Number.parseInt(hash(word).slice(0, 8), 16)) ?? [];
  return { sourceId, outlet, publishedAt, sha256, chars: text.length, claims, shingles };
}

/** Reads the first claim of the stretch, quoted as the stretch; null where it holds none. */
function readSpan({ source, span }: SpanInput, from: "sentence" | "figure"): Claim | null {
  const text = source.text.slice(span.start, span.end);
  const [claim] = readSource({ ...source, text: `${text}.` }, from).claims;
  if (claim === undefined) return null;
  const shift = ({ start, end }: Span) => ({ start: start + span.start, end: end + span.start });
  return {
    ...claim,
    ...span,
    quote: text,
    id: hash("span", source.text, span.start, span.end),
    sentence: span,
    quantities: claim.quantities.map((quantity) => ({ ...quantity, ...shift(quantity) })),
    focus: claim.focus.map(shift),
  };
}

function linkStory(readings: readonly SourceReading[], pins?: Pins): StoryAnalysis {
  const copyOf = new Map<string, string>();
  const originals = new Map<string, string>();
  for (const reading of readings) {
    const key = hash(reading.shingles);
    const original = originals.get(key);
    if (original === undefined) originals.set(key, reading.sourceId);
    else copyOf.set(reading.sourceId, original);
  }
  const groups = new Map<string, Claim[]>();
  for (const claim of readings.flatMap((reading) => reading.claims)) {
    if (pins?.removed.has(claim.id)) continue;
    const pinned = pins?.facts.get(claim.id);
    const key = pinned === undefined ? `word ${claim.answer.property}` : `pin ${pinned}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const facts: Fact[] = [];
  const places: ClaimPlace[] = [];
  const pairs: Contradiction[] = [];
  for (const [key, claims] of groups) {
    const factId = `f-${hash(key)}`;
    const byFigure = new Map<string, Claim[]>();
    for (const claim of claims) {
      const label = claim.quantities[0]?.text ?? "?";
      byFigure.set(label, [...(byFigure.get(label) ?? []), claim]);
    }
    for (const { placed, beside } of pins?.positions ?? []) {
      const put = claims.filter((claim) => placed.includes(claim.id));
      if (put.length === 0) continue;
      for (const [label, own] of byFigure)
        byFigure.set(
          label,
          own.filter((claim) => !put.includes(claim)),
        );
      const home = [...byFigure].find(([, own]) => own.some((claim) => beside.includes(claim.id)));
      const label = home?.[0] ?? `${put[0]?.quantities[0]?.text} by hand`;
      byFigure.set(label, [...(byFigure.get(label) ?? []), ...put]);
    }
    for (const [label, own] of byFigure) if (own.length === 0) byFigure.delete(label);
    const origins = (own: Claim[]) => new Set(own.map((claim) => copyOf.get(claim.sourceId) ?? claim.sourceId)).size;
    const positions: Position[] = Array.from(byFigure, ([label, own]) => ({
      id: `p-${hash(key, label)}`,
      label,
      claimIds: own.map((claim) => claim.id),
      origins: origins(own),
    })).toSorted((a, b) => b.origins - a.origins);
    const own: Contradiction[] = [];
    for (const [index, a] of positions.entries())
      for (const b of positions.slice(index + 1)) {
        const [first, second] = [a.claimIds[0] ?? "", b.claimIds[0] ?? ""];
        const soFar = claims.some((claim) => claim.answer.scope.includes("so far"));
        own.push({
          id: `c-${hash(...[first, second].toSorted(), "quantity")}`,
          factId,
          claimIds: [first, second],
          kind: "quantity",
          class: soFar ? "update" : "contradiction",
          severity: 0.8,
          explanation: `${a.label} is not ${b.label}.`,
          bothMayHold: soFar ? ["as-of"] : [],
        });
      }
    pairs.push(...own);
    const disputed = own.some((pair) => pair.class === "contradiction");
    facts.push({
      id: factId,
      type: "quantity",
      statement: `Number of ${claims[0]?.answer.property}`,
      status: disputed ? "disputed" : own.length > 0 ? "updated" : origins(claims) > 1 ? "agreed" : "single-source",
      origins: origins(claims),
      positions,
    });
    for (const position of positions)
      for (const claimId of position.claimIds) places.push({ claimId, factId, positionId: position.id });
  }
  const contradictions = pairs.filter((pair) => pair.class === "contradiction");
  return { copyOf, places, facts, contradictions, differences: pairs.filter((pair) => pair.class !== "contradiction") };
}
