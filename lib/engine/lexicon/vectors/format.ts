/**
 * vectors.bin, little-endian: a header of five u32 (magic, version, words, dimensions, length of the word bytes); then, the
 * words sorted by their bytes, the length of each (u8), the components (i8, a row a word, scaled by
 * the row's largest), and the word bytes (ASCII, one after the other). Scales are not kept: cosines don't need them.
 */
export const MAGIC = 0x43455656; // "VVEC"
export const VERSION = 1;
export const HEADER_BYTES = 20;
