/**
 * word-net.bin, little-endian: a header of seven u32 (magic, version, lemmas, senses, synsets, links, length of the lemma bytes);
 * then, the lemmas sorted by their bytes:
 *
 * - for each lemma its length (u8) and how many senses it has (u8);
 * - for each sense how much of the lemma's use in its part of speech it is (u8, of 255);
 * - for each synset its category (u8, an index into CATEGORIES) and how many links leave it (u8);
 * - for each link its kind (u8, an index into LINK_KINDS);
 * - for each sense its synset, and for each link the synset that it leads to (u16 both);
 * - the lemma bytes (ASCII, one after the other, "_" between the words of a lemma).
 *
 * A lemma's senses stand by part of speech, the most used first.
 */
export const MAGIC = 0x544e5756; // "VWNT"
export const VERSION = 1;
export const HEADER_BYTES = 28;

/** WordNet's lexicographer files, by their number (lexnames(5WN)). */
export const CATEGORIES = [
  "adj.all",
  "adj.pert",
  "adv.all",
  "noun.tops",
  "noun.act",
  "noun.animal",
  "noun.artifact",
  "noun.attribute",
  "noun.body",
  "noun.cognition",
  "noun.communication",
  "noun.event",
  "noun.feeling",
  "noun.food",
  "noun.group",
  "noun.location",
  "noun.motive",
  "noun.object",
  "noun.person",
  "noun.phenomenon",
  "noun.plant",
  "noun.possession",
  "noun.process",
  "noun.quantity",
  "noun.relation",
  "noun.shape",
  "noun.state",
  "noun.substance",
  "noun.time",
  "verb.body",
  "verb.change",
  "verb.cognition",
  "verb.communication",
  "verb.competition",
  "verb.consumption",
  "verb.contact",
  "verb.creation",
  "verb.emotion",
  "verb.motion",
  "verb.perception",
  "verb.possession",
  "verb.social",
  "verb.stative",
  "verb.weather",
  "adj.ppl",
] as const;

export type Category = (typeof CATEGORIES)[number];

/** How one synset leads to another; of the kinds, only `hypernym` and `entails` run one way. */
export const LINK_KINDS = ["hypernym", "similar", "antonym", "derived", "entails"] as const;

export type LinkKind = (typeof LINK_KINDS)[number];
