import { readFileSync } from "node:fs";
import { z } from "zod";
import type { SourceInput } from "@/lib/engine/analysis";
import { MODALITIES } from "@/lib/engine/claim";
import { CONTRADICTION_CLASSES, CONTRADICTION_KINDS, RECONCILERS } from "@/lib/engine/contradiction";
import { createQuoteLocator } from "@/lib/engine/proposals/locate-quote";
import type { Endpoint } from "@/lib/models/endpoint";

const span = z.tuple([z.int(), z.int()]);
/** A claim in its words, or, of a text that must not be repeated here, by the offsets of its words. */
const writtenClaim = z.union([
  z.object({
    quote: z.string(),
    answer: z.string().nullable(),
    speakers: z.array(z.string()),
    modality: z.enum(MODALITIES),
    about: z.string(),
  }),
  z.object({
    at: span,
    answer: span.nullable(),
    speakers: z.array(span),
    modality: z.enum(MODALITIES),
    about: z.string(),
  }),
]);
/** What a person who read a story's sources wrote down: claims by source, and facts of claims named "source:index". */
const reading = z.object({
  model: z.string(),
  claims: z.record(z.string(), z.array(writtenClaim)),
  facts: z.array(
    z.object({
      question: z.string(),
      positions: z.array(z.object({ label: z.string(), claims: z.array(z.string()) })),
      relations: z.array(
        z.object({
          claims: z.tuple([z.string(), z.string()]),
          class: z.enum(CONTRADICTION_CLASSES),
          kind: z.enum(CONTRADICTION_KINDS),
          reason: z.string(),
          may: z.array(z.enum(RECONCILERS)),
        }),
      ),
    }),
  ),
});

/** Answers a model's prompts, given the user's message alone, as somebody would who had read the story with care. */
export type Reader = (input: string) => string;

export function carefulReader(file: string, sources: readonly SourceInput[]): Reader {
  const { claims, facts } = reading.parse(JSON.parse(readFileSync(file, "utf8")));
  const read = sources.flatMap(({ id, text, outlet }) =>
    (claims[id] ?? []).map((claim, index) => ({
      key: `${id}:${index}`,
      source: `${outlet ?? "outlet not known"}; `,
      text,
      claim: "at" in claim ? inWords(claim, text) : claim,
    })),
  );

  const claimsAnswer = (input: string) => {
    const source = sources.find(({ text }) => input.includes(`<report>\n${text}\n</report>`));
    if (!source) throw new Error("The reader knows no such report.");
    return { claims: read.filter(({ key }) => key.startsWith(`${source.id}:`)).map(({ claim }) => claim) };
  };

  const positionsAnswer = (input: string) => {
    const numbers = new Map<string, number>();
    for (const [, number = "", json = "", rest = ""] of input.matchAll(/^(\d+)\. ("(?:[^"\\]|\\.)*") \((.*)\)$/gm)) {
      const quote = z.string().parse(JSON.parse(json));
      const [best] = read
        .filter(
          ({ source, claim, key }) =>
            rest.startsWith(source) && rest.endsWith(`; about: ${claim.about}`) && !numbers.has(key),
        )
        .map((each) => ({ key: each.key, shared: sharedBy(each.text, quote, each.claim.quote) }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared);
      if (best) numbers.set(best.key, Number(number));
    }
    const shown = (key: string) => numbers.get(key) ?? [];
    return {
      facts: facts
        .map(({ question, positions, relations }) => ({
          question,
          positions: positions
            .map(({ label, claims: keys }) => ({ label, claims: keys.flatMap(shown) }))
            .filter(({ claims: kept }) => kept.length > 0),
          relations: relations
            .map((relation) => ({ ...relation, claims: relation.claims.flatMap(shown) }))
            .filter((relation) => relation.claims.length === 2),
        }))
        .filter(({ positions }) => positions.length > 0),
    };
  };

  return (input) => JSON.stringify(input.includes("<report>") ? claimsAnswer(input) : positionsAnswer(input));
}

/** The reader as an endpoint that needs no socket. */
export function readerEndpoint(reader: Reader): Endpoint & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: async ({ input, prompt }) => {
      asked.push(prompt);
      return { text: reader(input), inputTokens: 100, outputTokens: 50 };
    },
  };
}

function inWords(claim: Extract<z.output<typeof writtenClaim>, { at: unknown }>, text: string) {
  const { at, answer, speakers, ...rest } = claim;
  return {
    ...rest,
    quote: text.slice(...at),
    answer: answer && text.slice(...answer),
    speakers: speakers.map((speaker) => text.slice(...speaker)),
  };
}

/** What part of the longer of two quotes they share, each where it stands first. */
function sharedBy(text: string, a: string, b: string): number {
  const locator = createQuoteLocator(text);
  const [one, other] = [locator.find(a)[0], locator.find(b)[0]];
  if (!one || !other) return 0;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / Math.max(one.end - one.start, other.end - other.start);
}
