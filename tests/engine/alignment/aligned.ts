import { type Alignment, align } from "@/lib/engine/alignment/align";
import { type Unit, unitsOf } from "@/lib/engine/alignment/unit";
import { createUnitRelations, type UnitRelations } from "@/lib/engine/alignment/unit-relation";
import { createWordLikeness } from "@/lib/engine/linkers/vocabulary";
import { documentOf, models } from "../test-engine";

export function units(text: string): Unit[] {
  return unitsOf(documentOf(text, null));
}

export function relations(): UnitRelations {
  return createUnitRelations(createWordLikeness(models), models.wordNet);
}

export function aligned(premise: string, hypothesis: string): Alignment {
  return align(units(premise), units(hypothesis), relations());
}

/** The unit with this text; throws where there is none. */
export function unitIn(text: string, part: string): Unit {
  const unit = units(text).find((candidate) => candidate.text === part);
  if (!unit) throw new Error(`No unit ${part} in: ${text}`);
  return unit;
}
