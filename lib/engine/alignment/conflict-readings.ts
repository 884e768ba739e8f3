import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import { actReading } from "@/lib/engine/alignment/readings/act";
import { categoryReading } from "@/lib/engine/alignment/readings/category";
import { connectionReading } from "@/lib/engine/alignment/readings/connection";
import { nameReading } from "@/lib/engine/alignment/readings/name";
import { nationalityReading } from "@/lib/engine/alignment/readings/nationality";
import { negationReading } from "@/lib/engine/alignment/readings/negation";
import { numberReading } from "@/lib/engine/alignment/readings/number";
import { onlyReading } from "@/lib/engine/alignment/readings/only";
import { oppositeReading } from "@/lib/engine/alignment/readings/opposite";
import { sisterReading } from "@/lib/engine/alignment/readings/sister";
import { swapReading } from "@/lib/engine/alignment/readings/swap";
import { timeReading } from "@/lib/engine/alignment/readings/time";
import { unmatchedReading } from "@/lib/engine/alignment/readings/unmatched";
import { unrealReading } from "@/lib/engine/alignment/readings/unreal";

/** In this order: of conflicts that weigh the same, the first explains; the last says least. */
export const CONFLICT_READINGS: readonly ConflictReading[] = [
  timeReading,
  numberReading,
  nationalityReading,
  nameReading,
  oppositeReading,
  negationReading,
  onlyReading,
  swapReading,
  categoryReading,
  sisterReading,
  unrealReading,
  unmatchedReading,
  actReading,
  connectionReading,
];
