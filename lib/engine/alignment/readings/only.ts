import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import { wordsOf } from "@/lib/engine/alignment/unit";

const EXCLUDING = ["only", "solely", "exclusively", "purely", "entirely", "merely", "alone", "sole", "nothing", "zero"];

export const onlyReading: ConflictReading = {
  id: "only",
  summary:
    "The hypothesis leaves no room for anything else (“only”, “solely”), and the premise says nothing of the kind.",
  read({ premise, hypothesis, free }) {
    const said = wordsOf(premise);
    if (EXCLUDING.some((word) => said.has(word))) return null;
    const word = EXCLUDING.find((excluding) => wordsOf(hypothesis).has(excluding));
    const [more] = free;
    if (word === undefined || !more) return null;
    return {
      strength: 1,
      kind: "polarity",
      explanation: `The hypothesis says “${word}”, the premise has more, such as “${more.text}”.`,
    };
  },
};
