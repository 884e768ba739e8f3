import { createHash } from "node:crypto";
import type { auditEvents } from "@/db/schema/audit-events";
import type { claimLinks } from "@/db/schema/claim-links";
import type { claims } from "@/db/schema/claims";
import type { contradictions } from "@/db/schema/contradictions";
import type { facts } from "@/db/schema/facts";
import type { outlets } from "@/db/schema/outlets";
import type { positions } from "@/db/schema/positions";
import type { readings } from "@/db/schema/readings";
import type { sources } from "@/db/schema/sources";
import type { stories } from "@/db/schema/stories";
import type { verdicts } from "@/db/schema/verdicts";
import { groupBy } from "@/lib/review/group-by";
import { type DeskSize, generatedStoryId, originalOf, type Said, saidBySource } from "./generated-coverage";
import { type GeneratedQuestion, questionOf, sentenceOf, speakerOf } from "./generated-questions";

type Row<T extends { readonly $inferInsert: unknown }> = T["$inferInsert"];

/** Every row of a generated story, table by table, in the order in which they can be written. */
export interface GeneratedRows {
  readonly story: Row<typeof stories>;
  readonly outlets: readonly Row<typeof outlets>[];
  readonly sources: readonly Row<typeof sources>[];
  readonly readings: readonly Row<typeof readings>[];
  readonly facts: readonly Row<typeof facts>[];
  readonly positions: readonly Row<typeof positions>[];
  readonly claims: readonly Row<typeof claims>[];
  readonly links: readonly Row<typeof claimLinks>[];
  readonly contradictions: readonly Row<typeof contradictions>[];
  readonly verdicts: readonly Row<typeof verdicts>[];
  readonly events: readonly Row<typeof auditEvents>[];
}

const ACTOR = "Noor Haddad";
const ENGINE = "generated/1";
const OUTLETS = 80;
const OUTLET_HEADS = "Ardel,Brackwater,Cinder,Delta,Estuary,Foreland,Granary,Headland,Inland,Junction".split(",");
const OUTLET_TAILS = "Courier,Gazette,Herald,Wire,Monitor,Standard,Post,Review".split(",");
const HOUR = 3_600_000;
const FIRST = Date.UTC(2031, 2, 1);
/** Reports come every third hour, for two months. */
const EVERY = 3 * HOUR;
const PAIRS_OF_ONE = 12;
/** Every so-manieth fact is ruled on. */
const RULED_EVERY = 25;

interface Placed {
  readonly claim: Row<typeof claims>;
  readonly said: Said;
}

/** The rows of a story of the given size; the same for the same size. */
export function generatedRows(size: DeskSize): GeneratedRows {
  const said = saidBySource(size);
  const questions = Array.from({ length: size.facts }, (_, index) => questionOf(index));
  const at = moment(size.sources);
  const story = {
    id: generatedStoryId(size),
    title: "Floods along the Ardel",
    createdAt: moment(0),
    createdBy: ACTOR,
    revision: size.sources,
    analysedRevision: size.sources,
    analysedAt: at,
    engineVersion: ENGINE,
  };
  const sourceRows = said.map((own, index) => sourceRow(story.id, index, own));
  const placed = sourceRows.flatMap((source, index) => placedIn(source, said[index] ?? []));
  const ruled = questions.filter(({ index }) => index % RULED_EVERY === 7);
  return {
    story,
    outlets: Array.from({ length: OUTLETS }, (_, index) => ({
      id: outletId(index),
      name: outletName(index),
      folded: outletName(index).toLowerCase(),
    })),
    sources: sourceRows,
    readings: sourceRows.map(({ id, publishedAt }) => ({
      sourceId: id,
      engineVersion: ENGINE,
      shingles: [],
      publishedAt,
      readAt: at,
    })),
    facts: questions.map((question) => factRow(story.id, question, at)),
    positions: questions.flatMap(positionRows),
    claims: placed.map(({ claim }) => claim),
    links: placed.map(({ claim, said }) => linkRow(claim, said, at)),
    contradictions: contradictionRows(placed, at),
    verdicts: ruled.map(({ index }) => verdictRow(story.id, index, at)),
    events: [
      { event: "story.created" as const, subjectId: null, detail: { title: story.title } },
      ...sourceRows.map(({ id, title }, index) => ({
        event: "source.added" as const,
        subjectId: id,
        detail: { outlet: outletName(index), title: title ?? null },
      })),
      ...ruled.map(({ index }) => ({
        event: "verdict.recorded" as const,
        subjectId: factId(index),
        detail: { kind: "unproven" },
      })),
    ].map((event) => ({ ...event, storyId: story.id, actor: ACTOR, at })),
  };
}

function moment(nth: number): string {
  return new Date(FIRST + nth * EVERY).toISOString();
}

function outletId(source: number): string {
  return `outlet_generated${source % OUTLETS}`;
}

function outletName(source: number): string {
  return `${OUTLET_HEADS[source % 10]} ${OUTLET_TAILS[Math.floor(source / 10) % 8]}`;
}

function factId(index: number): string {
  return `fact_generated${index}`;
}

function positionId(index: number, ordinal: number): string {
  return `pos_generated${index}_${ordinal}`;
}

function sourceId(index: number): string {
  return `src_generated${index}`;
}

function sourceRow(storyId: string, index: number, said: readonly Said[]) {
  const title = `The Ardel rises again, day ${1 + Math.floor(index / 8)}`;
  const original = originalOf(index);
  const body = said.map(sentenceOf);
  const paragraphs = Array.from({ length: Math.ceil(body.length / 4) }, (_, nth) =>
    body.slice(nth * 4, nth * 4 + 4).join(" "),
  );
  const text = `${title}\n\n${paragraphs.join("\n\n")}\n\n${outletName(index)}, report ${index + 1}.\n`;
  return {
    id: sourceId(index),
    storyId,
    outletId: outletId(index),
    title,
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    chars: text.length,
    language: "en",
    publishedAt: moment(index),
    copyOfId: original === index ? null : sourceId(original),
    addedAt: moment(index),
    addedBy: ACTOR,
  };
}

/** The claims of a source where their sentences stand in its text. */
function placedIn(source: ReturnType<typeof sourceRow>, said: readonly Said[]): Placed[] {
  let from = 0;
  return said.map((one) => {
    const quote = sentenceOf(one);
    const start = source.text.indexOf(quote, from);
    from = start + quote.length;
    return { claim: claimRow(source.storyId, source.id, start, quote, one), said: one };
  });
}

function claimRow(
  storyId: string,
  source: string,
  start: number,
  quote: string,
  { question, position, speaker }: Said,
) {
  const { answer = "", value = null } = question.positions[position] ?? {};
  const answerAt = start + quote.indexOf(answer);
  const focus = { start: answerAt, end: answerAt + answer.length };
  const name = speakerOf(speaker);
  const isQuantity = value !== null;
  const words = quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return {
    id: `${source}.${question.index}`,
    storyId,
    sourceId: source,
    start,
    end: start + quote.length,
    quote,
    sentence: { start, end: start + quote.length },
    attribution: name === null ? [] : [{ name, cue: "said", mode: "indirect" as const }],
    modality: name === null ? ("asserted" as const) : ("reported" as const),
    polarity: "affirmed" as const,
    quantities: isQuantity
      ? [
          {
            ...focus,
            text: answer,
            value,
            min: value,
            max: value,
            comparator: "equal" as const,
            unit: null,
            counted: "person",
          },
        ]
      : [],
    times: [],
    places: [question.place],
    actors: name === null ? [] : [name],
    focus: [focus],
    answer: {
      type: question.type,
      property: question.type,
      unit: null,
      subject: words.slice(-3),
      about: question.place,
      scope: [],
      terms: words,
      around: words,
      before: words,
      states: [],
      value: isQuantity ? { is: "quantity" as const, quantity: 0 } : { is: "term" as const, term: answer },
    },
    checkWorthiness: 0.5,
    origin: "machine" as const,
  };
}

function factRow(
  storyId: string,
  { index, type, statement, status }: GeneratedQuestion,
  at: string,
): Row<typeof facts> {
  const origins = status === "single-source" ? 1 : 2 + (index % 9);
  return { id: factId(index), storyId, type, statement, status, origins, madeBy: "machine", createdAt: at };
}

function positionRows({ index, positions: answers }: GeneratedQuestion): Row<typeof positions>[] {
  return answers.map(({ answer }, ordinal) => ({
    id: positionId(index, ordinal),
    factId: factId(index),
    ordinal,
    label: answer,
    origins: 1 + ((index + ordinal) % 4),
  }));
}

function linkRow(claim: Row<typeof claims>, { question, position }: Said, at: string): Row<typeof claimLinks> {
  return {
    id: `link_${claim.id}`,
    storyId: claim.storyId,
    claimId: claim.id,
    factId: factId(question.index),
    positionId: positionId(question.index, position),
    by: "machine",
    createdAt: at,
  };
}

/** The first claims of every two positions of a fact that differ, some pairs of each fact. */
function contradictionRows(placed: readonly Placed[], at: string): Row<typeof contradictions>[] {
  const byFact = groupBy(placed, ({ said }) => said.question.index);
  return [...byFact.values()].flatMap((own) => {
    const pairs: Row<typeof contradictions>[] = [];
    for (const [nth, a] of own.entries())
      for (const b of own.slice(nth + 1, nth + 5)) {
        if (a.said.position === b.said.position || pairs.length === PAIRS_OF_ONE) continue;
        const { index, kind, class: type } = a.said.question;
        pairs.push({
          id: `contra_${a.claim.id}_${b.claim.id}`,
          storyId: a.claim.storyId,
          factId: factId(index),
          claimA: a.claim.id,
          claimB: b.claim.id,
          kind,
          class: type,
          severity: 0.3 + (index % 70) / 100,
          explanation: "The two give different answers to one question.",
          bothMayHold: type === "update" ? ["as-of"] : [],
          detectedAt: at,
        });
      }
    return pairs;
  });
}

function verdictRow(storyId: string, index: number, at: string): Row<typeof verdicts> {
  return {
    id: `verdict_generated${index}`,
    storyId,
    factId: factId(index),
    kind: "unproven",
    rationale: "Neither side names who counted.",
    actor: ACTOR,
    createdAt: at,
    basis: [],
  };
}
