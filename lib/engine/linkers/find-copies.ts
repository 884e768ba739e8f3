/** Words in one shingle. */
const RUN = 5;
/** The most shingles kept of a text: those with the smallest hashes, so that two texts keep the same of what they share. */
const SAMPLE = 2000;
/** The share of the smaller text that must stand in the larger. */
const CONTAINED = 0.6;
/** Texts of fewer shingles share whole sentences by chance (a quote, a boilerplate): they must be contained more. */
const SHORT = 60;
const CONTAINED_SHORT = 0.8;
/** Too little to tell a copy by. */
const LEAST = 8;
/** A shingle that stands in more texts than this says nothing of where they come from. */
const COMMON = 400;

/** What is needed of a reading to tell copies: see SourceReading. */
export interface CopyCandidate {
  readonly sourceId: string;
  readonly publishedAt: string | null;
  readonly chars: number;
  readonly shingles: readonly number[];
}

/**
 * Hashes of a text's runs of five words, folded to letters and digits without case, sorted and each once; of long texts
 * the smallest 2,000. Marks between words are passed over. Texts of fewer than five words have none.
 */
export function textShingles(words: readonly string[]): number[] {
  const folded = words.flatMap((word) => {
    const plain = word
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "");
    return plain ? [hashOf(plain)] : [];
  });
  const shingles = new Set<number>();
  for (let i = 0; i + RUN <= folded.length; i++) {
    let hash = 2166136261;
    for (let j = i; j < i + RUN; j++) hash = mix(hash, folded[j] ?? 0);
    shingles.add(hash >>> 0);
  }
  return [...shingles].sort((a, b) => a - b).slice(0, SAMPLE);
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash >>> 0;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (value >>> 7);
}

/**
 * Finds the sources that carry another's text: copy → origin, each origin itself no copy. Two texts are one where at
 * least 60 % of the smaller one's shingles (80 % of short texts) stand in the other. The earlier published is the origin;
 * where a date is missing or equal, the longer; else the first by id. Work grows with the shingles that texts share, by
 * an inverted index, and the order of the readings does not matter.
 */
export function findCopies(readings: readonly CopyCandidate[]): Map<string, string> {
  const ordered = [...readings].sort(byOrigin);
  const postings = new Map<number, number[]>();
  const parent = ordered.map((_, i) => i);
  ordered.forEach((reading, i) => {
    if (reading.shingles.length < LEAST) return;
    const shared = new Map<number, number>();
    for (const shingle of reading.shingles) {
      const holders = postings.get(shingle);
      if (!holders) {
        postings.set(shingle, [i]);
        continue;
      }
      for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
      if (holders.length < COMMON) holders.push(i);
    }
    for (const [holder, count] of shared) {
      const other = ordered[holder];
      if (other && isCopy(reading, other, count)) unite(parent, i, holder);
    }
  });
  const copies = new Map<string, string>();
  ordered.forEach((reading, i) => {
    const origin = ordered[rootOf(parent, i)];
    if (origin && origin !== reading) copies.set(reading.sourceId, origin.sourceId);
  });
  return copies;
}

function byOrigin(a: CopyCandidate, b: CopyCandidate): number {
  const [atA, atB] = [momentOf(a), momentOf(b)];
  return atA - atB || b.chars - a.chars || (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0);
}

/** Sources without a date come last: what is dated can be shown to be earlier. */
function momentOf({ publishedAt }: CopyCandidate): number {
  const moment = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isNaN(moment) ? Number.MAX_SAFE_INTEGER : moment;
}

/**
 * Samples of different texts hold different ranges of hashes: only shingles up to the smaller of the two largest could
 * stand in both, so containment is measured there.
 */
function isCopy(a: CopyCandidate, b: CopyCandidate, shared: number): boolean {
  const limit = Math.min(reach(a), reach(b));
  const smaller = Math.min(countTo(a.shingles, limit), countTo(b.shingles, limit));
  if (smaller < LEAST) return false;
  return shared / smaller >= (smaller < SHORT ? CONTAINED_SHORT : CONTAINED);
}

function reach({ shingles }: CopyCandidate): number {
  return shingles.length < SAMPLE ? Number.MAX_SAFE_INTEGER : (shingles[shingles.length - 1] ?? 0);
}

/** How many of the sorted numbers are at most `limit`. */
function countTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rootOf(parent: number[], i: number): number {
  let root = i;
  while (parent[root] !== root) root = parent[root] ?? root;
  parent[i] = root;
  return root;
}

/** The lower index is the earlier source, and stays the root. */
function unite(parent: number[], a: number, b: number): void {
  const [rootA, rootB] = [rootOf(parent, a), rootOf(parent, b)];
  parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}
