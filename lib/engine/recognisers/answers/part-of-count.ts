import type { ReadSentence } from "@/lib/engine/document";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";

/** Scope term of a figure that counts only those who were added to an earlier count. */
export const ADDED = "#added";

const OF_THOSE = /^of (?:them|those|whom|which|these|(?:the|these|those|its|their|our) )/;
const PART_FOLLOWS = /\b\w+ of (?:them|those|whom|which|these)\b/;
/** "70 of its 80 singers": the whole is named beside it, and the figure stands for the turnout and not for a part. */
const OF_NUMBER = /^of (?:the|these|those|its|their|our) (?:[\d.,]+|\w+-)/;

export interface CountedPart {
  /** The counted noun names the property itself: "six of the wounded". */
  readonly ofItself: boolean;
  /** The property that the figure's own words give, null where they give none. */
  readonly property: CountProperty | null;
  /** The figures before it. */
  readonly given: readonly FoundAnswer[];
}

/**
 * "among them two children", "273 of them", "six of the wounded", "including nine": a count of a part, as scope terms. Of another kind
 * than the whole it is none: of 40 guests nine may be all the injured.
 */
export function partOf(sentence: ReadSentence, number: number, { ofItself, property, given }: CountedPart): string[] {
  // "In the city itself", "only in the north": the rest was elsewhere. Of two figures, "400 of them in the town itself" is said of the latter.
  const whole = textOf(sentence, 0, sentence.words.length);
  const tail = textOf(sentence, number + 1, sentence.words.length);
  const here =
    (/\b(?:in|at) (?:\S+ ){1,4}itself\b/.test(whole) && !PART_FOLLOWS.test(tail)) || /^only (?:in|at) /.test(whole);
  const alone = textOf(sentence, number - 4, number + 5).includes(" alone ");
  if (here || alone) return ["#part"];
  const before = /(?:among (?:them|those|the dead)|including|of whom|of which)$/.test(
    textOf(sentence, number - 3, number),
  );
  const rest = textOf(sentence, number + 1, number + 4);
  const after = (OF_THOSE.test(rest) && !OF_NUMBER.test(rest)) || /^among (?:them|those)/.test(rest);
  const like = property === null || ofItself || given.some(({ answer }) => answer.property === property.id);
  return (before || after) && like ? ["#part"] : [];
}

/** "two of them", "a pair of whom": a part of those who were counted before. */
export function startsPart(sentence: ReadSentence, number: number): boolean {
  return /^of (?:them|whom|which|those)\b/.test(textOf(sentence, number + 1, number + 3));
}

/**
 * "Three more bodies were found", "another two got out": those who were added, as scope terms. Not where the sentence counts others
 * before ("40 were killed and another 90 hurt"), for then they are the rest of the victims and all of their own kind.
 */
export function addedTo(
  sentence: ReadSentence,
  number: number,
  { property, earlier }: { property: CountProperty | null; earlier: readonly FoundAnswer[] },
): string[] {
  const before = textOf(sentence, number - 2, number);
  const after = textOf(sentence, number + 1, number + 3);
  const added =
    /(?:^|\b)(?:another|a further|an additional)$/.test(before) ||
    /^(?:more|further|additional|new|other)\b/.test(after);
  if (!added || property === null) return [];
  const contrasted = earlier.some(({ answer }) => answer.type === "quantity" && answer.property !== property.id);
  return contrasted ? [] : [ADDED];
}

function textOf(sentence: ReadSentence, from: number, to: number): string {
  return sentence.words
    .slice(Math.max(0, from), to)
    .map((word) => word.text.toLowerCase())
    .join(" ");
}
