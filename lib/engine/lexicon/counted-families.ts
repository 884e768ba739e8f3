import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { peopleFamilies } from "@/lib/engine/lexicon/counted-families/people";
import { thingFamilies } from "@/lib/engine/lexicon/counted-families/things";

/** All families of countable things. A noun stands in one family only. */
export const COUNTED_FAMILIES: readonly CountedFamily[] = [...peopleFamilies, ...thingFamilies];
