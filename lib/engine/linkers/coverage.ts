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

/** Lays two claims side by side once for both ways: how the first is met by the second, and the second by the first. */
export function coveragesOf(a: Profile, b: Profile, context: LinkContext): readonly [Coverages, Coverages] {
  const [forth, back] = [new Met(a), new Met(b)];
  const { terms } = context;
  for (let at = 0; at < a.sentence.length; at++) {
    const term = a.ids[at] ?? 0;
    for (let other = 0; other < b.sentence.length; other++) {
      const likeness = terms.between(term, b.ids[other] ?? 0);
      if (likeness === 0) continue;
      forth.meet(at, likeness, other < b.terms.length);
      back.meet(other, likeness, at < a.terms.length);
    }
  }
  return [forth.coverages(b, context), back.coverages(a, context)];
}

/** How well each term of a claim's sentence is met so far: by the other claim's words, and by its sentence. */
class Met {
  readonly #byWords: Float64Array;
  readonly #bySentence: Float64Array;

  constructor(readonly from: Profile) {
    this.#byWords = new Float64Array(from.sentence.length);
    this.#bySentence = new Float64Array(from.sentence.length);
  }

  meet(at: number, likeness: number, byWord: boolean): void {
    if (likeness > (this.#bySentence[at] ?? 0)) this.#bySentence[at] = likeness;
    if (byWord && likeness > (this.#byWords[at] ?? 0)) this.#byWords[at] = likeness;
  }

  coverages(by: Profile, context: LinkContext): Coverages {
    const [words, inSentence, inPassage, sentence] = [new Sum(), new Sum(), new Sum(), new Sum()];
    const { ids, weights, terms } = this.from;
    for (let at = 0; at < this.#bySentence.length; at++) {
      const weight = weights[at] ?? 0;
      const bySentence = this.#bySentence[at] ?? 0;
      sentence.add(weight, bySentence);
      if (at >= terms.length) continue;
      words.add(weight, this.#byWords[at] ?? 0);
      inSentence.add(weight, bySentence);
      inPassage.add(weight, bestAmong(ids[at] ?? 0, by.ids, context, bySentence, by.sentence.length));
    }
    return { words, inSentence, inPassage, sentence };
  }
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
