import type { Token } from "@/lib/engine/sentence";
import { Lemmatizer } from "@/lib/engine/syntax/lemmatizer";
import { Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { listWeights, Network, networkWeights, padded, weightsInPanels } from "@/lib/engine/syntax/network";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { coarseTags, readParserFile } from "@/lib/engine/syntax/parser-file";
import { type ArcScores, decodeTree } from "@/lib/engine/syntax/tree-decoder";
import { foldTypography } from "@/lib/engine/syntax/word-form";
import { wordRows, writeInput } from "@/lib/engine/syntax/word-input";

export interface Parser {
  /** One word for each token, in order, with exactly one root and no cycle. Never throws; the same tokens, the same words. */
  parse(tokens: readonly Token[]): Word[];
}

/** Most words that are parsed as one; what is longer is parsed in pieces. */
const longest = 400;

/** Throws an Error where the bytes are not weights of the format that this parser reads. */
export function createParser(bytes: ArrayBuffer | Uint8Array): Parser {
  const file = readParserFile(bytes);
  const { tags, labels, learnt, vectors, shape } = file;
  const coarse = coarseTags(tags);
  const lemmatizer = new Lemmatizer(file.lemmaRules);
  const rows = longest + 2;
  const stored = file.weights.reduce((sum, { length }) => sum + length + 4, 0);
  const workspace = new Workspace(Network.floats(shape, rows, longest) + stored);
  const weights = networkWeights(workspace, shape);
  for (const [index, matrix] of listWeights(weights).entries()) matrix.data.set(file.weights[index] ?? []);
  const network = new Network(workspace, shape, weightsInPanels(weights), rows, longest);
  const rootLabel = labels.indexOf("root");

  function parsePiece(tokens: readonly Token[], offset: number): Word[] {
    const forms = tokens.map((token) => foldTypography(token.text));
    const sentence = { start: 0, length: tokens.length };
    for (const [index, form] of forms.entries()) {
      const word = wordRows(form, index === 0, learnt, vectors);
      writeInput(network.input.data, (index + 1) * shape.input, word, learnt, vectors);
    }
    network.encode([sentence]);
    const tagged = forms.map((_, index) =>
      largest(network.tagScores.data, (index + 1) * padded(shape.tags), tags.length),
    );
    network.scoreArcs(sentence, Int32Array.of(shape.coarse - 1, ...tagged.map((tag) => coarse.of[tag] as number)));
    const scores = { data: network.arcScores.data, stride: padded(tokens.length + 1), length: tokens.length };
    const heads = decodeTree(scores);
    network.scoreLabels([sentence], Int32Array.of(...heads, 0));
    return tokens.map((token, index) => {
      const head = heads[index + 1] as number;
      const tag = tags[tagged[index] as number] as string;
      const bar = tag.indexOf("|");
      const label =
        head === 0
          ? rootLabel
          : largest(network.labelScores.data, (index + 1) * padded(shape.labels), labels.length, rootLabel);
      return {
        ...token,
        lemma: lemmatizer.lemma(forms[index] as string, tag),
        upos: tag.slice(0, bar),
        xpos: tag.slice(bar + 1),
        head: head === 0 ? -1 : head - 1 + offset,
        deprel: labels[label] as string,
        margin: marginOf(scores, index + 1, head),
      };
    });
  }

  return {
    parse(tokens) {
      const words: Word[] = [];
      for (let offset = 0; offset < tokens.length; offset += longest) {
        const piece = parsePiece(tokens.slice(offset, offset + longest), offset);
        const root = words.findIndex(({ head }) => head === -1);
        for (const word of piece) {
          words.push(root >= 0 && word.head === -1 ? { ...word, head: root, deprel: "parataxis", margin: 0 } : word);
        }
      }
      return words;
    },
  };
}

/** The index, counted from `at`, of the largest of `count` numbers, `barred` left out. */
function largest(numbers: Float32Array, at: number, count: number, barred = -1): number {
  let best = barred === 0 ? 1 : 0;
  for (let index = best + 1; index < count; index++) {
    if (index !== barred && (numbers[at + index] as number) > (numbers[at + best] as number)) best = index;
  }
  return best;
}

/** How much more probable the chosen head is than the next best, by the softmax of the scores; 0 where it is not the best. */
function marginOf({ data, stride, length }: ArcScores, word: number, chosen: number): number {
  const at = word * stride;
  const top = data[at + chosen] as number;
  let total = 0;
  let rival = 0;
  for (let head = 0; head <= length; head++) {
    if (head === word) continue;
    const lead = top - (data[at + head] as number);
    // Too unlikely to count, as most heads are: spares the exponential.
    if (lead > 16) continue;
    const odds = Math.exp(-lead);
    total += odds;
    if (head !== chosen && odds > rival) rival = odds;
  }
  return rival >= 1 ? 0 : (1 - rival) / total;
}
