import { words } from "@/lib/engine/lexicon/words";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { overlaps } from "@/lib/engine/span";
import { childOf, childrenOf } from "@/lib/engine/syntax/tree";

/** Told of an event that goes on before their eyes or ears. */
const PERCEIVES = new Set(words("see, watch, hear, witness, spot, observe, film, glimpse"));
const SHOWS = new Set(words("show, send, hand, tell, give, read"));
const OUTLET = /^(?:us|me)$/i;

/** "Villagers watched the tanks leave", "a clerk showed us the lists": what people saw or showed is their word. */
export const witness: AttributionReader = {
  id: "witness",
  summary:
    "People who saw or heard something happen, or showed it to the paper, are the ones who say so: “villagers watched the lorries leave”, “a clerk showed us the lists”.",
  read({ text, sentence, quotations, found }) {
    return sentence.clauses.flatMap((clause): FoundAttribution[] => {
      const verb = sentence.words[clause.head];
      const { subject } = clause;
      if (!verb || subject === null || clause.passive || clause.polarity === "negated") return [];
      if (
        !/^VB[DZPN]$/.test(verb.xpos) ||
        sentence.clauses.some(({ parent, role, head }) => role === "content" && parent >= 0 && head === clause.head)
      )
        return [];
      const kind = speakerKind(sentence, subject);
      if (kind !== "person" && kind !== "pronoun") return [];
      const lemma = verb.lemma.toLowerCase();
      const perceived = childOf(sentence, clause.head, "xcomp", "ccomp");
      const shown = childrenOf(sentence, clause.head, "iobj").some((at) => OUTLET.test(sentence.words[at]?.text ?? ""));
      const tells =
        (PERCEIVES.has(lemma) && perceived !== null && perceived > clause.head) || (SHOWS.has(lemma) && shown);
      if (!tells || quotations.some((quotation) => overlaps(quotation, verb))) return [];
      if (found.some((other) => overlaps(other, verb) || overlaps(other.content, verb))) return [];
      const speaker = speakerName(text, sentence, subject);
      if (speaker === null) return [];
      const inner = sentence.clauses.find(({ head }) => head === perceived);
      // The verb belongs to the claim: that it was seen is what is told.
      return [
        {
          start: verb.start,
          end: verb.start,
          speaker,
          speakerHead: subject,
          cue: verb.text,
          mode: "indirect",
          modality: "reported",
          content: { start: clause.start, end: Math.max(clause.end, inner?.end ?? clause.end) },
        },
      ];
    });
  },
};
