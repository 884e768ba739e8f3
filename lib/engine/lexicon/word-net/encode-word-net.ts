import {
  CATEGORIES,
  type Category,
  HEADER_BYTES,
  LINK_KINDS,
  type LinkKind,
  MAGIC,
  VERSION,
} from "@/lib/engine/lexicon/word-net/format";

export interface SynsetEntry {
  readonly category: Category;
  /** `to` is an index into the synsets. */
  readonly links: readonly { readonly kind: LinkKind; readonly to: number }[];
}

export interface LemmaEntry {
  /** ASCII, lower case. */
  readonly lemma: string;
  /** By part of speech, the most used first; `share` (0–1) of the lemma's use in its part of speech. */
  readonly senses: readonly { readonly synset: number; readonly share: number }[];
}

const MOST_SYNSETS = 0xffff;

/**
 * Packs lemmas (each once, in any order) and synsets into the compact form that `openWordNet` reads. Throws on more than 65,535 synsets
 * or 255 links of one.
 */
export function encodeWordNet(lemmas: readonly LemmaEntry[], synsets: readonly SynsetEntry[]): Uint8Array {
  if (synsets.length > MOST_SYNSETS) throw new Error(`word net: ${synsets.length} synsets don't fit`);
  const sorted = [...lemmas].sort((a, b) => (a.lemma < b.lemma ? -1 : a.lemma > b.lemma ? 1 : 0));
  const senses = sorted.flatMap((entry) => entry.senses);
  const links = synsets.flatMap((synset) => synset.links);
  const letters = new TextEncoder().encode(sorted.map(({ lemma }) => lemma).join(""));
  const bytes = 2 * sorted.length + senses.length + 2 * synsets.length + links.length;
  const data = new Uint8Array(HEADER_BYTES + bytes + 2 * (senses.length + links.length) + letters.length);
  const view = new DataView(data.buffer);
  let at = 0;
  for (const value of [MAGIC, VERSION, sorted.length, senses.length, synsets.length, links.length, letters.length]) {
    view.setUint32(at, value, true);
    at += 4;
  }
  const put = (values: readonly number[]) => {
    for (const value of values) {
      if (value > 255) throw new Error(`word net: ${value} does not fit into a byte`);
      view.setUint8(at++, value);
    }
  };
  put(sorted.map(({ lemma }) => lemma.length));
  put(sorted.map((entry) => entry.senses.length));
  put(senses.map(({ share }) => Math.max(1, Math.round(255 * share))));
  put(synsets.map(({ category }) => CATEGORIES.indexOf(category)));
  put(synsets.map((synset) => synset.links.length));
  put(links.map(({ kind }) => LINK_KINDS.indexOf(kind)));
  for (const target of [...senses.map(({ synset }) => synset), ...links.map(({ to }) => to)]) {
    view.setUint16(at, target, true);
    at += 2;
  }
  data.set(letters, at);
  return data;
}
