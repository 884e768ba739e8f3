import { endsSentence } from "@/lib/engine/recognisers/sentences/boundary";
import { tokenise } from "@/lib/engine/recognisers/sentences/tokenise";
import type { Block, Sentence, Token } from "@/lib/engine/sentence";

/** Longer runs without an end are cut here, so that what reads a sentence does bounded work. */
const MAX_TOKENS = 400;

/**
 * Cuts every block of a text into sentences and their tokens, in order. Offsets are UTF-16 code units into the whole
 * text, half open; `token.text === text.slice(token.start, token.end)`, tokens never overlap and all characters but
 * white space lie in one. No sentence is empty or crosses a block. Never throws.
 */
export function readSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) =>
    cut(tokenise(text, block)).map((tokens) => ({
      start: tokens[0]?.start ?? block.start,
      end: tokens[tokens.length - 1]?.end ?? block.end,
      block: index,
      kind: block.kind,
      tokens,
    })),
  );
}

function cut(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const length = i + 1 - from;
    if (length < MAX_TOKENS && !endsSentence(tokens, i, from)) continue;
    sentences.push(tokens.slice(from, i + 1));
    from = i + 1;
  }
  if (from < tokens.length) sentences.push(tokens.slice(from));
  return sentences;
}
