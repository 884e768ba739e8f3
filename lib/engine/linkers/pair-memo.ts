/** Room for half a million pairs: several stories' worth, in 8 MB that are taken only as they are filled. */
const SLOT_BITS = 19;
/** Items are numbered below this. */
const MOST_ITEMS = 2 ** 26;

/**
 * Remembers a number for each unordered pair of numbered items. A pair has one slot, and of those that share it the latest stays: so it
 * never grows, and what is forgotten is only asked again.
 */
export class PairMemo {
  // A pair's key and its value lie side by side: one line of the processor's cache holds both. No key is 0.
  readonly #slots = new Float64Array(2 * 2 ** SLOT_BITS);

  /** What is remembered of the pair, else what `ask` says of it, the lower number first. */
  of(one: number, other: number, ask: (low: number, high: number) => number): number {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    const key = low * MOST_ITEMS + high + 1;
    const slot = 2 * ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - SLOT_BITS));
    if (this.#slots[slot] !== key) {
      const value = ask(low, high);
      this.#slots[slot] = key;
      this.#slots[slot + 1] = value;
      return value;
    }
    return this.#slots[slot + 1] ?? 0;
  }
}
