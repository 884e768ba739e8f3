import { causeComparator } from "@/lib/engine/comparators/cause";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { contrastComparator } from "@/lib/engine/comparators/contrast";
import { fillerComparator } from "@/lib/engine/comparators/filler";
import { polarityComparator } from "@/lib/engine/comparators/polarity";
import { quantityComparator } from "@/lib/engine/comparators/quantity";
import { COMPARISON_SIGNS } from "@/lib/engine/comparators/signs/comparison-signs";
import type { ConflictSign } from "@/lib/engine/comparators/signs/conflict-sign";
import { CONTRAST_SIGNS } from "@/lib/engine/comparators/signs/contrast-signs";
import { FIGURE_SIGNS } from "@/lib/engine/comparators/signs/figure-signs";
import { stateComparator } from "@/lib/engine/comparators/state";
import { termComparator } from "@/lib/engine/comparators/term";
import { timeComparator } from "@/lib/engine/comparators/time";
import { causeLinker } from "@/lib/engine/linkers/cause";
import { designatorLinker } from "@/lib/engine/linkers/designator";
import { eventLinker } from "@/lib/engine/linkers/event";
import { fillerLinker } from "@/lib/engine/linkers/filler";
import type { Linker } from "@/lib/engine/linkers/linker";
import { quantityLinker } from "@/lib/engine/linkers/quantity";
import { ANSWER_SIGNS } from "@/lib/engine/linkers/signs/answer-signs";
import { MEANING_SIGNS } from "@/lib/engine/linkers/signs/meaning-signs";
import { RULE_SIGNS } from "@/lib/engine/linkers/signs/rule-signs";
import type { Sign } from "@/lib/engine/linkers/signs/sign";
import { SUBJECT_SIGNS } from "@/lib/engine/linkers/signs/subject-signs";
import { WORD_SIGNS } from "@/lib/engine/linkers/signs/word-signs";
import { statusLinker } from "@/lib/engine/linkers/status";
import { timeLinker } from "@/lib/engine/linkers/time";
import { agentAnswer } from "@/lib/engine/recognisers/answers/agent";
import type { AnswerReader } from "@/lib/engine/recognisers/answers/answer-reader";
import { causeAnswer } from "@/lib/engine/recognisers/answers/cause";
import { countAnswer } from "@/lib/engine/recognisers/answers/count";
import { denialAnswer } from "@/lib/engine/recognisers/answers/denial";
import { designatorAnswer } from "@/lib/engine/recognisers/answers/designator";
import { eventAnswer } from "@/lib/engine/recognisers/answers/event";
import { ordinalCount } from "@/lib/engine/recognisers/answers/ordinal-count";
import { placeAnswer } from "@/lib/engine/recognisers/answers/place";
import { sortAnswer } from "@/lib/engine/recognisers/answers/sort";
import { stateAnswer } from "@/lib/engine/recognisers/answers/state";
import { timeAnswer } from "@/lib/engine/recognisers/answers/time";
import { zeroAnswer } from "@/lib/engine/recognisers/answers/zero";

/** In this order: a time takes over the question of the state that it dates, an event only what nothing else answered. */
export const ANSWER_READERS: readonly AnswerReader[] = [
  countAnswer,
  zeroAnswer,
  ordinalCount,
  stateAnswer,
  designatorAnswer,
  causeAnswer,
  placeAnswer,
  agentAnswer,
  sortAnswer,
  denialAnswer,
  timeAnswer,
  eventAnswer,
];

/** In this order: a claim that one linker has put with another's is taken; a claim alone may still meet others further down. */
export const LINKERS: readonly Linker[] = [
  quantityLinker,
  statusLinker,
  designatorLinker,
  timeLinker,
  causeLinker,
  fillerLinker,
  eventLinker,
];

/** What is told of two claims before the fitted trees say whether they answer one question; the trees know the signs by name. */
export const SIGNS: readonly Sign[] = [
  ...RULE_SIGNS,
  ...WORD_SIGNS,
  ...MEANING_SIGNS,
  ...SUBJECT_SIGNS,
  ...ANSWER_SIGNS,
];

/** In this order; the first that has something to say decides. */
export const COMPARATORS: readonly Comparator[] = [
  quantityComparator,
  stateComparator,
  timeComparator,
  termComparator,
  causeComparator,
  fillerComparator,
  contrastComparator,
  polarityComparator,
];

/** What is told of a compared pair before the fitted trees say whether the two conflict; they see the signs above as well. */
export const CONFLICT_SIGNS: readonly ConflictSign[] = [...COMPARISON_SIGNS, ...FIGURE_SIGNS, ...CONTRAST_SIGNS];
