import { z } from "zod";
import { ATTRIBUTION_MODES } from "@/lib/engine/attribution";
import { MODALITIES, POLARITIES } from "@/lib/engine/claim";
import { CONTRADICTION_KINDS, RECONCILERS } from "@/lib/engine/contradiction";
import { RELATIONS } from "@/lib/engine/engine";
import { FACT_STATUSES } from "@/lib/engine/fact";
import { COMPARATORS } from "@/lib/engine/quantity";
import { TIME_PRECISIONS } from "@/lib/engine/time-span";

const share = z.number().min(0).max(1);
const offset = z.int().nonnegative();

const quantity = z.strictObject({
  text: z.string().min(1),
  value: z.number(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  comparator: z.enum(COMPARATORS),
  unit: z.string().nullable(),
  counted: z.string().nullable(),
});
const time = z.strictObject({
  text: z.string().min(1),
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(TIME_PRECISIONS),
});
const claim = z.strictObject({
  id: z.string(),
  start: offset,
  end: offset,
  quote: z.string().min(1),
  factId: z.string().nullable(),
  position: z.string().nullable(),
  attribution: z.array(z.strictObject({ name: z.string(), cue: z.string(), mode: z.enum(ATTRIBUTION_MODES) })),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  quantities: z.array(quantity),
  times: z.array(time),
  checkWorthiness: share,
});
const pair = (classes: z.ZodType) =>
  z.strictObject({
    id: z.string(),
    factId: z.string(),
    claimIds: z.tuple([z.string(), z.string()]),
    kind: z.enum(CONTRADICTION_KINDS),
    class: classes,
    severity: share,
    explanation: z.string().min(1),
    bothMayHold: z.array(z.enum(RECONCILERS)),
  });

/** What each command prints, to the letter: no field more, none less. */
export const ANALYSIS = z.strictObject({
  schema: z.literal("variorum.analysis/1"),
  engine: z.string().min(1),
  story: z.strictObject({ id: z.string(), title: z.string() }),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      chars: offset,
      copyOf: z.string().nullable(),
    }),
  ),
  claims: z.array(claim.extend({ sourceId: z.string() })),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      statement: z.string().min(1),
      status: z.enum(FACT_STATUSES),
      origins: z.int().positive(),
      positions: z
        .array(z.strictObject({ id: z.string(), label: z.string().min(1), claimIds: z.array(z.string()).min(1) }))
        .min(1),
    }),
  ),
  contradictions: z.array(pair(z.literal("contradiction"))),
  differences: z.array(pair(z.enum(["update", "scope-difference"]))),
});

export const INSPECTION = z.strictObject({
  id: z.string(),
  claims: z.array(claim),
  quantities: z.array(quantity),
  times: z.array(time),
  attributions: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      speaker: z.string().min(1),
      cue: z.string(),
      content: z.strictObject({ start: offset, end: offset }),
    }),
  ),
});

export const COMPARISON = z.strictObject({
  id: z.string(),
  relation: z.enum(RELATIONS),
  related: share,
  score: share,
  kind: z.enum(CONTRADICTION_KINDS).nullable(),
  explanation: z.string(),
});
