import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of what an inquiry asks for: traces, tests, what somebody knew, what was recorded and inspected. */
export const evidenceStateClasses = [
  {
    id: "evidence",
    domain: "crime-and-courts",
    question: "Was {theme} found or not?",
    states: {
      found: {
        label: "found",
        subjectVerbs: words(`turn up, come to light, surface, show up, exist, come up, abound, cling`),
        objectVerbs:
          words(`find, discover, detect, recover, uncover, identify, record, reveal, expose, trace, spot, establish,
          confirm, unearth, turn up, observe, register, see, witness, log, pick up, bring to light, come across,
          isolate, notice, dig up, collect, retrieve, stumble on`),
        nouns: words(`discovery, detection, find, finding, presence, recovery, existence, appearance`),
        adjectives:
          words(`present, detectable, visible, evident, apparent, widespread, conclusive, rife, clear, unmistakable,
          traceable, abundant`),
        phrases: words(`all over, on record, there for all to see, plain to see, in plain sight, beyond doubt`),
      },
      none: {
        label: "not found",
        subjectVerbs: words(`elude investigators, disappear, vanish, fail to materialise, fail to materialize`),
        objectVerbs:
          words(`rule out, exclude, search in vain for, look in vain for, overlook, wash off, wipe off, erase,
          draw a blank on, wash away`),
        nouns: words(`absence, lack, exclusion, disappearance, want`),
        adjectives: words(`absent, undetectable, untraceable, missing, lacking, undetected, non-existent, nonexistent,
          insufficient, invisible, inconclusive`),
        phrases: words(`nowhere to be found, nowhere to be seen, without trace, without a trace, ruled out`),
      },
    },
    opposed: [["found", "none"]],
  },
  {
    id: "match",
    domain: "crime-and-courts",
    question: "Does {theme} match or not?",
    states: {
      match: {
        label: "matches",
        subjectVerbs:
          words(`match, belong to, correspond to, tally, agree with, point to, coincide, originate from, tally with,
          lead back to, trace back to, correspond with, stem from, incriminate, implicate`),
        objectVerbs: words(
          `match, attribute to, link to, trace to, tie to, identify as, assign to, connect to, pair with`,
        ),
        nouns: words(`match, correspondence, fit, agreement, hit, link, overlap`),
        adjectives: words(`identical, matching, consistent, incriminating, indistinguishable, same, compatible`),
        phrases: words(`a perfect match, a match for, one and the same, the same as, consistent with, a dead ringer`),
      },
      noMatch: {
        label: "does not match",
        subjectVerbs: words(`belong to another, belong to someone else, come from another, point elsewhere, contradict,
          come from someone else, point away from, diverge, conflict with, exonerate`),
        objectVerbs:
          words(`attribute to another, attribute to someone else, exclude, eliminate, rule out, distinguish from,
          mix up`),
        nouns: words(`mismatch, discrepancy, difference, contradiction, mix-up, divergence, inconsistency`),
        adjectives: words(
          `different, inconsistent, unrelated, incompatible, exculpatory, dissimilar, mismatched, unconnected`,
        ),
        phrases: words(
          `at odds with, a different one, out of keeping with, inconsistent with, not the same, nothing like`,
        ),
      },
    },
    opposed: [["match", "noMatch"]],
  },
  {
    id: "test-result",
    domain: "health",
    question: "Was {theme} positive or negative?",
    states: {
      positive: {
        label: "positive",
        subjectVerbs:
          words(`come back positive, return positive, test positive, turn out positive, fail a drugs test, fail a test,
          fail a drug test, prove positive, show traces of, contain, exceed the limit`),
        objectVerbs:
          words(`find positive, confirm as positive, catch doping, flag, find contaminated, confirm as infected,
          find tainted`),
        nouns: words(`positive test, positive result, positive, failed test, positive sample, adverse finding`),
        adjectives: words(`positive, contaminated, tainted, infected, doped, spiked, impure`),
        phrases: words(`tested positive, over the limit, over the legal limit, above the limit, riddled with, full of`),
      },
      negative: {
        label: "negative",
        subjectVerbs:
          words(`come back negative, return negative, test negative, test clean, come back clean, turn out negative,
          prove negative, pass a drugs test, pass a test, pass a drug test, come back clear, come up clean`),
        objectVerbs: words(`find negative, confirm as negative, give the all-clear, clear, find clean, find to be clean,
          pronounce clean`),
        nouns: words(
          `negative test, negative result, negative, clean sample, all-clear, clean test, clean bill of health`,
        ),
        adjectives: words(`negative, clean, clear, uncontaminated, pure, sterile, uninfected, spotless`),
        phrases: words(
          `tested negative, tested clean, under the limit, below the limit, free of, free from, in the clear`,
        ),
      },
    },
    opposed: [["positive", "negative"]],
  },
  {
    id: "testing",
    domain: "health",
    question: "Was {theme} tested or not?",
    states: {
      tested: {
        label: "tested or inspected",
        subjectVerbs:
          words(`undergo tests, undergo testing, undergo an inspection, undergo inspection, pass through inspection,
          go through checks, go through testing, undergo a check, undergo checks, have a check-up`),
        objectVerbs:
          words(`test, inspect, check, examine, audit, screen, survey, vet, sample, analyse, analyze, scan, review,
          swab, service, overhaul, try out, look over, go over, scrutinise, scrutinize, trial, probe`),
        nouns:
          words(`testing, inspection, examination, audit, check, screening, survey, servicing, checkup, overhaul, test,
          trial`),
        adjectives: words(`tested, inspected, checked, certified, examined, audited, serviced, screened, vetted`),
        phrases: words(`tried and tested, up to scratch, put through its paces, put to the test, given the once-over`),
      },
      untested: {
        label: "not tested",
        subjectVerbs: words(`go untested, go uninspected, miss an inspection, skip tests, skip inspection, miss * check,
          go unchecked, go unexamined, slip through the net, escape scrutiny`),
        objectVerbs: words(
          `neglect, leave untested, skip, leave unchecked, wave through unchecked, overlook, exempt from testing`,
        ),
        nouns: words(`neglect, oversight, lack of inspection, lack of testing, omission`),
        adjectives: words(
          `untested, unchecked, uninspected, unexamined, unaudited, neglected, unscreened, untried, unvetted`,
        ),
        phrases: words(`overdue for inspection, overdue for a check`),
      },
    },
    opposed: [["tested", "untested"]],
  },
  {
    id: "awareness",
    domain: "information",
    question: "Did {theme} know or not?",
    states: {
      knew: {
        label: "knew",
        subjectVerbs: words(`see coming, have knowledge, have an inkling, have wind of, get wind of, know full well,
          know all along, have * suspicions`),
        objectVerbs: words(`make aware, keep abreast, put in the picture, fill in, let into the secret, apprise`),
        nouns: words(`prior knowledge, foreknowledge, complicity`),
        adjectives: words(`aware, complicit, cognizant`),
        phrases: words(`in the know, in the picture, in the loop, in on it, in no doubt, under no illusion, well aware,
          on notice`),
      },
      unaware: {
        label: "did not know",
        subjectVerbs:
          words(`plead ignorance, profess ignorance, claim ignorance, have no idea, have no knowledge, have no inkling,
          have no clue, suspect nothing, hear nothing, know nothing, learn nothing, have not the faintest idea,
          claim not to know, have no way of knowing, learn only from the press`),
        objectVerbs:
          words(`keep in the dark, leave in the dark, catch unawares, keep out of the loop, catch off guard, blindside,
          leave out of the loop, wrong-foot`),
        nouns: words(`ignorance, unawareness, lack of knowledge`),
        adjectives: words(`unaware, ignorant, oblivious, unsuspecting, clueless, uninformed, unwitting, unknowing`),
        phrases: words(
          `in the dark, out of the loop, none the wiser, in ignorance of, at a loss, caught unawares, news to`,
        ),
      },
    },
    opposed: [["knew", "unaware"]],
  },
  {
    id: "recording",
    domain: "information",
    question: "Was {theme} recording or off?",
    sole: true,
    states: {
      recording: {
        label: "recording",
        subjectVerbs:
          words(`record, film, run, work, roll, capture, show, catch on film, function, pick up, operate, store, save,
          keep running, see everything, stay on`),
        objectVerbs: words(
          `switch on, turn on, activate, start, wear, carry, fit, install, check, leave running, point, train`,
        ),
        nouns: words(`recording, footage, film, tape, activation, surveillance`),
        adjectives: words(`working, operational, running, live, active, recording, functional, rolling`),
        phrases: words(`up and running, in working order, on tape, on film, switched on, on record`),
      },
      off: {
        label: "off or broken",
        subjectVerbs:
          words(`fail, malfunction, break down, miss, go dark, go blank, stop recording, point the wrong way, stay off,
          show nothing, stop working, run out of battery, pack up`),
        objectVerbs:
          words(`switch off, turn off, disable, cover, deactivate, disconnect, block, damage, wipe, erase, unplug,
          leave off, tamper with, put out of action, delete, smash, destroy`),
        nouns: words(`malfunction, failure, fault, outage, deactivation, breakdown, gap`),
        adjectives: words(`broken, faulty, dead, blank, disconnected, inoperative, dummy, defective, disabled`),
        phrases: words(`out of order, out of service, switched off, out of action, on the blink, off at the time,
          down for repairs`),
      },
    },
    opposed: [["recording", "off"]],
  },
  {
    id: "armed",
    domain: "crime-and-courts",
    question: "Was {theme} armed or unarmed?",
    states: {
      armed: {
        label: "armed",
        subjectVerbs: words(`carry a gun, carry a knife, carry a weapon, hold a gun, brandish a knife, brandish a gun,
          wield a knife, wield, pull a gun, pull a knife, draw a gun, draw a knife, brandish, reach for a gun,
          point a gun, brandish a weapon, hold a knife, produce a knife, produce a gun, have a gun,
          have a knife, wave a gun, wave a knife, wield a machete, bear arms`),
        objectVerbs: words(`equip with weapons, hand a gun, supply with weapons, give a gun, kit out with guns`),
        adjectives: words(`armed, gun-toting, knife-wielding, heavily-armed, gun-wielding`),
        phrases: words(
          `armed to the teeth, gun in hand, knife in hand, armed with, at gunpoint, in possession of a weapon`,
        ),
      },
      unarmed: {
        label: "unarmed",
        subjectVerbs:
          words(`carry nothing, carry no weapon, hold nothing, raise * hands, put * hands up, hold up * hands,
          have nothing in * hands, carry no gun, carry no knife, hold * hands up, pose no threat`),
        objectVerbs: words(
          `disarm, relieve of * weapon, strip of * weapon, mistake for an attacker, take * weapon from`,
        ),
        nouns: words(`empty hands, bare hands`),
        adjectives: words(`unarmed, defenceless, defenseless, empty-handed, weaponless`),
        phrases: words(`with * hands up, hands in the air, with bare hands, with empty hands, no threat to`),
      },
    },
    opposed: [["armed", "unarmed"]],
  },
  {
    id: "sobriety",
    domain: "crime-and-courts",
    question: "Was {theme} sober or drunk?",
    states: {
      sober: {
        label: "sober",
        subjectVerbs:
          words(`pass a breath test, pass the breath test, test negative for alcohol, drink only water, stay sober,
          keep off the drink, drink nothing, avoid alcohol, touch no alcohol, pass a sobriety test`),
        objectVerbs: words(
          `find sober, clear of drink-driving, breathalyse with a negative result, sober up, keep sober`,
        ),
        nouns: words(`sobriety, abstinence, temperance, clear head`),
        adjectives: words(`sober, teetotal, clear-headed, stone-cold sober, abstinent`),
        phrases:
          words(`under the limit, under the legal limit, stone cold sober, no alcohol in * blood, sober as a judge,
          within the limit, on the wagon`),
      },
      drunk: {
        label: "drunk or drugged",
        subjectVerbs: words(`fail a breath test, reek of alcohol, smell of alcohol, fail the breath test, binge,
          have too much to drink, test positive for alcohol, take drugs, fail a sobriety test, reek of drink`),
        objectVerbs:
          words(`catch drink-driving, arrest for drink-driving, breathalyse over the limit, charge with drink-driving,
          intoxicate, ply with drink`),
        nouns: words(`drunkenness, intoxication, drink-driving, drunk driving, inebriation`),
        adjectives: words(`drunk, intoxicated, inebriated, drugged, tipsy, legless, stoned, sozzled, plastered`),
        phrases: words(`under the influence, over the limit, over the legal limit, above the limit, the worse for drink,
          on drugs, three sheets to the wind, in * cups`),
      },
    },
    opposed: [["sober", "drunk"]],
  },
  {
    id: "testimony",
    domain: "crime-and-courts",
    question: "Did {theme} speak or stay silent?",
    states: {
      spoke: {
        label: "spoke",
        subjectVerbs:
          words(`testify, give evidence, make a statement, answer questions, take the stand, talk to police, cooperate,
          co-operate, break * silence, break * vow of silence, name names, spill the beans, tell all,
          turn state's evidence`),
        objectVerbs: words(`cross-examine, call to the stand, grill, interrogate, quiz, depose`),
        nouns: words(`testimony, deposition`),
        adjectives: words(`cooperative, co-operative, forthcoming, talkative`),
        phrases: words(
          `on the stand, in the witness box, under questioning, on oath, in the dock, on the record, under oath`,
        ),
      },
      silent: {
        label: "stayed silent",
        subjectVerbs: words(`stay silent, remain silent, keep silent, refuse to answer, decline to answer, say nothing,
          invoke * right to silence, plead the fifth, clam up, keep quiet, keep mum, stay mute,
          keep * mouth shut, offer no comment, hold * tongue, exercise * right to silence`),
        objectVerbs: words(`gag, muzzle, keep off the stand, excuse from testifying, spare the stand`),
        nouns: words(`right to silence, refusal to testify, no comment, vow of silence`),
        adjectives: words(`mute, tight-lipped, uncooperative, close-lipped, mum, reticent`),
        phrases: words(`no comment, wall of silence, not a word, tight lipped, off the record`),
      },
    },
    opposed: [["spoke", "silent"]],
  },
  {
    id: "consent",
    domain: "information",
    question: "Did {theme} consent or not?",
    states: {
      consented: {
        label: "consented",
        subjectVerbs: words(`consent, give consent, give permission, give * blessing, acquiesce, assent, give * consent,
          sign a waiver, give * approval, sign a consent form`),
        objectVerbs: words(`consult, sound out, talk round, seek * consent, bring on board`),
        nouns: words(`consent, assent, blessing, acquiescence, consultation`),
        adjectives: words(`consensual, consenting`),
        phrases: words(`of * own free will, with * blessing, with * knowledge, with * consent`),
      },
      refused: {
        label: "did not consent",
        subjectVerbs: words(`refuse consent, withhold consent, refuse permission, withdraw consent, refuse * consent,
          dig in * heels, raise objections, withhold * consent, put up a fight`),
        objectVerbs: words(`bypass, coerce, go behind the back of, browbeat, ride roughshod over`),
        nouns: words(`objection, coercion, duress, compulsion`),
        adjectives: words(`coerced, involuntary`),
        phrases: words(`against * will, under duress, behind * back, over * objections, under compulsion`),
      },
    },
    opposed: [["consented", "refused"]],
  },
] as const satisfies readonly StateClass[];
