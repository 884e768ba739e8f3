import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of what gives warning, and of those who are in danger. */
export const alarmStateClasses = [
  {
    id: "alarm",
    domain: "disaster",
    question: "Did {theme} sound or stay silent?",
    sole: true,
    states: {
      sounded: {
        label: "sounded",
        subjectVerbs:
          words(`sound, wail, blare, ring, go off, ring out, blast, howl, shriek, screech, hoot, boom, bleep, beep, work,
          function, go out, activate, pierce, scream, sound out, echo, whoop, operate throughout, work throughout,
          operate as designed, work as designed, function as designed, work as intended, do its job, wake everyone`),
        objectVerbs: words(
          `sound, raise, trigger, activate, set off, ring, hear, send out, broadcast, sound out, fire off, detect`,
        ),
        nouns: words(`wail, wailing, sounding, blare, activation, ringing, howl, shriek`),
        adjectives: words(`audible, loud, deafening, activated, triggered, operational, working, piercing`),
        phrases: words(
          `in working order, in good working order, loud and clear, heard across, up and running, set off by`,
        ),
      },
      silent: {
        label: "silent",
        subjectVerbs:
          words(`fail, malfunction, stay silent, remain silent, keep silent, fall silent, break down, stay quiet, remain
          mute, stay mute, go unheard, go quiet, pack up, misfire, stay off, lie idle,  make no noise,
           give no warning`),
        objectVerbs:
          words(`silence, mute, switch off, turn off, disable, deactivate, disconnect, cut off, sleep through,
          mishandle, unplug, override`),
        nouns: words(`silence, failure, malfunction, breakdown, deactivation, fault`),
        adjectives:
          words(`silent, mute, inaudible, dead, broken, faulty, defective, quiet, disconnected, inoperative, useless,
          disabled, unheard`),
        phrases:
          words(`out of order, out of action, never made a sound, not a sound from, not a peep from, make no sound, not a
          squeak from, not a peep, not a squeak, not a murmur, no alarm, never heard, dead since, as quiet as the
          grave`),
      },
    },
    opposed: [["sounded", "silent"]],
  },
  {
    id: "alert-level",
    domain: "disaster",
    question: "Is {theme} on alert or at normal readiness?",
    states: {
      raised: {
        label: "on alert",
        subjectVerbs: words(`go on alert, step up security, tighten security, go on high alert, raise * alert level,
          raise * guard, beef up security, bolster security, increase vigilance, heighten security`),
        objectVerbs: words(`put on alert, place on alert, put on high alert, place on high alert, put on standby,
          put on heightened alert, place on standby, put on a war footing, put on full alert,
          put on maximum alert`),
        adjectives: words(`vigilant, heightened, watchful`),
        phrases: words(`on alert, on high alert, on heightened alert, on full alert, on maximum alert, on red alert,
          on standby, on a war footing, at a heightened state of readiness, on guard, under heightened security,
          at high readiness`),
      },
      normal: {
        label: "at normal readiness",
        subjectVerbs:
          words(`stand down, remain at normal, stay at normal, relax security, lower * guard, lower * alert level,
          keep to routine, go off alert`),
        objectVerbs: words(`take off alert, stand down, downgrade, leave unchanged`),
        phrases:
          words(`at normal readiness, no change in posture, business as usual, no extra measures, no special measures,
          no additional measures, no extra security, off alert`),
      },
    },
    opposed: [["raised", "normal"]],
  },
  {
    id: "emergency",
    domain: "disaster",
    question: "Has {theme} been declared or not?",
    states: {
      declared: {
        label: "declared",
        subjectVerbs: words(
          `take effect, come into force, come into effect, enter into force, apply, go into effect, take force`,
        ),
        objectVerbs:
          words(`declare, proclaim, impose, announce, decree, invoke, introduce, enact, extend, put * name to,
          put into effect, prolong, establish`),
        nouns: words(
          `declaration, proclamation, imposition, decree, announcement, introduction, extension, invocation`,
        ),
        adjectives: words(`declared, proclaimed, nationwide, official`),
        phrases: words(`in force, in effect, in place, under a decree, now official, by decree`),
      },
      notDeclared: {
        label: "not declared",
        subjectVerbs: words(`cease to apply, stop applying, remain unnecessary`),
        objectVerbs: words(`lift, end, rule out, revoke, rescind, cancel, withdraw, call off, avoid declaring,
          stop short of declaring, hold off declaring, dismiss, reject`),
        nouns: words(`lifting, revocation, cancellation`),
        adjectives: words(`undeclared, unnecessary, premature, unjustified, lifted, unwarranted`),
        phrases: words(`not called for, off the table, out of the question, no need for`),
      },
    },
    opposed: [["declared", "notDeclared"]],
  },
  {
    id: "floodgate",
    domain: "disaster",
    question: "Is {theme} open or shut?",
    states: {
      open: {
        label: "open",
        subjectVerbs: words(`open, discharge, release water, let water through, gush, spill, overflow, jam open`),
        objectVerbs: words(
          `open, raise, lift, release, unlock, fling open, wind up, crank open, throw open, swing open`,
        ),
        nouns: words(`opening, release, discharge, raising`),
        adjectives: words(`open, raised, opened, ajar`),
        phrases: words(`wide open, stuck open, fully open, jammed open`),
      },
      shut: {
        label: "shut",
        subjectVerbs: words(`close, shut, hold back water, seal, stay down, stick, jam, stay put`),
        objectVerbs: words(`close, shut, seal, lower, lock, block, drop, wind down, jam, weld shut`),
        nouns: words(`closure, closing, shutting, lowering, sealing`),
        adjectives: words(`shut, closed, sealed, lowered, locked, blocked, jammed, watertight`),
        phrases: words(`stuck shut, firmly shut, jammed shut, fully closed`),
      },
    },
    opposed: [["open", "shut"]],
  },
  {
    id: "radiation",
    domain: "health",
    question: "Is {theme} normal or raised?",
    states: {
      normal: {
        label: "normal",
        subjectVerbs:
          words(`stay normal, remain normal, return to normal, stay within limits, remain within limits, stay low,
          show nothing unusual, fall back`),
        objectVerbs:
          words(`find normal, measure as normal, call normal, keep within limits, rate as harmless, bring down,
          call harmless, keep low`),
        adjectives: words(`normal, harmless, negligible, low, usual, ordinary, natural, unremarkable`),
        phrases: words(`within limits, within normal limits, within the norm, at background levels, below the limit,
          in the normal range, at the usual level, nothing out of the ordinary`),
      },
      raised: {
        label: "raised",
        subjectVerbs: words(`rise, spike, exceed the limit, shoot up, soar, climb, exceed the norm, peak, jump, surge,
          go through the roof, leak, escape`),
        objectVerbs: words(`detect, release, exceed, leak, find elevated, emit, spread, give off`),
        adjectives: words(
          `raised, elevated, dangerous, abnormal, excessive, high, harmful, alarming, increased, heightened`,
        ),
        phrases: words(`above the limit, above normal, off the scale, above the norm, over the limit, times the limit`),
      },
    },
    opposed: [["normal", "raised"]],
  },
  {
    id: "condition",
    domain: "health",
    question: "Is {theme} critical or stable?",
    states: {
      critical: {
        label: "critical",
        subjectVerbs: words(`fight for * life, cling to life, hover between life and death, take a turn for the worse,
          battle for * life, slip into a coma, fall into a coma, suffer a relapse`),
        objectVerbs: words(`put on a ventilator, place on life support, put on life support, rush into intensive care,
          put into a coma, place in an induced coma, resuscitate, give the last rites`),
        adjectives: words(`comatose, unconscious, life-threatening, unresponsive, paralysed`),
        phrases: words(`in a critical condition, in critical condition, in intensive care, on life support, in a coma,
          on a ventilator, in grave danger, at death's door, between life and death, on * deathbed,
          in a serious condition, in serious condition, in danger of * life`),
      },
      stable: {
        label: "stable",
        subjectVerbs: words(`stabilise, stabilize, come round, regain consciousness, wake up, respond to treatment,
          come off the ventilator, breathe unaided, come out of the coma, pull through, make a recovery,
          come out of danger`),
        objectVerbs:
          words(`take off the ventilator, take off life support, stabilise, stabilize, move out of intensive care,
          bring round, bring out of danger, revive`),
        adjectives: words(`stable, conscious, awake, lucid`),
        phrases: words(`out of danger, in a stable condition, in stable condition, on the mend, out of intensive care,
          off the critical list, on the road to recovery, in good spirits, breathing unaided, up and about,
          no danger to * life`),
      },
    },
    opposed: [["critical", "stable"]],
  },
  {
    id: "looting",
    domain: "police-and-protest",
    question: "Was {theme} looted or left untouched?",
    states: {
      looted: {
        label: "looted",
        subjectVerbs:
          words(`lose * stock, fall prey to looters, fall victim to looters, suffer looting, stand ransacked,
          get looted, get ransacked, have * windows smashed`),
        objectVerbs:
          words(`loot, ransack, plunder, pillage, vandalise, vandalize, rob, smash up, clean out, trash, burgle, rifle,
          strip bare`),
        nouns: words(`looting, plunder, ransacking, pillage, pillaging, vandalism, plundering`),
        adjectives: words(`looted, ransacked, plundered, pillaged, vandalised, vandalized, gutted, emptied`),
        phrases: words(`stripped bare, picked clean, in the hands of looters, at the mercy of looters`),
      },
      untouched: {
        label: "untouched",
        subjectVerbs: words(`escape the looters, stay untouched, remain untouched, come through unscathed, stay intact,
          remain intact, emerge unscathed, escape unharmed`),
        objectVerbs: words(`spare, leave alone, leave untouched, leave intact, leave in peace`),
        adjectives: words(`untouched, unscathed, unharmed, undisturbed, unlooted`),
        phrases: words(`in good order, safe and sound, as it was, under guard, under lock and key`),
      },
    },
    opposed: [["looted", "untouched"]],
  },
] as const satisfies readonly StateClass[];
