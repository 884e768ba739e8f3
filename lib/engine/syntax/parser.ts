import type { Token } from "@/lib/engine/sentence";
import { ArcEagerParser, type Configuration, type ParserInput } from "@/lib/engine/syntax/arc-eager";
import { Lemmatizer } from "@/lib/engine/syntax/lemmatizer";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { type LexicalHashes, lexicalHashes, Tagger } from "@/lib/engine/syntax/tagger";
import { WeightsReader } from "@/lib/engine/syntax/weights-file";
import { foldTypography } from "@/lib/engine/syntax/word-form";

export interface Parser {
  /** One word for each token, in order, with exactly one root and no cycle. Never throws; the same tokens, the same words. */
  parse(tokens: readonly Token[]): Word[];
}

/** Throws an Error where the bytes are not weights of the format that this parser reads. */
export function createParser(weights: ArrayBuffer | Uint8Array): Parser {
  const reader = new WeightsReader(weights);
  const tags = reader.lines();
  const labels = reader.lines();
  const lemmatizer = new Lemmatizer(reader.lines());
  const tagger = new Tagger(reader.floats(), tags.length);
  const arcEager = new ArcEagerParser(reader.floats(), reader.floats(), labels.length);

  return {
    parse(tokens) {
      const forms = tokens.map((token) => foldTypography(token.text));
      const lexical = forms.map(lexicalHashes);
      const tagged = tagger.tag(lexical);
      const state = arcEager.parse(parserInput(lexical, tagged, tags));
      const root = rootOf(state);
      return tokens.map((token, index) => {
        const tag = tags[tagged[index] as number] as string;
        const bar = tag.indexOf("|");
        const upos = tag.slice(0, bar);
        const stray = index !== root && state.head[index] === tokens.length;
        return {
          ...token,
          lemma: lemmatizer.lemma(forms[index] as string, tag),
          upos,
          xpos: tag.slice(bar + 1),
          head: index === root ? -1 : stray ? root : (state.head[index] as number),
          deprel: index === root ? "root" : stray ? "parataxis" : (labels[state.label[index] as number] as string),
          margin: stray ? 0 : confidence(state.margin[index] as number),
        };
      });
    },
  };
}

/** What stands between two words and often parts them. */
const boundaryKinds = [["VERB", "AUX"], ["PUNCT"], ["CCONJ"], ["SCONJ"]] as const;

export function parserInput(words: readonly LexicalHashes[], tagged: Int32Array, tags: readonly string[]): ParserInput {
  const boundaries = boundaryKinds.map((kinds) => {
    const counts = new Int32Array(words.length + 1);
    for (let index = 0; index < words.length; index++) {
      const upos = (tags[tagged[index] as number] as string).split("|", 1)[0];
      counts[index + 1] = (counts[index] as number) + (kinds.some((kind) => kind === upos) ? 1 : 0);
    }
    return counts;
  });
  return { words: Int32Array.from(words, (word) => word.lower), tags: tagged, boundaries };
}

/** The first of the words that the parser hung on the root: a sentence has one. */
function rootOf(state: Configuration): number {
  return state.head.indexOf(state.size);
}

function confidence(lead: number): number {
  return lead === Infinity ? 1 : lead / (lead + 1);
}
