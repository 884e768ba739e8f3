import type { Alignment } from "@/lib/engine/alignment/align";
import type { ContradictionKind } from "@/lib/engine/contradiction";

/** Why two aligned texts may not both hold. */
export interface Conflict {
  /** 0–1: how plainly the texts show it. */
  readonly strength: number;
  readonly kind: ContradictionKind;
  /** One sentence that names both sides. */
  readonly explanation: string;
}

/** One way in which a hypothesis that is mostly said by its premise may yet deny it. */
export interface ConflictReading {
  readonly id: string;
  readonly summary: string;
  /** The plainest conflict of this sort; null where there is none. */
  read(alignment: Alignment): Conflict | null;
}

/** The stronger of two; the first where they are as strong. */
export function stronger(a: Conflict | null, b: Conflict): Conflict {
  return a === null || b.strength > a.strength ? b : a;
}
