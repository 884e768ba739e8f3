import { matchRuns } from "@/lib/engine/lexicon/run-index";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { REPORTING_NOUNS } from "@/lib/engine/recognisers/attributions/cue-index";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { childOf, subtree } from "@/lib/engine/syntax/tree";

/** "the ministry's claim that P", "reports from X that P". */
export const reportingNoun: AttributionReader = {
  id: "reporting-noun",
  summary: "A noun of saying carries the clause that it governs: “the ministry's claim that …”.",
  read({ text, sentence }) {
    const found: FoundAttribution[] = [];
    sentence.words.forEach((word, at) => {
      if (word.upos !== "NOUN") return;
      const match = matchRuns(REPORTING_NOUNS, sentence.words, at)[0];
      const complement = childOf(sentence, at, "ccomp", "acl");
      if (!match || complement === null || complement < at) return;
      const head = childOf(sentence, at, "nmod:poss", "nmod");
      const speaker = head === null ? null : speakerName(text, sentence, head);
      const words = subtree(sentence, complement);
      const first = sentence.words[words[0] ?? complement];
      const last = sentence.words[words.at(-1) ?? complement];
      if (head === null || speaker === null || !first || !last || speakerKind(sentence, head) === null) return;
      const content = { start: first.start, end: last.end };
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
