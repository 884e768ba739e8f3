import type { SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Attribution, AttributionMention } from "@/lib/engine/attribution";
import type { Claim, Modality, Polarity } from "@/lib/engine/claim";
import type { Contradiction } from "@/lib/engine/contradiction";
import type { Inspection } from "@/lib/engine/engine";
import type { FactStatus } from "@/lib/engine/fact";
import type { Quantity } from "@/lib/engine/quantity";
import type { TimeSpan } from "@/lib/engine/time-span";

export type QuantityJson = Pick<Quantity, "text" | "value" | "min" | "max" | "comparator" | "unit" | "counted">;

export interface TimeJson {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimeSpan["precision"];
}

/** A claim as the command line prints it; offsets are into its source's text, UTF-16, half open. */
export interface ClaimJson {
  readonly id: string;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly factId: string | null;
  readonly position: string | null;
  readonly attribution: readonly Attribution[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly quantities: readonly QuantityJson[];
  readonly times: readonly TimeJson[];
  readonly checkWorthiness: number;
}

export interface FactJson {
  readonly id: string;
  readonly statement: string;
  readonly status: FactStatus;
  readonly origins: number;
  readonly positions: readonly { readonly id: string; readonly label: string; readonly claimIds: readonly string[] }[];
}

/** `analyze --json`: the shape is fixed, its order is the engine's, and nothing in it depends on when or where it is made. */
export interface AnalysisJson {
  readonly schema: "variorum.analysis/1";
  readonly engine: string;
  readonly story: { readonly id: string; readonly title: string };
  readonly sources: readonly {
    readonly id: string;
    readonly outlet: string | null;
    readonly publishedAt: string | null;
    readonly sha256: string;
    readonly chars: number;
    readonly copyOf: string | null;
  }[];
  readonly claims: readonly ClaimJson[];
  readonly facts: readonly FactJson[];
  readonly contradictions: readonly Contradiction[];
  readonly differences: readonly Contradiction[];
}

/** A line of `inspect --jsonl`. */
export interface InspectionJson {
  readonly id: string;
  readonly claims: readonly Omit<ClaimJson, "sourceId">[];
  readonly quantities: readonly QuantityJson[];
  readonly times: readonly TimeJson[];
  readonly attributions: readonly Omit<AttributionMention, "mode">[];
}

/** A story's analysis in the form of the command line; sources and their claims in the order of `readings`. */
export function analysisJson(
  engine: string,
  story: { readonly id: string; readonly title: string },
  readings: readonly SourceReading[],
  analysis: StoryAnalysis,
): AnalysisJson {
  const places = new Map(analysis.places.map((place) => [place.claimId, place]));
  return {
    schema: "variorum.analysis/1",
    engine,
    story: { id: story.id, title: story.title },
    sources: readings.map(({ sourceId, outlet, publishedAt, sha256, chars }) => ({
      id: sourceId,
      outlet,
      publishedAt,
      sha256,
      chars,
      copyOf: analysis.copyOf.get(sourceId) ?? null,
    })),
    claims: readings.flatMap(({ claims }) =>
      claims.map((claim) => {
        const place = places.get(claim.id);
        return claimJson(claim, place?.factId ?? null, place?.positionId ?? null);
      }),
    ),
    facts: analysis.facts.map(({ id, statement, status, origins, positions }) => ({
      id,
      statement,
      status,
      origins,
      positions: positions.map(({ id, label, claimIds }) => ({ id, label, claimIds })),
    })),
    contradictions: analysis.contradictions.map(contradictionJson),
    differences: analysis.differences.map(contradictionJson),
  };
}

/** What was read in one line's text, in the form of the command line. */
export function inspectionJson(id: string, { claims, quantities, times, attributions }: Inspection): InspectionJson {
  return {
    id,
    claims: claims.map((claim) => {
      const { sourceId: _, ...rest } = claimJson(claim, null, null);
      return rest;
    }),
    quantities: quantities.map(quantityJson),
    times: times.map(timeJson),
    attributions: attributions.map(({ start, end, speaker, cue, content }) => ({
      start,
      end,
      speaker,
      cue,
      content: { start: content.start, end: content.end },
    })),
  };
}

function claimJson(claim: Claim, factId: string | null, position: string | null): ClaimJson {
  const { id, sourceId, start, end, quote, attribution, modality, polarity, quantities, times, checkWorthiness } =
    claim;
  return {
    id,
    sourceId,
    start,
    end,
    quote,
    factId,
    position,
    attribution: attribution.map(({ name, cue, mode }) => ({ name, cue, mode })),
    modality,
    polarity,
    quantities: quantities.map(quantityJson),
    times: times.map(timeJson),
    checkWorthiness,
  };
}

function quantityJson({ text, value, min, max, comparator, unit, counted }: Quantity): QuantityJson {
  return { text, value, min, max, comparator, unit, counted };
}

function timeJson({ text, from, to, precision }: TimeSpan): TimeJson {
  return { text, start: withMinutes(from), end: withMinutes(to), precision };
}

/** ISO 8601 wants the minutes of an hour for its date and time to be read everywhere; the precision tells what is known. */
export function withMinutes(iso: string | null): string | null {
  return iso !== null && /T\d\d$/.test(iso) ? `${iso}:00` : iso;
}

function contradictionJson(pair: Contradiction): Contradiction {
  const { id, factId, claimIds, kind, severity, explanation, bothMayHold } = pair;
  return { id, factId, claimIds, kind, class: pair.class, severity, explanation, bothMayHold };
}
