const SLOT_BITS = 19;
const SLOTS = 2 ** SLOT_BITS;
/** Several stories' worth of pairs; a fuller table would be slow to search. */
const MOST_PAIRS = SLOTS / 2;
/** Items are numbered below this. */
const MOST_ITEMS = 2 ** 26;

/**
 * Remembers a number for each unordered pair of numbered items. It takes 8 MB and never grows: when it is full it forgets everything, and
 * what is asked again is only computed again.
 */
export class PairMemo {
  // A pair's key and its value lie side by side, where one line of the processor's cache holds both. No key is 0.
  readonly #slots = new Float64Array(2 * SLOTS);
  #pairs = 0;

  /** What is remembered of the pair, else what `ask` says of it, the lower number first. */
  of(one: number, other: number, ask: (low: number, high: number) => number): number {
    const low = Math.min(one, other);
    const high = Math.max(one, other);
    const key = low * MOST_ITEMS + high + 1;
    const home = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - SLOT_BITS);
    let slot = home;
    for (let met = this.#slots[2 * slot]; met !== 0; met = this.#slots[2 * slot]) {
      if (met === key) return this.#slots[2 * slot + 1] ?? 0;
      slot = (slot + 1) % SLOTS;
    }
    const value = ask(low, high);
    if (this.#pairs++ >= MOST_PAIRS) {
      this.#slots.fill(0);
      this.#pairs = 1;
      slot = home;
    }
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = value;
    return value;
  }
}
