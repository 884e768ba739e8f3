import { HEADER_BYTES, MAGIC, VERSION } from "@/lib/engine/lexicon/vectors/format";

/** Vectors of the most frequent words. */
export interface WordVectors {
  readonly size: number;
  readonly dimensions: number;
  has(word: string): boolean;
  /** Cosine of the two words' vectors, -1 to 1; case does not matter; null where one has none. */
  similarity(a: string, b: string): number | null;
}

const MOST_REMEMBERED = 100_000;

/**
 * Reads the file that scripts/build-vectors.ts writes. Words are found by binary search in the bytes, so it
 * costs next to nothing to load; the data must not change afterwards. Throws on data of another format or version, which is a fault of the
 * build and not of any text.
 */
export function createWordVectors(data: ArrayBuffer | Uint8Array): WordVectors {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) {
    throw new Error("word vectors: not a file of this version; build it with scripts/build-vectors.ts");
  }
  const size = view.getUint32(8, true);
  const dimensions = view.getUint32(12, true);
  const rowsAt = HEADER_BYTES + size;
  const lettersAt = rowsAt + dimensions * size;
  if (bytes.length !== lettersAt + view.getUint32(16, true)) throw new Error("word vectors: the file is cut short");
  const components = new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, dimensions * size);

  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i] ?? 0) + (bytes[HEADER_BYTES + i] ?? 0);

  /** Below 0 where the word stands before the one at `index`, above 0 where after it. */
  function compare(word: string, index: number): number {
    const from = starts[index] ?? 0;
    const length = (starts[index + 1] ?? from) - from;
    for (let i = 0; i < Math.min(word.length, length); i++) {
      const difference = word.charCodeAt(i) - (bytes[lettersAt + from + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return word.length - length;
  }

  // The same words are asked for again and again; what is kept is bounded, so a hostile text costs no more than its own words.
  const found = new Map<string, number>();
  function find(word: string): number {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= MOST_REMEMBERED) found.clear();
    const index = search(word);
    found.set(word, index);
    return index;
  }

  function search(word: string): number {
    const wanted = word.toLowerCase();
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(wanted, middle);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  function dot(a: number, b: number): number {
    let sum = 0;
    const end = (a + 1) * dimensions;
    for (let left = a * dimensions, right = b * dimensions; left < end; left++, right++)
      sum += (components[left] ?? 0) * (components[right] ?? 0);
    return sum;
  }

  const lengths = new Float64Array(size).fill(-1);
  function lengthOf(index: number): number {
    const known = lengths[index] ?? -1;
    if (known >= 0) return known;
    const length = Math.sqrt(dot(index, index));
    lengths[index] = length;
    return length;
  }

  return {
    size,
    dimensions,
    has: (word) => find(word) >= 0,
    similarity(a, b) {
      const left = find(a);
      const right = left < 0 ? -1 : find(b);
      if (right < 0) return null;
      if (left === right) return 1;
      const norms = lengthOf(left) * lengthOf(right);
      return norms === 0 ? null : dot(left, right) / norms;
    },
  };
}
