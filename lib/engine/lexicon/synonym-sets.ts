import { ACT_SETS } from "@/lib/engine/lexicon/synonym-sets/acts";
import { EVENT_SETS } from "@/lib/engine/lexicon/synonym-sets/events";
import { THING_SETS } from "@/lib/engine/lexicon/synonym-sets/people-and-things";
import { words } from "@/lib/engine/lexicon/words";

/** Words that news texts use for one another in naming the same thing or event. A word may stand in several sets. */
export interface SynonymSet {
  readonly id: string;
  /** Lemmas or short runs of lemmas, lower case. */
  readonly words: readonly string[];
}

function readSets(kind: string, lines: string): SynonymSet[] {
  return lines.split("\n").flatMap((line): SynonymSet[] => {
    const [id, list] = line.split(": ");
    return id && list ? [{ id: `${kind}/${id}`, words: words(list) }] : [];
  });
}

/** The sets; ids name their kind, so that "event/strike" and "act/strike" stay apart. */
export const SYNONYM_SETS: readonly SynonymSet[] = [
  ...readSets("event", EVENT_SETS),
  ...readSets("thing", THING_SETS),
  ...readSets("act", ACT_SETS),
];
