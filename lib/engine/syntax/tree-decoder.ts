/** Scores of the arcs of one sentence: row for each word (from 1), column for each head; 0 is the root. */
export interface ArcScores {
  readonly data: Float32Array;
  readonly stride: number;
  readonly length: number;
}

/**
 * The head of each word (index 0 is the root's own and means nothing): each word's best where those form a tree with one
 * root, else the best projective tree with one root.
 */
export function decodeTree(scores: ArcScores): Int32Array {
  const heads = bestHeads(scores);
  if (isTree(heads)) return heads;
  return scores.length <= LONGEST_EXACT ? bestProjectiveTree(scores) : mended(heads, scores);
}

/** Eisner's algorithm costs the cube of the length; what is longer than this is no sentence of running text. */
const LONGEST_EXACT = 100;

/** The same heads with one root, the word that scores best as it, on which every other root and every cycle is hung. */
function mended(heads: Int32Array, { data, stride, length }: ArcScores): Int32Array {
  let root = 1;
  for (let word = 2; word <= length; word++) {
    if ((data[word * stride] as number) > (data[root * stride] as number)) root = word;
  }
  heads[root] = 0;
  const reaches = new Uint8Array(length + 1);
  reaches[0] = 1;
  for (let word = 1; word <= length; word++) {
    if (word !== root && heads[word] === 0) heads[word] = root;
    const path: number[] = [];
    const onPath = new Set<number>();
    let at = word;
    while (reaches[at] === 0 && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = heads[at] as number;
    }
    if (reaches[at] === 0) heads[at] = at === root ? 0 : root;
    for (const seen of path) reaches[seen] = 1;
  }
  return heads;
}

/** Whether each word leads to the root, and one alone directly. */
export function isTree(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length);
  let roots = 0;
  for (let word = 1; word < heads.length; word++) {
    if (heads[word] === 0) roots++;
    for (let at = word; at !== 0 && seen[at] !== -1; at = heads[at] as number) {
      if (seen[at] === word) return false;
      seen[at] = word;
    }
    for (let at = word; at !== 0 && seen[at] !== -1; at = heads[at] as number) seen[at] = -1;
  }
  return roots === 1;
}

function bestHeads({ data, stride, length }: ArcScores): Int32Array {
  const heads = new Int32Array(length + 1);
  for (let word = 1; word <= length; word++) {
    let best = -1;
    for (let head = 0; head <= length; head++) {
      if (head === word) continue;
      if (best === -1 || (data[word * stride + head] as number) > (data[word * stride + best] as number)) best = head;
    }
    heads[word] = best;
  }
  return heads;
}

/**
 * Eisner's algorithm (1996) over the words alone; the root then takes the one word whose subtree spans the sentence best.
 * Spans from s to t are complete or lack their arc, and are headed at their left or their right end.
 */
export function bestProjectiveTree({ data, stride, length }: ArcScores): Int32Array {
  const side = length + 1;
  const chart = () => ({ score: new Float64Array(side * side), split: new Int32Array(side * side) });
  const openLeft = chart();
  const openRight = chart();
  const leftHeaded = chart();
  const rightHeaded = chart();
  const put = (into: ReturnType<typeof chart>, at: number, score: number, split: number) => {
    into.score[at] = score;
    into.split[at] = split;
  };
  for (let span = 1; span < length; span++) {
    for (let s = 1; s + span <= length; s++) {
      const t = s + span;
      const at = s * side + t;
      let best = -Infinity;
      let split = s;
      for (let r = s; r < t; r++) {
        const score = (leftHeaded.score[s * side + r] as number) + (rightHeaded.score[(r + 1) * side + t] as number);
        if (score > best) [best, split] = [score, r];
      }
      put(openLeft, at, best + (data[t * stride + s] as number), split);
      put(openRight, at, best + (data[s * stride + t] as number), split);
      best = -Infinity;
      for (let r = s + 1; r <= t; r++) {
        const score = (openLeft.score[s * side + r] as number) + (leftHeaded.score[r * side + t] as number);
        if (score > best) [best, split] = [score, r];
      }
      put(leftHeaded, at, best, split);
      best = -Infinity;
      for (let r = s; r < t; r++) {
        const score = (rightHeaded.score[s * side + r] as number) + (openRight.score[r * side + t] as number);
        if (score > best) [best, split] = [score, r];
      }
      put(rightHeaded, at, best, split);
    }
  }
  const heads = new Int32Array(side);
  let best = -Infinity;
  let root = 1;
  for (let word = 1; word <= length; word++) {
    const inside = (rightHeaded.score[side + word] as number) + (leftHeaded.score[word * side + length] as number);
    const score = inside + (data[word * stride] as number);
    if (score > best) [best, root] = [score, word];
  }
  const pending: (readonly [s: number, t: number, kind: "left" | "right" | "openLeft" | "openRight"])[] = [
    [1, root, "right"],
    [root, length, "left"],
  ];
  for (let span = pending.pop(); span !== undefined; span = pending.pop()) {
    const [s, t, kind] = span;
    if (s >= t) continue;
    const at = s * side + t;
    if (kind === "left") {
      const r = leftHeaded.split[at] as number;
      pending.push([s, r, "openLeft"], [r, t, "left"]);
    } else if (kind === "right") {
      const r = rightHeaded.split[at] as number;
      pending.push([s, r, "right"], [r, t, "openRight"]);
    } else {
      const r = (kind === "openLeft" ? openLeft : openRight).split[at] as number;
      if (kind === "openLeft") heads[t] = s;
      else heads[s] = t;
      pending.push([s, r, "left"], [r + 1, t, "right"]);
    }
  }
  return heads;
}
