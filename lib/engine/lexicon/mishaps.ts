import { words } from "@/lib/engine/lexicon/words";

/** What happens and has a cause: the nouns that name it, and the verbs whose subject undergoes it. */
export interface Mishap {
  readonly id: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

/** Nouns that stand for any of them: "the disaster". */
export const ANY_MISHAP: ReadonlySet<string> = new Set(
  words(`disaster, catastrophe, tragedy, calamity, incident, accident, emergency, devastation, destruction, damage, horror,
  event, mishap, chaos, ordeal, carnage, thing, this, that, it, crisis, drama`),
);

function mishap(id: string, nouns: string, verbs: string): Mishap {
  return { id, nouns: words(nouns), verbs: words(verbs) };
}

export const MISHAPS: readonly Mishap[] = [
  mishap(
    "fire",
    `fire, blaze, wildfire, inferno, bushfire, conflagration, flame, flames, forest fire, brush fire`,
    `burn, burn down, catch fire, go up in flames, catch light, catch alight`,
  ),
  mishap("explosion", `explosion, blast, detonation, fireball`, `explode, blow up, go up, detonate, go off`),
  mishap(
    "crash",
    `crash, collision, derailment, smash, pile-up, pileup, wreck`,
    `crash, derail, collide, come down, overturn, come off the rails, leave the rails, leave the track`,
  ),
  mishap("sinking", `sinking, shipwreck, capsizing, grounding`, `sink, capsize, go down, founder, run aground`),
  mishap("collapse", `collapse, cave-in, breach, dam failure, failure`, `collapse, cave in, give way, burst, fail`),
  mishap(
    "outbreak",
    `outbreak, epidemic, pandemic, infection, contamination, contagion, illness, disease, sickness, virus, poisoning,
    bug, cholera, typhoid, salmonella, cluster, plague`,
    `fall ill, fall sick`,
  ),
  mishap("flood", `flood, flooding, deluge, inundation`, `flood`),
  mishap("slide", `landslide, mudslide, landslip, avalanche, rockfall`, `slip`),
  mishap(
    "outage",
    `outage, blackout, power cut, failure, breakdown, disruption, shutdown, stoppage, power failure`,
    `go dark, go down, lose power, black out, fail`,
  ),
  mishap("spill", `spill, leak, oil spill, slick, leakage, pollution`, `leak, spill`),
  mishap("death", `death, dying, killing, fatality`, `die`),
  mishap(
    "data-breach",
    `breach, data breach, hack, intrusion, data leak, data theft, hacker, intruder, malware, ransomware, cyberattack, cyber attack`,
    ``,
  ),
  mishap(
    "violence",
    `violence, riot, unrest, clash, stampede, crush, panic, shooting, gunfire, fighting, bloodshed, disturbance`,
    `erupt, flare`,
  ),
  mishap(
    "attack",
    `attack, bombing, raid, assassination, poisoning, sabotage, shelling, ambush, air strike, airstrike`,
    ``,
  ),
  mishap("shortage", `shortage, delay, queue, famine, hunger`, ``),
];
