import { readFileSync } from "node:fs";
import type { SourceInput, SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import { createEngine, openModels } from "@/lib/engine/create-engine";
import type { Document, ReadSentence } from "@/lib/engine/document";
import type { Models } from "@/lib/engine/models";
import { readDocument } from "@/lib/engine/read-document";

const files = {
  syntax: readFileSync("lib/engine/syntax/weights.bin"),
  vectors: readFileSync("lib/engine/lexicon/vectors/vectors.bin"),
  encoder: readFileSync("lib/engine/encoder/weights.bin"),
  wordNet: readFileSync("lib/engine/lexicon/word-net/word-net.bin"),
};

/** The engine with the weights that it is shipped with; made once for each test file. */
export const engine = createEngine(files);

/** The same models, for the stages that are tested on their own. */
export const models: Models = openModels(files);

/** The day of publication of a text whose test does not care. */
export const PUBLISHED = "2024-03-14";

export function documentOf(text: string, publishedAt: string | null = PUBLISHED): Document {
  return readDocument({ id: "text", outlet: null, publishedAt, text }, models);
}

/** The only sentence of a text; throws where there are more or none. */
export function sentenceOf(text: string): ReadSentence {
  const [sentence, ...more] = documentOf(text).sentences;
  if (!sentence || more.length > 0) throw new Error(`Not one sentence: ${text}`);
  return sentence;
}

export function claimsOf(text: string, publishedAt: string | null = PUBLISHED): readonly Claim[] {
  return engine.inspect({ text, publishedAt }).claims;
}

/** Property, unit and value of every figure that a text gives, in its order: "killed/person 9", of a part "killed/person 2 of them". */
export function figuresOf(text: string): string[] {
  return claimsOf(text).flatMap(({ answer, quantities }) =>
    answer.value.is === "quantity"
      ? [
          `${answer.property}/${answer.unit ?? "-"} ${quantities[answer.value.quantity]?.value}` +
            `${answer.scope.includes("#part") ? " of them" : ""}`,
        ]
      : [],
  );
}

/** Index of the first word with this text. */
export function wordIn(sentence: ReadSentence, text: string): number {
  const at = sentence.words.findIndex((word) => word.text === text);
  if (at < 0) throw new Error(`No word ${text}`);
  return at;
}

export function readingOf(id: string, text: string, publishedAt: string | null = PUBLISHED): SourceReading {
  const source: SourceInput = { id, outlet: `Outlet ${id}`, publishedAt, text };
  return engine.readSource(source);
}
