import type { Modality } from "@/lib/engine/claim";
import type { ReadSentence } from "@/lib/engine/document";
import { words } from "@/lib/engine/lexicon/words";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { overlaps } from "@/lib/engine/span";
import { childOf, childrenOf, prepositionOf } from "@/lib/engine/syntax/tree";

const TOLD: ReadonlySet<string> = new Set(
  words("announce, declare, proclaim, unveil, confirm, reaffirm, reiterate, disclose, acknowledge, concede"),
);
const PROMISED: ReadonlySet<string> = new Set(
  words("promise, pledge, vow, threaten, guarantee, undertake, propose, offer"),
);
/** Only with an infinitive: "claims to have sent 120". */
const CLAIMED: ReadonlySet<string> = new Set(words("claim, profess, purport"));
const WANTED: ReadonlySet<string> = new Set(
  words("demand, urge, request, seek, recommend, ask, call, appeal, press, push"),
);

/** "The bank announced plans to close", "the union is demanding 12 percent": a deed of speech tells its object or infinitive. */
export const announcingVerb: AttributionReader = {
  id: "announcing-verb",
  summary:
    "Who announces, promises or demands a thing says so: “the bank announced plans to close”, “the union is demanding a rise of 12 percent”.",
  read({ text, sentence, quotations, found }) {
    return sentence.clauses.flatMap((clause): FoundAttribution[] => {
      const verb = sentence.words[clause.head];
      if (verb?.upos !== "VERB" || clause.passive || clause.subject === null || clause.polarity === "negated")
        return [];
      const modality = modalityOf(verb.lemma.toLowerCase());
      const infinitive = childOf(sentence, clause.head, "xcomp") !== null;
      if (modality === "alleged" && !infinitive) return [];
      const bare = childOf(sentence, clause.head, "obj", "xcomp") === null && !asksFor(sentence, clause.head);
      if (modality === null || bare || childOf(sentence, clause.head, "ccomp") !== null) return [];
      const kind = speakerKind(sentence, clause.subject);
      if ((kind !== "person" && kind !== "body" && kind !== "pronoun") || quotations.some((one) => overlaps(one, verb)))
        return [];
      if (found.some((other) => overlaps(other, verb) || overlaps(other.content, verb))) return [];
      const speaker = speakerName(text, sentence, clause.subject);
      const last = sentence.words[clause.own.at(-1) ?? clause.head];
      if (speaker === null || !last) return [];
      // The verb belongs to the claim here: what was done is that it was said.
      return [
        {
          start: verb.start,
          end: verb.start,
          speaker,
          speakerHead: clause.subject,
          cue: verb.text,
          mode: "indirect",
          modality,
          content: { start: clause.start, end: Math.max(clause.end, infinitiveEnd(sentence.words, clause.end)) },
        },
      ];
    });
  },
};

/** "asked for a bus", "called for an inquiry". */
function asksFor(sentence: ReadSentence, verb: number): boolean {
  const asks = /^(?:ask|call|appeal|press|push)$/i.test(sentence.words[verb]?.lemma ?? "");
  return asks && childrenOf(sentence, verb, "obl").some((at) => prepositionOf(sentence, at) === "for");
}

function modalityOf(lemma: string): Modality | null {
  if (TOLD.has(lemma)) return "reported";
  if (PROMISED.has(lemma)) return "forecast";
  if (CLAIMED.has(lemma)) return "alleged";
  return WANTED.has(lemma) ? "wish" : null;
}

/** "announced plans to shed jobs": an infinitive right behind the clause goes on with it. */
function infinitiveEnd(
  all: readonly { readonly start: number; readonly end: number; readonly text: string }[],
  from: number,
): number {
  const next = all.findIndex((word) => word.start >= from);
  if (!/^to$/i.test(all[next]?.text ?? "")) return from;
  const stop = all.findIndex((word, at) => at > next && /^(?:,|;|\.|:|–|—)$/.test(word.text));
  return all[stop < 0 ? all.length - 1 : stop]?.start ?? from;
}
