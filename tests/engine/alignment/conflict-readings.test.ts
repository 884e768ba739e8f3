import { describe, expect, it } from "vitest";
import { CONFLICT_READINGS } from "@/lib/engine/alignment/conflict-readings";
import { aligned } from "./aligned";

type Row = [premise: string, hypothesis: string];

const CONFLICTS: Readonly<Record<string, readonly Row[]>> = {
  time: [
    ["The mill was built in 1811.", "The mill was built in 1840."],
    ["The choir toured Spain in June 2004.", "The choir toured Spain in May 2004."],
    ["Berg was born on 4 May 1960.", "Berg was born in July."],
  ],
  number: [
    ["The library holds 900 maps.", "The library holds 400 maps."],
    ["The tower has twelve floors.", "The tower has thirty floors."],
  ],
  nationality: [
    ["Otto Lind is a Danish potter.", "Otto Lind is a Chilean potter."],
    ["The Polish team won the cup.", "The Czech team won the cup."],
  ],
  name: [
    ["The opera was written by Anna Berg.", "The opera was written by Otto Lind."],
    ["The factory stands in Turin.", "The factory stands in Leipzig."],
  ],
  opposite: [
    ["The harbour is shallow.", "The harbour is deep."],
    ["The board accepted the plan.", "The board rejected the plan."],
  ],
  negation: [
    ["Berg plays the violin.", "Berg does not play the violin."],
    ["Lind never visited the island.", "Lind visited the island."],
  ],
  only: [
    ["The shop sells bread, cheese and wine.", "The shop only sells bread."],
    ["Lind paints landscapes and portraits.", "Lind paints portraits exclusively."],
  ],
  swap: [
    ["Berg defeated Lind.", "Lind defeated Berg."],
    ["The Swedes were beaten by the Danes.", "The Swedes beat the Danes."],
  ],
  category: [["Anna Berg is a surgeon.", "Anna Berg is a carpenter."]],
  sister: [["The thief stole a trumpet.", "The thief stole a trombone."]],
  unreal: [
    ["The council plans to demolish the theatre.", "The council demolished the theatre."],
    ["The bank may close the branch.", "The bank closed the branch."],
  ],
  unmatched: [["The painter restored the red chapel.", "The painter restored the red barn."]],
  act: [
    ["The bishop praised the novel.", "The bishop burned the novel."],
    ["Berg painted the lighthouse.", "Berg bought the lighthouse."],
  ],
  connection: [["The nurse who treated Berg lives in Oslo and the miller in Turin.", "The miller treated Berg."]],
};

/** Pairs that both hold, or have nothing to do with each other: no reading of the named sort may speak. */
const NONE: Readonly<Record<string, readonly Row[]>> = {
  time: [
    ["The mill was built in May 1811.", "The mill was built in 1811."],
    ["The mill was built in 1811 and burned in 1840.", "The mill burned in 1840."],
    ["The mill was built in 1811.", "The mill was built by monks."],
  ],
  number: [
    ["The library holds 900 maps.", "The library holds more than 400 maps."],
    ["The library holds 900 maps and 40 globes.", "The library holds 40 globes."],
    ["The blaze killed 12 people.", "The blaze injured 40 people."],
  ],
  nationality: [
    ["Otto Lind is a Danish potter.", "Otto Lind is from Denmark."],
    ["Otto Lind is a potter.", "Otto Lind is a Danish potter."],
  ],
  name: [
    ["The opera was written by Anna Berg.", "Berg wrote the opera."],
    ["The opera was written by Anna Berg and Otto Lind.", "The opera was written by Otto Lind."],
  ],
  opposite: [
    ["The harbour is shallow.", "The harbour is shallow and small."],
    ["Prices rose and fell.", "Prices rose."],
  ],
  negation: [
    ["Berg does not play the violin.", "Berg never plays the violin."],
    ["Berg plays the violin.", "Berg plays the violin well."],
    ["Berg plays the violin.", "The dog did not bark."],
  ],
  only: [
    ["The shop only sells bread and milk.", "The shop sells only bread."],
    ["The shop sells bread.", "The shop sells bread and wine."],
  ],
  swap: [
    ["Berg defeated Lind.", "Lind was defeated by Berg."],
    ["Berg met Lind.", "Berg met Lind in Oslo."],
  ],
  category: [
    ["Anna Berg is a surgeon.", "Anna Berg is a doctor."],
    ["Anna Berg is a surgeon and a poet.", "Anna Berg is a poet."],
  ],
  sister: [["The company builds vehicles.", "The company builds bicycles."]],
  unreal: [
    ["The council demolished the theatre.", "The council demolished the theatre."],
    ["The council plans to demolish the theatre.", "The council plans to demolish the theatre."],
  ],
  unmatched: [
    ["The painter restored the red chapel.", "The painter restored the chapel."],
    ["The blaze killed 12 people.", "The blaze injured 40 people."],
  ],
  act: [
    ["The bishop praised the novel.", "The novel was praised by the bishop."],
    ["The blaze killed 12 people.", "The blaze injured 40 people."],
    ["The bishop praised the novel.", "The cook burned the soup."],
  ],
  connection: [
    ["The nurse who treated Berg lives in Oslo.", "The nurse treated Berg."],
    ["The nurse lives in Oslo.", "The cook burned the soup."],
  ],
};

/** The premise of the second pair says the same words, but not of what the hypothesis speaks of. */
const PLAINER: Readonly<Record<string, readonly [plain: Row, faint: Row][]>> = {
  negation: [
    [
      ["Lind never visited the island.", "Lind visited the island."],
      ["Lind visited the island, but never the castle of the miller.", "Lind saw the castle of the miller."],
    ],
  ],
  act: [
    [
      ["Berg painted the lighthouse.", "Berg bought the lighthouse."],
      ["Berg slept while the miller painted the lighthouse.", "Berg bought the lighthouse."],
    ],
  ],
  category: [
    [
      ["Anna Berg is a surgeon.", "Anna Berg is a carpenter."],
      ["Anna Berg says that her brother is a surgeon.", "Anna Berg is a carpenter."],
    ],
  ],
  name: [
    [
      ["The factory stands in Turin.", "The factory stands in Leipzig."],
      ["The factory belongs to Anna Berg.", "The factory stands in Leipzig."],
    ],
  ],
  opposite: [
    [
      ["The board accepted the plan.", "The board rejected the plan."],
      ["The miller accepted a gift when the board met over the plan.", "The board rejected the plan."],
    ],
  ],
};

for (const reading of CONFLICT_READINGS) {
  describe(`the reading of ${reading.id}`, () => {
    it.each(CONFLICTS[reading.id] ?? [])("%s / %s", (premise, hypothesis) => {
      const conflict = reading.read(aligned(premise, hypothesis));
      expect(conflict).not.toBeNull();
      expect(conflict?.strength).toBeGreaterThan(0);
      expect(conflict?.strength).toBeLessThanOrEqual(1);
      expect(conflict?.explanation).toMatch(/\.$/);
    });

    it.each(NONE[reading.id] ?? [])("not: %s / %s", (premise, hypothesis) => {
      expect(reading.read(aligned(premise, hypothesis))).toBeNull();
    });

    it.each(PLAINER[reading.id] ?? [])("weighs %j more than %j", ([premise, hypothesis], [far, same]) => {
      const strengthOf = (a: string, b: string) => reading.read(aligned(a, b))?.strength ?? 0;
      expect(strengthOf(premise, hypothesis)).toBeGreaterThan(strengthOf(far, same));
    });

    it("finds nothing in a text and itself, and in no text", () => {
      for (const text of ["The king opened 40 schools in Oslo in 1911.", ""])
        expect(reading.read(aligned(text, text))).toBeNull();
    });

    it("has examples of both sorts", () => {
      expect(CONFLICTS[reading.id]?.length).toBeGreaterThan(0);
      expect(NONE[reading.id]?.length).toBeGreaterThan(0);
    });
  });
}
