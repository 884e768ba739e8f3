import type { Modality } from "@/lib/engine/claim";
import type { ReadSentence } from "@/lib/engine/document";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import { nounAfter } from "@/lib/engine/recognisers/attributions/according-to";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { REPORTING_NOUNS } from "@/lib/engine/recognisers/attributions/cue-index";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import type { Span } from "@/lib/engine/span";
import { childOf, childrenOf, subtree } from "@/lib/engine/syntax/tree";

const FARTHEST_THAT = 8; // words: "got a hint from the harbour office that"

/** "the ministry's claim that P", "reports from X that P". */
export const reportingNoun: AttributionReader = {
  id: "reporting-noun",
  summary: "A noun of saying carries the clause that it governs: “the ministry's claim that …”.",
  read({ text, sentence }) {
    const found: FoundAttribution[] = [];
    sentence.words.forEach((word, at) => {
      if (word.upos !== "NOUN") return;
      const match = matchRuns(REPORTING_NOUNS, sentence.words, at)[0];
      const content = match ? toldBy(sentence, at, match.value.modality) : null;
      const head = content ? speakerOf(sentence, at) : null;
      const speaker = head === null ? null : speakerName(text, sentence, head);
      if (!match || !content || head === null || speaker === null) return;
      found.push({
        start: word.start,
        end: word.end,
        speaker,
        speakerHead: head,
        cue: word.text,
        mode: "indirect",
        modality: match.value.modality,
        content,
      });
    });
    return found;
  },
};

/** Whose the words are: the owner, the sender ("word from X"), or for "his", "its" the subject ("stands by its account"). */
function speakerOf(sentence: ReadSentence, noun: number): number | null {
  const sender = sentence.words[noun + 1]?.text === "from" ? nounAfter(sentence, noun + 2) : null;
  const owner = childOf(sentence, noun, "nmod:poss") ?? sender ?? childOf(sentence, noun, "nmod");
  const own = owner !== null && sentence.words[owner]?.xpos === "PRP$";
  const clause = sentence.clauses[sentence.clauseOf.get(noun) ?? -1];
  const head = own ? (clause?.subject ?? null) : owner;
  return head !== null && head !== noun && speakerKind(sentence, head) !== null ? head : null;
}

/** What is told: the clause that the noun governs, one with "that" behind it, or what "of" brings ("its claim of a quiet day"). */
function toldBy(sentence: ReadSentence, noun: number, modality: Modality): Span | null {
  const governed = childrenOf(sentence, noun, "ccomp", "acl").find(
    (at) => at > noun && sentence.words[at]?.xpos !== "VBN",
  );
  const sent = sentence.words[noun + 1]?.text === "from";
  const that = sentence.words.findIndex(
    (word, at) => at > noun && at <= noun + FARTHEST_THAT && word.text === "that" && (word.deprel === "mark" || sent),
  );
  const owned = childOf(sentence, noun, "nmod:poss") !== null;
  // "Ms Day's order of January" orders nothing that stands there.
  const says = modality === "reported" || modality === "alleged" || modality === "denied";
  const of = owned && says && sentence.words[noun + 1]?.text === "of" ? childOf(sentence, noun, "nmod") : null;
  const head = governed ?? (that < 0 ? null : sentence.words[that]?.head) ?? of;
  if (head === null || head === undefined || head <= noun) return null;
  const words = subtree(sentence, head).filter((at) => at > noun);
  const first = sentence.words[that > noun && that <= head ? that : (words[0] ?? head)];
  const last = sentence.words[words.at(-1) ?? head];
  return first && last ? { start: first.start, end: last.end } : null;
}
