import { causeComparator } from "@/lib/engine/comparators/cause";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { fillerComparator } from "@/lib/engine/comparators/filler";
import { polarityComparator } from "@/lib/engine/comparators/polarity";
import { quantityComparator } from "@/lib/engine/comparators/quantity";
import { stateComparator } from "@/lib/engine/comparators/state";
import { termComparator } from "@/lib/engine/comparators/term";
import { timeComparator } from "@/lib/engine/comparators/time";
import { causeLinker } from "@/lib/engine/linkers/cause";
import { designatorLinker } from "@/lib/engine/linkers/designator";
import { eventLinker } from "@/lib/engine/linkers/event";
import { fillerLinker } from "@/lib/engine/linkers/filler";
import type { Linker } from "@/lib/engine/linkers/linker";
import { quantityLinker } from "@/lib/engine/linkers/quantity";
import { statusLinker } from "@/lib/engine/linkers/status";
import { timeLinker } from "@/lib/engine/linkers/time";
import { agentAnswer } from "@/lib/engine/recognisers/answers/agent";
import type { AnswerReader } from "@/lib/engine/recognisers/answers/answer-reader";
import { causeAnswer } from "@/lib/engine/recognisers/answers/cause";
import { countAnswer } from "@/lib/engine/recognisers/answers/count";
import { denialAnswer } from "@/lib/engine/recognisers/answers/denial";
import { designatorAnswer } from "@/lib/engine/recognisers/answers/designator";
import { eventAnswer } from "@/lib/engine/recognisers/answers/event";
import { placeAnswer } from "@/lib/engine/recognisers/answers/place";
import { sortAnswer } from "@/lib/engine/recognisers/answers/sort";
import { stateAnswer } from "@/lib/engine/recognisers/answers/state";
import { timeAnswer } from "@/lib/engine/recognisers/answers/time";
import { zeroAnswer } from "@/lib/engine/recognisers/answers/zero";

/** In this order: a time takes over the question of the state that it dates, an event only what nothing else answered. */
export const ANSWER_READERS: readonly AnswerReader[] = [
  countAnswer,
  zeroAnswer,
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

/** In this order; the first that has something to say decides. */
export const COMPARATORS: readonly Comparator[] = [
  quantityComparator,
  stateComparator,
  timeComparator,
  termComparator,
  causeComparator,
  fillerComparator,
  polarityComparator,
];
