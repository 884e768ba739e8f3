import { activityProperties } from "@/lib/engine/lexicon/count-properties/activity";
import { destructionProperties } from "@/lib/engine/lexicon/count-properties/destruction";
import { healthProperties } from "@/lib/engine/lexicon/count-properties/health";
import { measureProperties } from "@/lib/engine/lexicon/count-properties/measures";
import { moneyProperties } from "@/lib/engine/lexicon/count-properties/money";
import { peopleProperties } from "@/lib/engine/lexicon/count-properties/people";
import { spanProperties } from "@/lib/engine/lexicon/count-properties/spans";
import { workAndVoteProperties } from "@/lib/engine/lexicon/count-properties/work-and-votes";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";

/** All properties by which things are counted or measured. */
export const COUNT_PROPERTIES: readonly CountProperty[] = [
  ...peopleProperties,
  ...healthProperties,
  ...workAndVoteProperties,
  ...activityProperties,
  ...destructionProperties,
  ...moneyProperties,
  ...measureProperties,
  ...spanProperties,
];
