import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import { familyOf } from "@/lib/engine/recognisers/answers/count-index";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { overlaps } from "@/lib/engine/span";
import { isVerb } from "@/lib/engine/syntax/tree";

const VERBS = indexRuns(
  [
    "count",
    "list",
    "put",
    "place",
    "estimate",
    "register",
    "record",
    "give",
    "make it",
    "report",
    "measure",
    "tally",
    "name",
    "trace",
    "blame",
    "have",
    "lodge",
    "log",
    "find",
    "confirm",
    "identify",
  ].map((verb) => [verb, true] as const),
);
const ORGANISATIONS = new Set([
  "ministry",
  "post",
  "centre",
  "center",
  "headquarters",
  "team",
  "bureau",
  "agency",
  "department",
  "office",
  "board",
  "council",
  "county",
  "police",
  "army",
  "military",
  "government",
  "service",
  "authority",
  "court",
  "union",
  "company",
  "party",
  "commission",
  "committee",
  "hospital",
  "survey",
  "institute",
  "laboratory",
  "mission",
  "charity",
  "inspectorate",
  "regulator",
  "association",
  "federation",
  "observatory",
  "bank",
  "fund",
  "watchdog",
  "league",
  "society",
]);

/** "The ministry puts the dead at 80", "the army lists 381": who counts, says. */
export const countingVerb: AttributionReader = {
  id: "counting-verb",
  summary: "Somebody who counts, lists, measures or names is the one who says so: “the ministry puts the dead at 80”.",
  read({ text, sentence, found }) {
    return sentence.clauses.flatMap((clause): FoundAttribution[] => {
      const verb = sentence.words[clause.head];
      const subject = clause.subject === null ? undefined : sentence.words[clause.subject];
      if (!verb || !subject || clause.subject === null || !isVerb(verb) || clause.passive) return [];
      if (matchRuns(VERBS, sentence.words, clause.head).length === 0) return [];
      const named = sentence.names.some((name) => name.kind !== "place" && overlaps(name, subject));
      const lemma = subject.lemma.toLowerCase();
      if (!named && !ORGANISATIONS.has(lemma) && familyOf(lemma)?.id !== "person") return [];
      // "have" and "find" count only where a figure or a finding follows; a person who has three children does not report.
      const figured = sentence.quantities.some((quantity) => overlaps(quantity, { start: verb.end, end: clause.end }));
      if (!figured && /^(?:have|give|lodge|log|place|put|list|count)$/.test(verb.lemma.toLowerCase())) return [];
      if (found.some((other) => overlaps(other.content, { start: verb.start, end: clause.end }))) return [];
      const speaker = speakerName(text, sentence, clause.subject);
      if (speaker === null) return [];
      const content = { start: clause.start, end: clause.end };
      // The verb belongs to the claim here ("lists 381"), so the attribution takes no stretch of its own away from it.
      return [
        {
          start: verb.start,
          end: verb.start,
          speaker,
          speakerHead: clause.subject,
          cue: verb.text,
          mode: "indirect",
          modality: "reported",
          content,
        },
      ];
    });
  },
};
