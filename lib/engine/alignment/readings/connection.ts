import { connectedness } from "@/lib/engine/alignment/align";
import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";

/** From here on the words hang together in both texts. */
const CONNECTED = 0.6;

export const connectionReading: ConflictReading = {
  id: "connection",
  summary: "Every word of the hypothesis is in the premise, but what hangs together in the one does not in the other.",
  read(alignment) {
    const connected = connectedness(alignment);
    const { open, said } = alignment;
    const apart = said.find(({ to, unit }) => to !== null && alignment.governor(unit) !== null);
    if (open.length > 0 || connected === null || connected >= CONNECTED || !apart?.to) return null;
    const above = alignment.governor(apart.unit);
    const other = alignment.governor(apart.to);
    return {
      strength: 1 - connected,
      kind: "identity",
      explanation: `The one joins “${apart.to.text}” to “${other?.text ?? "nothing"}”, the other to “${above?.text ?? "nothing"}”.`,
    };
  },
};
