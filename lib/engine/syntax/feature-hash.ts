/** A 32-bit hash of the text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}

/** A growing list of hashed features; rows of weights begin where a feature's hash points. */
export class FeatureList {
  readonly rows = new Int32Array(160);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds the feature that is the conjunction of up to three values, told apart by its place in the list. */
  add(a: number, b = 0, c = 0): void {
    let hash = Math.imul(a ^ Math.imul(this.length + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x165667b1);
    this.rows[this.length++] = hash ^ (hash >>> 16);
  }
}

/** Adds up the rows of weights that the features point to. The table's length is a power of two and `scores.length` more. */
export function sumRows(features: FeatureList, table: Float32Array, offset: number, scores: Float32Array): void {
  const width = scores.length;
  const mask = tableMask(table);
  scores.fill(0);
  for (let index = 0; index < features.length; index++) {
    const row = ((features.rows[index] as number) + offset) & mask;
    for (let column = 0; column < width; column++) {
      scores[column] = (scores[column] as number) + (table[row + column] as number);
    }
  }
}

/** The largest power of two within the table, less one. */
export function tableMask(table: Float32Array): number {
  return 2 ** Math.floor(Math.log2(table.length)) - 1;
}
