import type { Modality } from "@/lib/engine/claim";
import type { ReadSentence } from "@/lib/engine/document";
import type { FoundAnswer } from "@/lib/engine/recognisers/answers/answer-reader";
import { childrenOf } from "@/lib/engine/syntax/tree";

/**
 * The modality of how long a court has sent somebody away: "he must serve 14 years" is told as what is to come, and has been ruled; what
 * he faces or prosecutors want has not. Null for any other answer, and where its own words tell no more than those of any clause.
 */
export function rulingAt(sentence: ReadSentence, { answer, anchor }: FoundAnswer): Modality | null {
  if (answer.property !== "sentence-length") return null;
  const verb = sentence.words[anchor]?.text ?? "-";
  if (/^(?:face|risk)/i.test(verb)) return "conditional";
  if (/^(?:want|demand|seek|ask|call|request)/i.test(verb)) return "wish";
  const ruled = childrenOf(sentence, anchor, "aux").some((at) =>
    /^(?:must|will|'ll|’ll|shall)$/i.test(sentence.words[at]?.text ?? "-"),
  );
  return ruled ? "asserted" : null;
}
