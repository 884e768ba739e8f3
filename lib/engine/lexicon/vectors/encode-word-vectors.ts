import { HEADER_BYTES, MAGIC, VERSION } from "@/lib/engine/lexicon/vectors/format";

/**
 * Packs words (ASCII, each once, in any order, up to 255 letters) and their vectors into the compact form that `createWordVectors` reads:
 * int8, scaled by each vector's largest component.
 */
export function encodeWordVectors(
  entries: readonly { word: string; vector: readonly number[] }[],
  dimensions: number,
): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const letters = new TextEncoder().encode(sorted.map(({ word }) => word).join(""));
  const rowsAt = HEADER_BYTES + sorted.length;
  const lettersAt = rowsAt + dimensions * sorted.length;
  const data = new Uint8Array(lettersAt + letters.length);
  const view = new DataView(data.buffer);
  const header = [MAGIC, VERSION, sorted.length, dimensions, letters.length];
  header.forEach((value, i) => {
    view.setUint32(4 * i, value, true);
  });
  sorted.forEach(({ word, vector }, i) => {
    view.setUint8(HEADER_BYTES + i, word.length);
    const largest = Math.max(...vector.map(Math.abs), Number.MIN_VALUE);
    for (let d = 0; d < dimensions; d++)
      view.setInt8(rowsAt + i * dimensions + d, Math.round((127 * (vector[d] ?? 0)) / largest));
  });
  data.set(letters, lettersAt);
  return data;
}
