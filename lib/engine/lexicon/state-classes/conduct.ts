import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** What somebody did or did not do: stay at a post, take part, hand out what was needed, sell across a border, obey a signal. */
export const conductStateClasses = [
  {
    id: "post",
    domain: "transport",
    question: "Did {theme} stay at the post or leave it?",
    states: {
      stayed: {
        label: "stayed",
        subjectVerbs:
          words(`stay at * post, remain at * post, stay to the end, stay to the last, stay aboard, remain aboard,
          stay on board, remain on board, stay on the bridge, remain on the bridge, leave last, go down with the ship,
          stand * ground, stay at the controls, stay with the ship, hold * post, stick to * post, stay behind, man * post,
          stay put, stay on, refuse to leave, keep watch, stand watch`),
        adjectives: words(`steadfast, vigilant, alert`),
        phrases:
          words(`last to leave, the last to leave, the last man off, the last one off, the last off, the last soul,
          at * post, at the controls, on watch, to the last, to the end, to the very end, wide awake, at the helm,
          at the wheel, on the bridge`),
      },
      left: {
        label: "left",
        subjectVerbs:
          words(`abandon ship, jump ship, flee, run away, run off, make off, desert, take to the boats, hop into,
          jump into, leap into, save * own skin, take the first boat, take the first raft, leave * post, abandon * post,
          desert * post, leave the bridge, leave the controls, leave the ship, step into, climb into, slip away, sneak off,
          scarper, bolt, walk off, leave * behind, sleep, fall asleep, doze off, nod off, go off to bed`),
        objectVerbs: words(`pick up from a raft, take off first`),
        nouns: words(`desertion, abandonment, dereliction of duty`),
        adjectives: words(`asleep, absent, cowardly`),
        phrases:
          words(`first off, the first off, first to leave, the first to leave, among the first, in the first raft,
          in the first boat, in the first lifeboat, asleep at the wheel, asleep on the job, asleep on watch, on * phone,
          away from * post, in * cabin, in * bunk, fast asleep, with * eyes shut, below decks, nowhere to be seen`),
      },
    },
    opposed: [["stayed", "left"]],
  },
  {
    id: "involvement",
    domain: "war",
    question: "Did {theme} take part?",
    states: {
      tookPart: {
        label: "took part",
        subjectVerbs:
          words(`take part, fight alongside, fight beside, join in, lend a hand, have a hand in, play a part in, play a role
          in, join the attack, cross the border, come across the border, plan, mastermind, set foot, serve with, train
          with, take a hand in, collaborate, conspire, help plan, pull the strings, lift a finger`),
        objectVerbs:
          words(`bring in, hire, engage, employ, recruit, smuggle in, ship in, bus in, fly in, enlist, draft in,
          take on, use, deploy, implicate, involve, draw in`),
        nouns: words(`involvement, participation, complicity, role, hand`),
        adjectives: words(`involved, complicit, implicated, responsible`),
        phrases:
          words(`in on it, up to * neck in it, behind it, behind it all, in cahoots, in league with, hand in glove,
          among the attackers, among the dead, on the scene, in the thick of it`),
      },
      keptOut: {
        label: "took no part",
        subjectVerbs: words(`take no part, play no part, play no role, have no part in, have no hand in, stay out of it,
          keep out of it, have nothing to do with, stay at home, stand aside,  
           know nothing, sit it out, stay neutral, stay on * side of the border, remain neutral`),
        objectVerbs: words(`clear of involvement, do without, exonerate, exclude, leave out of it`),
        nouns: words(`non-involvement, neutrality, innocence`),
        adjectives: words(`uninvolved, neutral, innocent, blameless, unconnected`),
        phrases: words(`nothing to do with,  flat on * back, in bed, miles away, at home asleep, out of the country,
          in hospital at the time, not one boot, not a single boot`),
      },
    },
    opposed: [["tookPart", "keptOut"]],
  },
  {
    id: "distribution",
    domain: "aid",
    question: "Was there enough of {theme}?",
    states: {
      given: {
        label: "given out",
        subjectVerbs: words(`reach everyone, go round, suffice, last, arrive in time`),
        objectVerbs:
          words(`give out, hand out, distribute, issue, pass out, dole out, deal out, share out, dispense, ladle out,
          hand round, supply to all, fit to all, put on`),
        nouns: words(`distribution, handing-out, supply`),
        adjectives: words(`plentiful, ample, sufficient, available, abundant`),
        phrases: words(
          `for everyone, for all, enough for all, enough for everyone, to spare, by hand, in plenty, within reach, in good supply, enough to go round`,
        ),
      },
      short: {
        label: "lacking",
        subjectVerbs: words(`run out, run short, fall short, run low, stay locked up, give out`),
        objectVerbs: words(`lock away, lock up, keep back, withhold, hoard, ration, run out of, run short of, 
          go without, do without, lack, share between`),
        nouns: words(`shortage, lack, shortfall, scarcity, dearth, want`),
        adjectives: words(`scarce, short, insufficient, inadequate, lacking, unavailable, rationed, locked, missing`),
        phrases: words(`in short supply, hard to come by, under lock and key,
          one between two, out of reach, nowhere to be had, nowhere to be found, too few, not enough`),
      },
    },
    opposed: [["given", "short"]],
  },
  {
    id: "export",
    domain: "business",
    question: "Was {theme} sold abroad?",
    sole: true,
    states: {
      abroad: {
        label: "sold abroad",
        subjectVerbs:
          words(`go abroad, go overseas, cross the border, cross the frontier, leave the country, turn up abroad,
          reach foreign markets, end up abroad, reach other countries, go on sale abroad, find * way abroad`),
        objectVerbs:
          words(`export, ship abroad, sell abroad, ship overseas, sell overseas, peddle overseas, deliver abroad, smuggle
          out, sell across the border, send abroad, market abroad`),
        nouns: words(`export, foreign sale`),
        adjectives: words(`exported`),
        phrases: words(`on sale abroad, on foreign shelves, in foreign hands, bound for export, overseas, abroad`),
      },
      home: {
        label: "not sold abroad",
        subjectVerbs: words(`stay at home, remain in the country, stay in the country, stay within the borders`),
        objectVerbs: words(`sell only at home, make only for the home market,
          confine to the home market, keep within the borders`),
        adjectives: words(`domestic, home-market`),
        phrases: words(
          `for the home market, for the domestic market, only at home, for domestic use, for home consumption`,
        ),
      },
    },
    opposed: [["abroad", "home"]],
  },
  {
    id: "signal",
    domain: "transport",
    question: "Was {theme} at danger or clear?",
    states: {
      danger: {
        label: "at danger",
        subjectVerbs: words(
          `show red, flash red, turn red, go red, stand at danger, read stop, shine red, display red, glow red`,
        ),
        objectVerbs:
          words(`set to danger, set at danger, put to danger, set to red, turn to red, throw to danger, pass at danger,
          pass at red, jump, overrun, run through`),
        adjectives: words(`red`),
        phrases: words(`at danger, on red, at stop, at red, set to stop`),
      },
      clear: {
        label: "clear",
        subjectVerbs:
          words(`show green, turn green, go green, flash green, read clear, show yellow, show amber, clear, shine green,
          display green, glow green`),
        objectVerbs: words(`set to clear, set to green, turn to green, pass at green, give a green`),
        adjectives: words(`green, yellow, amber`),
        phrases: words(`at clear, on green, at green, set to proceed, at caution`),
      },
    },
    opposed: [["danger", "clear"]],
  },
] as const satisfies readonly StateClass[];
