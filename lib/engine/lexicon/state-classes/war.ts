import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of war: who holds ground, where troops stand, whether weapons speak. */
export const warStateClasses = [
  {
    id: "control",
    domain: "war",
    question: "Has {theme} been taken, held or regained?",
    states: {
      taken: {
        label: "taken",
        subjectVerbs: words(`fall, fall to, capitulate, fall into the hands of`),
        objectVerbs:
          words(`capture, seize, take control of, seize control of, gain control of, take over, overrun, conquer, occupy,
          annex, storm, fight * way into, wrest control of, overpower, win control of, lose control of, assume control
          of, grab, invade, subjugate, march into, roll into, raise * flag over, take possession of, establish control
          over, complete the capture of, sweep into, get hold of,   storm into, burst
          into, break into, take charge of,  run * flag up over, hoist * flag over, fight * way
          inside`),
        nouns: words(`capture, seizure, fall, conquest, occupation, takeover, annexation, overrunning, loss`),
        adjectives: words(`captured, occupied, seized, conquered, overrun, fallen, annexed`),
        phrases:
          words(`in enemy hands, under new control, under occupation, change hands, in * hands, fall to, in rebel hands, in
          the hands of the rebels, in the hands of the mutineers, in the hands of the inmates, in the hands of the
          attackers, under rebel control, under new management`),
      },
      held: {
        label: "held",
        subjectVerbs: words(`hold out, hold firm, stand firm, withstand attack`),
        objectVerbs:
          words(`hold on to, retain, retain control of, keep control of, maintain control of, defend, hang on to, remain in
          control of, keep hold of, cling on to, cling to, hold onto, keep a grip on, beat back attack on, remain in
          possession of, stay in control of, successfully defend, keep, maintain a hold on, hold every door of, keep
          out of, hold the line at, hold the gate of, guard, secure, stay master of, remain master of`),
        nouns: words(`defence, defense, retention, holdout, bastion, stronghold`),
        adjectives: words(`defended, unconquered, well-defended, unoccupied, untaken`),
        phrases:
          words(`under full control, firmly in control, under government control, under * control, under the control of,
          remain in government hands, refuse to fall, never fall, not fall, hold the line, in the hands of the
          government, under the control of the government, in loyal hands, firmly in the hands of, still with, in *
          hands throughout`),
      },
      regained: {
        label: "regained",
        objectVerbs:
          words(`recapture, retake, regain, regain control, restore control, regain control of, win back, take back,
          liberate, reconquer, recover, free, reoccupy, reclaim, re-establish control over, restore control over,
          seize back, wrest back, reassert control over, re-enter, resume control of, drive * out of, oust * from,
          expel * from, clear * from, push * out of, bring back under control, bring under control, restore order in,
          restore order at, put down the revolt in, quell the revolt in, complete the operation at, sweep, mop up,
          hoist the flag over, raise the flag over`),
        nouns: words(`recapture, liberation, retaking, reconquest, reclamation`),
        adjectives: words(`liberated, recaptured, regained, retaken, reconquered, reclaimed`),
        phrases:
          words(`back in government hands, back under control, back in the hands of, under control again, back in loyal
          hands, back in the hands of the government, fully restored, order restored`),
      },
      lost: {
        label: "given up",
        objectVerbs: words(`lose, cede, abandon, give up, relinquish, relinquish control of, surrender,
          hand over, retreat from, pull out of, withdraw from, evacuate, flee from, yield, vacate, forfeit,
          cede control of, desert, forsake`),
        nouns: words(`abandonment, surrender, relinquishment, handover, cession`),
        adjectives: words(`abandoned, ceded, relinquished, surrendered, lost`),
        phrases: words(`slip from * grasp, out of * hands, given up for lost`),
      },
      contested: {
        label: "still fought over",
        objectVerbs: words(`fight for, fight over, contest, dispute, battle for, battle over, vie for,
          struggle for`),
        nouns: words(`battle for, fight for, struggle for`),
        adjectives: words(`contested, disputed, embattled, fought-over`),
        phrases:
          words(`up for grabs, in the balance, no man's land, on the front line, change hands repeatedly, barricaded inside,
          still fighting, holding out, not yet secured, not yet cleared`),
      },
    },
    implied: [["regained", "held"]],
    opposed: [
      ["taken", "held"],
      ["taken", "regained"],
      ["taken", "contested"],
      ["lost", "held"],
      ["lost", "regained"],
      ["regained", "contested"],
    ],
  },
  {
    id: "presence",
    domain: "war",
    question: "Have {theme} left or stayed?",
    states: {
      left: {
        label: "left",
        subjectVerbs: words(`leave, withdraw, pull out, retreat, pull back, depart, flee, move out, quit,
          evacuate, fall back, clear out, go home, return home, vacate, decamp, abandon * position, pull away,
          back off, back away, ship out, beat a retreat, disengage, run away, scatter, abscond, melt away,
          bail out, exit, move on, draw back, get out, withdraw from, pull out of, retreat from, pull back from,
          flee from, move out of, get out of, fall back from, slip out of, march out of`),
        objectVerbs: words(`withdraw, pull out, pull back, evacuate, drive out, drive away, expel,
          bring home, push out, oust, flush out, force out, dislodge, eject, chase away, root out, extract,
          repatriate, remove, fly home, send home`),
        nouns: words(`withdrawal, retreat, pullout, pull-out, pullback, departure, exit, exodus, evacuation,
          expulsion, flight, disengagement, drawdown, repatriation, removal`),
        adjectives: words(`gone, departed, absent, withdrawn, routed, fleeing, retreating, departing`),
        phrases: words(`no longer there, on the run, in retreat, in full retreat, on * way out, turn tail,
          take flight, take to * heels, pack up and leave, nowhere to be seen, nowhere to be found, be out of`),
      },
      present: {
        label: "still there",
        subjectVerbs: words(`stay, remain, stay put, stay on, dig in, hold out, linger, stand * ground,
          hold * ground, hold position, hold * position, settle in, hang on, hole up, hunker down, stick around,
          lurk, camp out, persist, stand fast, refuse to budge, keep a presence, maintain a presence, loiter,
          sit tight`),
        objectVerbs: words(`station, base, garrison, entrench, keep in place, leave in place, leave behind,
          billet, quarter, stand by, house, maintain`),
        nouns: words(`presence, foothold, continued presence, holdout, entrenchment, encampment,
          outpost`),
        adjectives: words(`entrenched, present, dug-in, stationed, based, remaining, ensconced, garrisoned,
          holed-up, embedded, positioned, camped`),
        phrases: words(`in place, still in, still there, on the ground, in position, be in control,
          boots on the ground, in * trenches, at * posts, here to stay, for the long haul, go nowhere, in situ`),
      },
    },
    opposed: [["left", "present"]],
  },
  {
    id: "advance",
    domain: "war",
    question: "Is the advance of {theme} going on, halted or beaten back?",
    states: {
      advancing: {
        label: "advancing",
        subjectVerbs: words(`advance, push forward, press on, push on, gain ground, gain territory,
          make headway, close in, move in, make advances, make gains, forge ahead, sweep through, break through,
          push deeper, penetrate, move forward, roll on, gain momentum, punch through, press ahead, edge closer,
          surge forward, cut through, make inroads, press home`),
        objectVerbs: words(`step up, intensify, press, continue, resume, widen, expand, launch, relaunch`),
        nouns: words(`advance, push, breakthrough, offensive, thrust, inroad, incursion, onslaught, headway,
          gain`),
        adjectives: words(`advancing, unstoppable, relentless, attacking, victorious, oncoming`),
        phrases: words(`on the march, on the move, on the offensive, on the attack, at the gates of,
          within striking distance, take the offensive, go on the offensive, gather pace`),
      },
      halted: {
        label: "halted",
        subjectVerbs:
          words(`pause, halt, stall, stop, slow down, grind to a halt, come to a halt, bog down, falter, stagnate,
          come to a standstill, lose momentum, run out of steam, peter out, regroup, run aground, stagger,
          wait, halt * advance, halt * offensive, pause * advance, stop * advance, suspend * advance,
          suspend * offensive, halt * march, break off * advance, break off * offensive, call a halt,
          freeze * advance`),
        objectVerbs: words(`halt, pause, stop, stall, freeze, suspend, stem, block, check, slow, arrest,
          bring to a halt, blunt, hold up, impede, thwart, stymie, put on hold, hold back, contain`),
        nouns: words(`pause, halt, standstill, stalemate, lull, operational pause, deadlock, impasse,
          suspension`),
        adjectives: words(`stalled, halted, paused, bogged-down, static, frozen, deadlocked, stationary`),
        phrases: words(`at a standstill, bogged down, on hold, in a stalemate, dead in its tracks,
          stop in * tracks, make no progress, get nowhere`),
      },
      repelled: {
        label: "beaten back",
        subjectVerbs: words(`fail, lose ground, suffer a defeat, suffer a setback, fall back, retreat,
          collapse, crumble`),
        objectVerbs: words(`repel, repulse, beat back, fight off, drive back, push back, foil, rout,
          fend off, force back, turn back, defeat, ward off, beat off, throw back, see off, stave off, crush,
          rebuff, hurl back, roll back, reverse, break up`),
        nouns: words(`repulsion, rout, defeat, setback, repulse, reversal, rollback`),
        adjectives: words(`repelled, repulsed, routed, beaten, defeated, failed, thwarted, foiled`),
        phrases: words(`in disarray, on the back foot, on the defensive, in tatters`),
      },
    },
    opposed: [
      ["advancing", "halted"],
      ["advancing", "repelled"],
    ],
  },
  {
    id: "ceasefire",
    domain: "war",
    question: "Is {theme} holding or broken?",
    states: {
      holding: {
        label: "holding",
        subjectVerbs: words(`hold, hold up, last, endure, stick, survive, take effect, come into force,
          come into effect, enter into force, go into effect, take hold, prevail, begin, stay in place,
          remain in force, hold firm, continue`),
        objectVerbs: words(`observe, respect, honour, honor, uphold, keep, abide by, adhere to, comply with,
          stick to, maintain, extend, prolong, renew, cling to, enforce, implement, preserve`),
        nouns: words(`observance, observation, respect for, adherence to, compliance with, extension,
          maintenance`),
        adjectives: words(`intact, effective, unbroken, lasting, durable, respected`),
        phrases: words(`in place, in force, in effect, still in place, on track, largely hold,
          appear to hold, broadly hold`),
      },
      broken: {
        label: "broken",
        subjectVerbs: words(`collapse, break down, fail, fall apart, crumble, unravel, expire, lapse, end,
          fray, shatter, disintegrate, implode, come to an end, founder, dissolve, fall through`),
        objectVerbs: words(`break, violate, breach, infringe, ignore, flout, wreck, torpedo, shatter,
          disregard, undermine, rupture, scupper, tear up, contravene, end, call off, renounce, disrespect,
          sabotage`),
        nouns: words(`violation, breach, collapse, breakdown, infringement, breaking, breakage,
          disregard for, unravelling, unraveling, expiry, end`),
        adjectives: words(`broken, shattered, violated, breached, collapsed, defunct, dead, failed,
          short-lived`),
        phrases: words(`in tatters, in ruins, in shreds, over, at an end, dead in the water,
          not worth the paper, up in smoke`),
      },
    },
    opposed: [["holding", "broken"]],
  },
  {
    id: "fighting",
    domain: "war",
    question: "Is {theme} going on or over?",
    states: {
      ongoing: {
        label: "going on",
        subjectVerbs: words(`rage, continue, go on, erupt, flare, flare up, break out, intensify, escalate,
          resume, drag on, rage on, persist, worsen, reignite, grind on, spill over, get under way, restart,
          spread, carry on`),
        objectVerbs: words(`resume, escalate, step up, intensify, continue, wage, prolong, reignite, renew,
          keep up, provoke, spark`),
        nouns: words(`escalation, resumption, outbreak, flare-up, eruption, continuation, intensification,
          upsurge`),
        adjectives: words(`ongoing, heavy, fierce, renewed, intense, continuing, raging, fresh, unabated,
          sporadic`),
        phrases: words(`under way, in full swing, at its height, without let-up, show no sign of abating,
          far from over`),
      },
      over: {
        label: "over",
        subjectVerbs: words(`end, stop, cease, subside, die down, abate, calm down, quieten, quieten down,
          come to an end, fizzle out, wane, die away, ease, ebb, come to a stop, fall silent, let up,
          draw to a close`),
        objectVerbs: words(`end, halt, cease, stop, bring to an end, put an end to, suspend, put a stop to,
          break off, quell, calm, defuse, terminate, de-escalate`),
        nouns: words(`end, cessation, halt, de-escalation, lull, truce, armistice, respite, end of`),
        adjectives: words(`over, finished, quiet, calm, ended, peaceful`),
        phrases: words(`at an end, lay down arms, lay down * arms, the guns fall silent, all quiet,
          a thing of the past, no more fighting`),
      },
    },
    opposed: [["ongoing", "over"]],
  },
] as const satisfies readonly StateClass[];
