import { comparePair } from "@/lib/engine/compare-pair";
import { sha256 } from "@/lib/engine/content-hash";
import { openEncoder } from "@/lib/engine/encoder/sentence-encoder";
import type { DatedText, Engine, Inspection } from "@/lib/engine/engine";
import { createWordVectors } from "@/lib/engine/lexicon/vectors/word-vectors";
import { NO_WORD_NET, openWordNet } from "@/lib/engine/lexicon/word-net/word-net";
import { linkStory } from "@/lib/engine/link-story";
import { FITTED } from "@/lib/engine/linkers/fitted/fitted";
import type { Models } from "@/lib/engine/models";
import { admitClaims } from "@/lib/engine/proposals/admit-claims";
import { candidateGroups } from "@/lib/engine/proposals/candidate-groups";
import { mergeJudgements } from "@/lib/engine/proposals/merge-judgements";
import { readDocument } from "@/lib/engine/read-document";
import { readClaims, readSource } from "@/lib/engine/read-source";
import { readSpan } from "@/lib/engine/read-span";
import { gazetteer } from "@/lib/engine/recognisers/names/gazetteer";
import { baseForm } from "@/lib/engine/syntax/base-form";
import { withNumberModifiers } from "@/lib/engine/syntax/number-modifiers";
import { createParser } from "@/lib/engine/syntax/parser";

/** Raise it with any change that makes an old reading out of date: stored readings of another version are read again. */
export const ENGINE_VERSION = "variorum-engine/0.10.0";

/** The weights' files as they stand on disk; the engine itself reads none. */
export interface EngineFiles {
  readonly syntax: Uint8Array;
  readonly vectors: Uint8Array;
  readonly encoder: Uint8Array;
  /** Without it the engine knows words by its own lists and by their vectors. */
  readonly wordNet?: Uint8Array;
}

/** Makes the engine from its weights. Throws on weights of another format, never on a text. */
export function createEngine(files: EngineFiles): Engine {
  const models = openModels(files);
  gazetteer(); // made here, with the rest of the loading, rather than under the first text
  return {
    version: ENGINE_VERSION,
    readSource: (source) => readSource(source, models),
    readSpan: (input) => readSpan(input, models),
    readProposals: (source, proposals, by) => admitClaims(source, proposals, by, models),
    groupsToAsk: (readings) => candidateGroups(readings, linkStory(readings, models), models),
    linkStory: (readings, pins, judgements = []) => {
      const ruled = linkStory(readings, models, pins);
      return judgements.length > 0 ? mergeJudgements(ruled, readings, judgements, models, pins) : ruled;
    },
    inspect: (text) => inspect(text, models),
    compare: (premise, hypothesis) => comparePair(premise, hypothesis, models),
  };
}

/** Opens what the engine has learnt. Throws on weights of another format. */
export function openModels(files: EngineFiles): Models {
  const parser = createParser(files.syntax);
  const vectors = createWordVectors(files.vectors);
  return {
    parse: (tokens) =>
      withNumberModifiers(parser.parse(tokens)).map((word) => ({
        ...word,
        lemma: baseForm(word.text, word.upos, word.lemma),
      })),
    similarity: (a, b) => vectors.similarity(a, b),
    encode: openEncoder(files.encoder),
    wordNet: files.wordNet ? openWordNet(files.wordNet) : NO_WORD_NET,
    fitted: FITTED,
  };
}

function inspect({ text, publishedAt }: DatedText, models: Models): Inspection {
  const document = readDocument({ id: "text", outlet: null, publishedAt, text }, models);
  const claims = readClaims(document, sha256(text), models.wordNet);
  return {
    claims: [...new Map(claims.map((claim) => [claim.id, claim])).values()],
    quantities: document.sentences.flatMap((sentence) => sentence.quantities),
    times: document.sentences.flatMap((sentence) => sentence.times),
    attributions: document.attributions.map(({ start, end, speaker, cue, mode, content }) => ({
      start,
      end,
      speaker,
      cue,
      mode,
      content,
    })),
  };
}
