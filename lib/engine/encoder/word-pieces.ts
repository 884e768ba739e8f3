import type { Span } from "@/lib/engine/span";

/** A stretch of a text with its number in the vocabulary; 0 where the vocabulary has nothing for it. */
export interface Piece extends Span {
  readonly id: number;
}

/** Stands for the space before a word, as SentencePiece has it. */
const SPACE = "\u2581";

/** The vocabulary's first entries are marks that no text is cut into. */
const RESERVED = 6;

/** What a character costs that the vocabulary lacks: more than any piece, so that it is left over only where nothing fits. */
const UNKNOWN_SCORE = -20;

/**
 * Cuts text into the likeliest run of a vocabulary's pieces (T. Kudo, "Subword Regularization", ACL 2018, the unigram model without
 * the sampling): the offsets of a piece are UTF-16, half open, into the text as it came, and take the space before a word.
 *
 * @param pieces by number, in the form of SentencePiece: "▁the" begins a word.
 * @param scores logarithms of how likely each piece is.
 */
export function createWordPieces(
  pieces: readonly string[],
  scores: Float32Array,
): (text: string, most: number) => Piece[] {
  // What only begins a piece is known too, so that a run of characters is given up as soon as no piece goes on with it.
  const ids = new Map<string, number | null>();
  pieces.forEach((piece, id) => {
    if (id < RESERVED) return;
    for (let end = 1; end < piece.length; end++) if (!ids.has(piece.slice(0, end))) ids.set(piece.slice(0, end), null);
    ids.set(piece, id);
  });
  return (text, most) => {
    const { plain, starts } = normalised(text);
    const best = new Float64Array(plain.length + 1).fill(Number.NEGATIVE_INFINITY);
    const cameFrom = new Int32Array(plain.length + 1);
    const taken = new Int32Array(plain.length + 1);
    best[0] = 0;
    for (let from = 0; from < plain.length; from++) {
      const score = best[from] ?? 0;
      const take = (to: number, id: number, gain: number) => {
        if (score + gain <= (best[to] ?? 0)) return;
        best[to] = score + gain;
        cameFrom[to] = from;
        taken[to] = id;
      };
      for (let to = from + 1; to <= plain.length; to++) {
        const id = ids.get(plain.slice(from, to));
        if (id === undefined) break;
        if (id !== null) take(to, id, scores[id] ?? 0);
      }
      take(from + 1, 0, UNKNOWN_SCORE);
    }
    const found: Piece[] = [];
    for (let end = plain.length; end > 0; end = cameFrom[end] ?? 0) {
      const start = starts[cameFrom[end] ?? 0] ?? 0;
      const last = found.at(-1);
      const id = taken[end] ?? 0;
      // What the vocabulary lacks is one piece, however long.
      if (id === 0 && last?.id === 0) found[found.length - 1] = { ...last, start };
      else found.push({ id, start, end: starts[end] ?? text.length });
    }
    return found.reverse().slice(0, most);
  };
}

/** The text as the vocabulary spells it, and for each of its characters where it starts in the text as it came. */
function normalised(text: string): { plain: string; starts: readonly number[] } {
  let plain = "";
  const starts: number[] = [];
  const put = (spelt: string, start: number) => {
    for (let at = 0; at < spelt.length; at++) starts.push(start);
    plain += spelt;
  };
  if (text !== "") put(SPACE, 0);
  let at = 0;
  for (const character of text) {
    put(character.normalize("NFKC").replace(/\s/g, SPACE), at);
    at += character.length;
  }
  starts.push(text.length);
  return { plain, starts };
}
