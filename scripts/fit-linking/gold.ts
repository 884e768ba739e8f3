import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { SourceInput } from "@/lib/engine/analysis";
import type { Span } from "@/lib/engine/span";

const storyFile = z.object({
  id: z.string(),
  title: z.string(),
  sources: z.array(
    z.object({ id: z.string(), file: z.string(), outlet: z.string().nullable(), publishedAt: z.string().nullable() }),
  ),
});

const pairs = z.array(z.tuple([z.string(), z.string()]));
const goldFile = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      conflicts: pairs,
      differences: z.array(z.tuple([z.string(), z.string(), z.enum(["update", "scope-difference"])])).default([]),
      soft: z.boolean().default(false),
    }),
  ),
  claims: z.array(
    z.object({
      source: z.string(),
      quote: z.string(),
      fact: z.string(),
      position: z.string(),
      optional: z.boolean().default(false),
      quantity: z.object({ value: z.number(), comparator: z.string() }).nullish(),
      time: z.string().nullish(),
      attribution: z.array(z.string()).default([]),
    }),
  ),
  /** Sentences that tell what could, should or might be: none of them may stand in a contradiction. */
  irrealis: z.array(z.object({ source: z.string(), quote: z.string() })).default([]),
  /** Sources that carry one text, the first of them the origin. */
  echoes: z.array(z.array(z.string())).default([]),
});

export type GoldClaim = z.infer<typeof goldFile>["claims"][number] & Span;
export type GoldFact = z.infer<typeof goldFile>["facts"][number];

export interface GoldStory {
  readonly name: string;
  readonly sources: readonly SourceInput[];
  readonly claims: readonly GoldClaim[];
  readonly facts: ReadonlyMap<string, GoldFact>;
  readonly irrealis: readonly (Span & { readonly source: string })[];
  readonly echoes: readonly (readonly string[])[];
}

/** The annotated stories of a directory, one folder each; a directory that is not there has none. */
export function readGoldStories(directory: string): GoldStory[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .filter((name) => existsSync(join(directory, name, "gold.json")))
    .map((name) => {
      const read = (file: string) => readFileSync(join(directory, name, file), "utf8");
      const story = storyFile.parse(JSON.parse(read("story.json")));
      const gold = goldFile.parse(JSON.parse(read("gold.json")));
      const sources = story.sources.map(({ id, file, outlet, publishedAt }) => ({
        id,
        outlet,
        publishedAt,
        text: read(file),
      }));
      const placed = <T extends { source: string; quote: string }>(quoted: T): T & Span => {
        const start = sources.find(({ id }) => id === quoted.source)?.text.indexOf(quoted.quote) ?? -1;
        if (start < 0) throw new Error(`${name}: not in source ${quoted.source}: ${quoted.quote}`);
        return { ...quoted, start, end: start + quoted.quote.length };
      };
      return {
        name,
        sources,
        claims: gold.claims.map(placed),
        facts: new Map(gold.facts.map((fact) => [fact.id, fact])),
        irrealis: gold.irrealis.map(placed),
        echoes: gold.echoes,
      };
    });
}
