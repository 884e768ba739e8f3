import { activityProperties } from "@/lib/engine/lexicon/count-properties/activity";
import { amountProperties } from "@/lib/engine/lexicon/count-properties/amounts";
import { destructionProperties } from "@/lib/engine/lexicon/count-properties/destruction";
import { peopleProperties } from "@/lib/engine/lexicon/count-properties/people";
import type { CountProperty } from "@/lib/engine/lexicon/count-property";

/** All properties by which things are counted or measured. */
export const COUNT_PROPERTIES: readonly CountProperty[] = [
  ...peopleProperties,
  ...activityProperties,
  ...destructionProperties,
  ...amountProperties,
];
