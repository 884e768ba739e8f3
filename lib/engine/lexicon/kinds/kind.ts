import { words } from "@/lib/engine/lexicon/words";

/** A kind of thing that may fill a question. Two kinds exclude each other unless one names the other in `goesWith`. */
export interface Kind {
  readonly id: string;
  /** Lemmas or runs of lemmas that tell the kind, wherever they stand in the phrase. */
  readonly words: readonly string[];
  readonly goesWith: readonly string[];
}

export function kind(id: string, list: string, goesWith: readonly string[] = []): Kind {
  return { id, words: words(list), goesWith };
}
