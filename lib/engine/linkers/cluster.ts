/** Two items and how surely they belong together, 0–1. */
export type Bond = readonly [one: number, other: number, strength: number];

/**
 * Joins the groups of a partition of items from the strongest bond down, as long as the mean of all bonds between two groups is at
 * least `least`; a pair without a bond counts 0. So a group never chains through one member. Groups come in the order of their first
 * item.
 */
export function cluster(partition: readonly (readonly number[])[], bonds: readonly Bond[], least: number): number[][] {
  const groups = new Map<number, number[]>(partition.map((members, group) => [group, [...members]]));
  const groupOf = new Map(partition.flatMap((members, group) => members.map((item) => [item, group] as const)));
  const sums = new Map<number, Map<number, number>>();
  const sumsOf = (group: number) => {
    const known = sums.get(group) ?? new Map<number, number>();
    if (known.size === 0) sums.set(group, known);
    return known;
  };
  for (const [one, other, strength] of bonds) {
    const [mine, theirs] = [groupOf.get(one), groupOf.get(other)];
    if (mine === undefined || theirs === undefined || mine === theirs) continue;
    const sum = (sumsOf(mine).get(theirs) ?? 0) + strength;
    sumsOf(mine).set(theirs, sum);
    sumsOf(theirs).set(mine, sum);
  }
  const queue = new Queue();
  for (const [mine, others] of sums) {
    for (const [theirs, sum] of others) {
      const mean = sum / ((groups.get(mine)?.length ?? 1) * (groups.get(theirs)?.length ?? 1));
      if (mine < theirs && mean >= least) queue.push([mean, mine, theirs]);
    }
  }
  let next = partition.length;
  for (let best = queue.pop(); best; best = queue.pop()) {
    const [, one, other] = best;
    const members = groups.get(one);
    const others = groups.get(other);
    if (!members || !others) continue;
    const joined = [...members, ...others];
    const mine = new Map<number, number>();
    for (const old of [one, other]) {
      for (const [group, sum] of sumsOf(old)) {
        if (group === one || group === other) continue;
        mine.set(group, (mine.get(group) ?? 0) + sum);
        const theirs = sumsOf(group);
        theirs.delete(old);
        theirs.set(next, mine.get(group) ?? 0);
      }
      groups.delete(old);
      sums.delete(old);
    }
    groups.set(next, joined);
    sums.set(next, mine);
    for (const [group, sum] of mine) {
      const mean = sum / (joined.length * (groups.get(group)?.length ?? 1));
      if (mean >= least) queue.push([mean, group, next]);
    }
    next++;
  }
  return [...groups.values()].map((members) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

type Entry = readonly [strength: number, one: number, other: number];

/** A binary heap, the strongest first; of equals the one with the lower items, so that the order is always the same. */
class Queue {
  readonly #entries: Entry[] = [];

  push(entry: Entry): void {
    const entries = this.#entries;
    entries.push(entry);
    let at = entries.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Entry | undefined {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (last === undefined || entries.length === 0) return top;
    entries[0] = last;
    for (let at = 0; ; ) {
      const left = at * 2 + 1;
      const right = left + 1;
      let first = at;
      if (left < entries.length && this.#before(left, first)) first = left;
      if (right < entries.length && this.#before(right, first)) first = right;
      if (first === at) return top;
      this.#swap(at, first);
      at = first;
    }
  }

  #before(one: number, other: number): boolean {
    const [x, y] = [this.#entries[one], this.#entries[other]];
    if (!x || !y) return false;
    return x[0] !== y[0] ? x[0] > y[0] : x[1] !== y[1] ? x[1] < y[1] : x[2] < y[2];
  }

  #swap(one: number, other: number): void {
    const [x, y] = [this.#entries[one], this.#entries[other]];
    if (!x || !y) return;
    this.#entries[one] = y;
    this.#entries[other] = x;
  }
}
