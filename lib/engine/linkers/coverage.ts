import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { bestAmong, type Profile } from "@/lib/engine/linkers/profile";

/** How much of one list of terms another one meets. */
export interface Coverage {
  /** 0–1: the weight of what is met, by how well, in that of all. */
  readonly share: number;
  /** The weight of what is well met, and that of the most telling term met. */
  readonly mass: number;
  readonly top: number;
}

/** Of one claim's words by the other's words, sentence and passage; and of its sentence by the other's sentence. */
export interface Coverages {
  readonly words: Coverage;
  readonly inSentence: Coverage;
  readonly inPassage: Coverage;
  readonly sentence: Coverage;
}

const WELL_MET = 0.5;

export function coveragesOf(from: Profile, by: Profile, context: LinkContext): Coverages {
  const [words, inSentence, inPassage, sentence] = [new Sum(), new Sum(), new Sum(), new Sum()];
  const own = from.terms.length;
  const [reachWords, reachSentence, reachPassage] = [by.terms.length, by.sentence.length, by.passage.length];
  for (let at = 0; at < from.sentence.length; at++) {
    const weight = from.weights[at] ?? 0;
    const term = from.ids[at] ?? 0;
    const byWords = bestAmong(term, by.ids, context, 0, 0, reachWords);
    const bySentence = bestAmong(term, by.ids, context, byWords, reachWords, reachSentence);
    sentence.add(weight, bySentence);
    if (at >= own) continue;
    words.add(weight, byWords);
    inSentence.add(weight, bySentence);
    inPassage.add(weight, bestAmong(term, by.ids, context, bySentence, reachSentence, reachPassage));
  }
  return { words, inSentence, inPassage, sentence };
}

class Sum implements Coverage {
  #met = 0;
  #all = 0;
  mass = 0;
  top = 0;

  add(weight: number, likeness: number): void {
    this.#all += weight;
    this.#met += weight * likeness;
    if (likeness > WELL_MET) this.mass += weight * likeness;
    this.top = Math.max(this.top, weight * likeness);
  }

  get share(): number {
    return this.#all === 0 ? 0 : this.#met / this.#all;
  }
}
