import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { armsAndEventFamilies } from "@/lib/engine/lexicon/counted-families/arms-and-events";
import { buildingAndVehicleFamilies } from "@/lib/engine/lexicon/counted-families/buildings-and-vehicles";
import { PERSON_NOUNS_BY_GROUP, peopleFamilies } from "@/lib/engine/lexicon/counted-families/people";
import { thingFamilies } from "@/lib/engine/lexicon/counted-families/things";

/** All families of countable things. A noun stands in one family only. */
export const COUNTED_FAMILIES: readonly CountedFamily[] = [
  ...peopleFamilies,
  ...buildingAndVehicleFamilies,
  ...armsAndEventFamilies,
  ...thingFamilies,
];

/** The group of persons that a noun narrows a count to: child, woman, soldier, tourist. Nouns for people at large have none. */
export const PERSON_SUBGROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries(PERSON_NOUNS_BY_GROUP)
    .filter(([group]) => group !== "people")
    .flatMap(([group, nouns]) => nouns.map((noun): [string, string] => [noun, group])),
);
