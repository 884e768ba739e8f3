import {
  CATEGORIES,
  type Category,
  HEADER_BYTES,
  LINK_KINDS,
  type LinkKind,
  MAGIC,
  VERSION,
} from "@/lib/engine/lexicon/word-net/format";

export type Relation = "synonym" | "antonym" | "derived" | "kind-of" | "entails" | "sister";
export type LemmaPos = "noun" | "verb" | "adjective" | "adverb";

export interface RelatedWords {
  /** Of "kind-of" and "entails" either may be the narrower word; sisters are kinds of the same. */
  readonly relation: Relation;
  /** How many links lie between them; 0 for two words of one synset. */
  readonly distance: number;
  /** 0–1: how much of either word's use is in the senses that are so related, whichever is less. */
  readonly weight: number;
}

/** What WordNet says of the more frequent words. Lemmas are in lower case, "_" between the words of one. */
export interface WordNet {
  readonly size: number;
  /** The strongest relation between any two senses of the words; null where there is none or a word is unknown. */
  relationOf(a: string, b: string): RelatedWords | null;
  /** Whether any word is the word's antonym. */
  hasOpposite(word: string): boolean;
  /** The lexicographer's categories of the lemma's senses ("noun.person"), the most used first; none for an unknown word. */
  kindsOf(lemma: string, pos: LemmaPos): readonly Category[];
  /** The lemmas that the word is a kind of, one step up, those of its most used sense first. */
  hypernyms(lemma: string, pos: LemmaPos): readonly string[];
}

/** Stands in where there is no file: it knows no word. */
export const NO_WORD_NET: WordNet = {
  size: 0,
  relationOf: () => null,
  hasOpposite: () => false,
  kindsOf: () => [],
  hypernyms: () => [],
};

const MOST_STEPS = 3;
/** Words whose surroundings are kept for the next question. */
const MOST_REMEMBERED = 4096;
/** Words of 32 bits into which synsets are folded. */
const REACH_WORDS = 128;
/** Senses that make up less of a word's use than this are seldom meant, and would cost as much as the others. */
const LEAST_WEIGHT = 0.08;
/** What a relation counts when another sense of the two words stands in another one. */
const STRENGTH: Readonly<Record<Relation, number>> = {
  antonym: 1,
  synonym: 1,
  derived: 0.9,
  "kind-of": 0.8,
  entails: 0.6,
  sister: 0.4,
};

interface Sense {
  readonly synset: number;
  readonly weight: number;
}

/** Synsets, each once, and beside each how many links away it lies: a dozen at most, which a loop finds faster than a map. */
interface Steps {
  readonly synsets: number[];
  readonly steps: number[];
}

interface Surroundings extends Sense {
  readonly above: Steps;
  readonly parents: readonly number[];
  readonly family: Steps;
  readonly opposites: Steps;
  readonly derived: readonly number[];
  readonly entails: readonly number[];
}

interface Neighbourhood {
  readonly senses: readonly Surroundings[];
  /** The synsets of its senses and their families, and those of which it is a kind, one step up. */
  readonly own: readonly number[];
  readonly parents: readonly number[];
  /** All that it can be related to, folded to bits, to tell at once the words that have no relation, as most have none. */
  readonly reach: Int32Array;
}

/**
 * Reads the file that scripts/build-word-net.ts writes; the data must not change afterwards. Throws on data of another format or
 * version, which is a fault of the build and not of any text.
 */
export function openWordNet(data: Uint8Array): WordNet {
  const net = readNet(data);

  /** The synsets that links of this kind lead to. */
  function linked(synset: number, kind: LinkKind): number[] {
    const wanted = LINK_KINDS.indexOf(kind);
    const found: number[] = [];
    for (let i = net.linksAt[synset] ?? 0; i < (net.linksAt[synset + 1] ?? 0); i++)
      if (net.linkKinds[i] === wanted) found.push(net.linkTargets[i] ?? 0);
    return found;
  }

  function sensesOf(word: string): Sense[] {
    const lemma = net.find(word);
    const senses: Sense[] = [];
    if (lemma < 0) return senses;
    for (let i = net.sensesAt[lemma] ?? 0; i < (net.sensesAt[lemma + 1] ?? 0); i++)
      senses.push({ synset: net.senseSynsets[i] ?? 0, weight: (net.senseWeights[i] ?? 0) / 255 });
    return senses;
  }

  const posOf = (synset: number): LemmaPos => POS_OF_CATEGORY[net.categories[synset] ?? 0] ?? "adjective";

  /** Steps up to every synset that this one is a kind of, itself with none. */
  function ancestors(synset: number): Steps {
    const found: Steps = { synsets: [synset], steps: [0] };
    for (const [at, above] of found.synsets.entries()) {
      const distance = found.steps[at] ?? 0;
      if (distance < MOST_STEPS) for (const other of linked(above, "hypernym")) addStep(found, other, distance + 1);
    }
    return found;
  }

  /** The synset with those that mean nearly the same and those of another part of speech: where opposites are looked for. */
  function family(synset: number): Steps {
    const near: Steps = { synsets: [synset], steps: [0] };
    for (const kind of ["similar", "derived"] as const)
      for (const other of linked(synset, kind)) addStep(near, other, 1);
    return near;
  }

  function opposites(near: Steps): Steps {
    const found: Steps = { synsets: [], steps: [] };
    // The synset itself comes first in its family, so that what is met first lies nearest.
    for (const [at, synset] of near.synsets.entries())
      for (const opposite of linked(synset, "antonym")) addStep(found, opposite, (near.steps[at] ?? 0) + 1);
    return found;
  }

  const met = new Map<string, Neighbourhood>();
  function around(word: string): Neighbourhood {
    const known = met.get(word);
    if (known) return known;
    if (met.size >= MOST_REMEMBERED) met.clear();
    const senses = sensesOf(word)
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .map((sense): Surroundings => {
        const near = family(sense.synset);
        const above = ancestors(sense.synset);
        return {
          ...sense,
          above,
          parents: above.synsets.filter((_, at) => above.steps[at] === 1),
          family: near,
          opposites: opposites(near),
          derived: linked(sense.synset, "derived"),
          entails: linked(sense.synset, "entails"),
        };
      });
    const own = [...new Set(senses.flatMap(({ family: { synsets } }) => synsets))];
    const neighbourhood: Neighbourhood = {
      senses,
      own,
      parents: [...new Set(senses.flatMap(({ parents }) => parents))],
      reach: bits([
        ...own,
        ...senses.flatMap(({ above, opposites: opposed, entails }) => [
          ...above.synsets,
          ...opposed.synsets,
          ...entails,
        ]),
      ]),
    };
    met.set(word, neighbourhood);
    return neighbourhood;
  }

  function relationBetween(a: Surroundings, b: Surroundings): [Relation, number] | null {
    if (a.synset === b.synset) return ["synonym", 0];
    const opposed = leastSum(a.opposites, b.family);
    if (opposed !== null) return ["antonym", opposed];
    if (a.family.synsets.includes(b.synset) || b.family.synsets.includes(a.synset))
      return [posOf(a.synset) === posOf(b.synset) && !a.derived.includes(b.synset) ? "synonym" : "derived", 1];
    const up = stepsTo(a.above, b.synset) ?? stepsTo(b.above, a.synset);
    if (up !== undefined) return ["kind-of", up];
    if (a.entails.includes(b.synset) || b.entails.includes(a.synset)) return ["entails", 1];
    return a.parents.some((synset) => b.parents.includes(synset)) ? ["sister", 2] : null;
  }

  return {
    size: net.size,
    relationOf(first, second) {
      const own = around(first);
      const others = around(second);
      if (own.senses.length === 0 || others.senses.length === 0 || !mayBeRelated(own, others)) return null;
      let best: RelatedWords | null = null;
      let most = 0;
      for (const a of own.senses)
        for (const b of others.senses) {
          const found = relationBetween(a, b);
          if (!found) continue;
          const [relation, distance] = found;
          const weight = Math.min(a.weight, b.weight);
          const value = (STRENGTH[relation] * weight) / Math.max(1, distance);
          if (value <= most) continue;
          most = value;
          best = { relation, distance, weight };
        }
      return best;
    },
    hasOpposite: (word) => around(word).senses.some(({ opposites: { synsets } }) => synsets.length > 0),
    kindsOf: (lemma, pos) => [
      ...new Set(
        sensesOf(lemma).flatMap(({ synset }) => {
          const category = CATEGORIES[net.categories[synset] ?? 0];
          return category && posOf(synset) === pos ? [category] : [];
        }),
      ),
    ],
    hypernyms: (lemma, pos) => [
      ...new Set(
        sensesOf(lemma)
          .filter(({ synset }) => posOf(synset) === pos)
          .flatMap(({ synset }) => linked(synset, "hypernym").flatMap(net.lemmasOf)),
      ),
    ],
  };
}

const POS_OF_CATEGORY: readonly LemmaPos[] = CATEGORIES.map((category) => {
  if (category.startsWith("noun")) return "noun";
  if (category.startsWith("verb")) return "verb";
  return category.startsWith("adv") ? "adverb" : "adjective";
});

function addStep({ synsets, steps }: Steps, synset: number, distance: number): void {
  if (synsets.includes(synset)) return;
  synsets.push(synset);
  steps.push(distance);
}

function stepsTo({ synsets, steps }: Steps, synset: number): number | undefined {
  const at = synsets.indexOf(synset);
  return at < 0 ? undefined : steps[at];
}

function bits(synsets: readonly number[]): Int32Array {
  const folded = new Int32Array(REACH_WORDS);
  for (const synset of synsets) {
    const word = (synset >> 5) % REACH_WORDS;
    folded[word] = (folded[word] ?? 0) | (1 << (synset & 31));
  }
  return folded;
}

/** Whether one word is within the other's reach, or both are kinds of one thing; folded bits may say so wrongly, never the reverse. */
function mayBeRelated(a: Neighbourhood, b: Neighbourhood): boolean {
  return reaches(a, b.own) || reaches(b, a.own) || a.parents.some((synset) => b.parents.includes(synset));
}

function reaches({ reach }: Neighbourhood, synsets: readonly number[]): boolean {
  for (const synset of synsets)
    if (((reach[(synset >> 5) % REACH_WORDS] ?? 0) & (1 << (synset & 31))) !== 0) return true;
  return false;
}

function leastSum(a: Steps, b: Steps): number | null {
  let least: number | null = null;
  for (let at = 0; at < a.synsets.length; at++) {
    const more = stepsTo(b, a.synsets[at] ?? 0);
    if (more === undefined) continue;
    const sum = (a.steps[at] ?? 0) + more;
    if (least === null || sum < least) least = sum;
  }
  return least;
}

/** The file's columns; `…At` say where each row's part of the next column starts. */
interface Net {
  readonly size: number;
  readonly sensesAt: Uint32Array;
  readonly senseWeights: Uint8Array;
  readonly senseSynsets: Uint16Array;
  readonly categories: Uint8Array;
  readonly linksAt: Uint32Array;
  readonly linkKinds: Uint8Array;
  readonly linkTargets: Uint16Array;
  /** The lemma's number; -1 for an unknown word. */
  find(lemma: string): number;
  lemmasOf(synset: number): string[];
}

function readNet(data: Uint8Array): Net {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION)
    throw new Error("word net: not a file of this version; build it with scripts/build-word-net.ts");
  const count = (column: number) => view.getUint32(4 * column, true);
  const [size, senses, synsets, links, letterBytes] = [count(2), count(3), count(4), count(5), count(6)];
  if (data.length !== HEADER_BYTES + 2 * size + 3 * senses + 2 * synsets + 3 * links + letterBytes)
    throw new Error("word net: the file is cut short");
  let at = HEADER_BYTES;
  const bytes = (length: number) => {
    at += length;
    return data.subarray(at - length, at);
  };
  const shorts = (length: number) => {
    const values = new Uint16Array(length);
    for (let i = 0; i < length; i++) values[i] = view.getUint16(at + 2 * i, true);
    at += 2 * length;
    return values;
  };
  const lettersAt = starts(bytes(size));
  const sensesAt = starts(bytes(size));
  const senseWeights = bytes(senses);
  const categories = bytes(synsets);
  const linksAt = starts(bytes(synsets));
  const linkKinds = bytes(links);
  const senseSynsets = shorts(senses);
  const linkTargets = shorts(links);
  const letters = new TextDecoder("latin1").decode(bytes(letterBytes));
  const lemma = (index: number) => letters.slice(lettersAt[index] ?? 0, lettersAt[index + 1] ?? 0);

  function find(wanted: string): number {
    let low = 0;
    let high = size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const met = lemma(middle);
      if (met === wanted) return middle;
      if (wanted < met) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  // The lemmas of each synset, synset by synset, laid out when first asked for.
  let lemmasAt: Uint32Array | null = null;
  const lemmasOfSynsets = new Uint32Array(senses);
  function layOutLemmas(): Uint32Array {
    const counts = new Uint32Array(synsets + 1);
    for (const synset of senseSynsets) counts[synset + 1] = (counts[synset + 1] ?? 0) + 1;
    for (let synset = 0; synset < synsets; synset++)
      counts[synset + 1] = (counts[synset + 1] ?? 0) + (counts[synset] ?? 0);
    const next = counts.slice();
    for (let index = 0; index < size; index++)
      for (let i = sensesAt[index] ?? 0; i < (sensesAt[index + 1] ?? 0); i++) {
        const synset = senseSynsets[i] ?? 0;
        const place = next[synset] ?? 0;
        lemmasOfSynsets[place] = index;
        next[synset] = place + 1;
      }
    return counts;
  }

  function lemmasOf(synset: number): string[] {
    lemmasAt ??= layOutLemmas();
    return Array.from(lemmasOfSynsets.subarray(lemmasAt[synset], lemmasAt[synset + 1]), lemma);
  }

  return { size, sensesAt, senseWeights, senseSynsets, categories, linksAt, linkKinds, linkTargets, find, lemmasOf };
}

/** Where each row starts, and after the last where it ends, by the rows' lengths. */
function starts(lengths: Uint8Array): Uint32Array {
  const found = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    found[i + 1] = (found[i] ?? 0) + length;
  });
  return found;
}
