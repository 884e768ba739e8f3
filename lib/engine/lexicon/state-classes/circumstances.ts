import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** What inquiries ask afterwards: whether a device worked, a paper exists, help was given, somebody acted freely or stayed. */
export const circumstanceStateClasses = [
  {
    id: "working",
    domain: "infrastructure",
    question: "Did {theme} work or fail?",
    states: {
      working: {
        label: "working",
        subjectVerbs:
          words(`work, function, operate, run, perform, respond, turn over, work normally, function normally,
          operate normally, report normally, run normally, work as designed, operate as designed, function as designed,
          perform as designed, work throughout, kick in, cut in, come on, start up, fire up, light up, keep running,
            do its job, engage, deploy, open as designed, pass * test, pass inspection,
          show green, run smoothly, tick over, answer the helm, hold, bite, keep going, pick up a signal, transmit`),
        objectVerbs: words(`switch on, turn on, activate, engage, connect, plug in, test successfully, find in order,
          find in working order, keep running, restart, power up, apply`),
        nouns: words(`proper functioning, normal operation, activation`),
        adjectives: words(`working, functional, operational, serviceable, functioning, active, running, live, faultless,
          flawless, charged, airworthy, roadworthy, seaworthy`),
        phrases:
          words(`in working order, in good working order, in good order, in order, up and running, in good repair, fully
          functional, fit for use, fit for service, in the regular mode, in regular mode, in normal mode, as it
          should, as they should, without fault, without a hitch, in good condition, switched on, in service, never
          miss a beat`),
      },
      failed: {
        label: "not working",
        subjectVerbs:
          words(`fail, break down, malfunction, cut out, conk out, pack up, seize up, stop working, jam, go dead,
          give out, die, stall, short-circuit, go blank, go dark, play up, trip, stick, stay off, lose power, go down,
          send nothing, transmit nothing, show nothing, fail to start, fail to open,  
          overheat, drop out, go offline, run out of power, run down, stop transmitting, lie idle, cough`),
        objectVerbs: words(`switch off, turn off, disable, disconnect, unplug, bypass, tape over, cover with tape,
          tie bags over, wrap, truss up, muffle, block, jam, tamper with, override, mute, deactivate, isolate, short out,
          take out of service, sabotage, knock out, put out of action, have not a single reading from, leave off, cover up,
          wedge, wedge open, rip out, dismantle, remove`),
        nouns: words(
          `malfunction, breakdown, failure, fault, outage, defect, loss of power, power failure, dead battery`,
        ),
        adjectives:
          words(`faulty, defective, broken, dead, inoperative, disabled, unserviceable, disconnected, flat, jammed,
          unusable, useless, non-functional, inoperable, worn, worn-out, rusted, expired, empty, uncharged, missing`),
        phrases: words(`out of order, out of action, out of service, on the blink, not in use, switched off, off line,
          beyond repair, out of use, awaiting repair, awaiting parts, in pieces, without power, for show, stuck open,
          stuck shut, past its date, past its best`),
      },
    },
    opposed: [["working", "failed"]],
  },
  {
    id: "existence",
    domain: "information",
    question: "Does {theme} exist?",
    states: {
      exists: {
        label: "exists",
        subjectVerbs:
          words(`exist, survive, surface, come to light, turn up, emerge, come out, appear in print, lie on file,
          circulate, do exist, lie before`),
        objectVerbs:
          words(`see, hold, obtain, possess, watch, view, publish, read, produce, show, hand over, present, release,
          examine, keep, leak, photograph, play, listen to, wave, brandish, have a copy of, get hold of, attach, file`),
        nouns: words(`existence, copy, publication`),
        adjectives: words(`existing, extant, genuine, authentic, in existence`),
        phrases: words(`on file, in existence, on the table, on record, in hand, in black and white, in our possession,
          for all to see`),
      },
      missing: {
        label: "does not exist",
        subjectVerbs: words(` cease to exist, vanish, go missing, disappear, lack`),
        objectVerbs:
          words(`invent, make up, fabricate, fake, forge, concoct, dream up, erase, wipe, delete, shred, destroy,
          overwrite, mislay, lose, find no trace of, find no record of, have no record of, have no trace of, know nothing of,
          know of no, deny all knowledge of`),
        nouns: words(`absence, lack, invention of, forgery`),
        adjectives:
          words(`non-existent, nonexistent, fictitious, imaginary, invented, fabricated, forged, fake, erased, wiped,
          missing, made-up, bogus, mythical`),
        phrases:
          words(`no such thing, a forgery, a fabrication, an invention, a fiction, a myth, a fake, pure invention,
          nowhere to be found, a figment of, a fairy tale, a hoax`),
      },
    },
    opposed: [["exists", "missing"]],
  },
  {
    id: "first-aid",
    domain: "health",
    question: "Was {theme} helped or left?",
    states: {
      helped: {
        label: "helped",
        subjectVerbs:
          words(`start resuscitation, begin resuscitation, attempt resuscitation, give first aid, administer first aid,
          render first aid, apply a tourniquet, press * on the wound, stem the bleeding, stop the bleeding, call for
          help, call an ambulance, call for an ambulance, come to the aid, come to * aid, go to * aid, rush to help,
          stop to help, try to save, fight to save, do everything to save, lift a finger, raise a finger, lay a hand
          on, kneel beside, stay with, get * on the scene, dress the wound, hold * hand, start cpr, begin cpr, perform
          cpr`),
        objectVerbs: words(`resuscitate, give first aid to, administer first aid to, give oxygen to, pull to safety,
          give the kiss of life, carry to safety, drag to safety, tend at the scene, treat at the scene`),
        nouns: words(`first aid, resuscitation, cpr, cardiac massage, chest compression, kiss of life, medical aid,
          medical help, emergency treatment`),
        phrases: words(`at the bedside, by * side, at * side, on the spot, within minutes, from the first minute`),
      },
      left: {
        label: "left without help",
        subjectVerbs:
          words(`stand by, stand around, look on, stand idly by, watch * die, let * die, let * bleed, let * drown,
          walk past, walk by, drive on, drive off, drive past, sail on, sail past, do nothing, do nothing to help,
          fail to help, fail to assist, refuse to help, refuse to treat, look the other way, turn * back on, turn a blind eye,
          lie unattended, go untreated, go unanswered, ring unanswered, die alone, lie bleeding, bleed to death,
          wait in vain, wait for hours, call in vain, ring in vain`),
        objectVerbs:
          words(`leave to die, leave to bleed, leave to drown, leave lying, leave behind, abandon, neglect, ignore,
          leave unattended, deny treatment, leave alone, leave to * fate, desert`),
        nouns: words(`failure to help, lack of help, neglect, delay in treatment, indifference`),
        adjectives: words(`unattended, untreated, unaided, unassisted, abandoned, unanswered, alone, helpless`),
        phrases: words(`with folded arms, by himself, by herself, on * own, all alone, not a soul, left to * fate,
          nobody came, no one came, without help, without treatment, without medical attention, in vain`),
      },
    },
    opposed: [["helped", "left"]],
  },
  {
    id: "own-accord",
    domain: "instruction",
    question: "Was {theme} free or forced?",
    sole: true,
    states: {
      free: {
        label: "of one's own accord",
        subjectVerbs:
          words(`volunteer, act voluntarily, step in, take the initiative, choose to act, act of * own accord,
          come forward, decide for oneself, need no telling`),
        adjectives: words(`voluntary, precautionary, unprompted, unforced, spontaneous, willing`),
        phrases:
          words(`of * own accord, of * own free will, of * own volition, on * own initiative, off * own bat, by choice,
          voluntarily, unasked, before any authority, before anyone asked, without being asked, of its own motion,
          as a precaution, as a precautionary measure, no pressure, free choice`),
      },
      forced: {
        label: "forced",
        subjectVerbs:
          words(`act under pressure, bow to pressure, cave in, give in, buckle, have no choice, have * arm twisted,
          yield to pressure, cave in to pressure, comply with an order, obey an order, act on orders, act under orders`),
        objectVerbs:
          words(`force, compel, oblige, coerce, strong-arm, order, make to, drive to, bully into, pressure into,
          press into, lean on, twist * arm, hand an order, serve an order on, threaten into, instruct, frogmarch`),
        nouns: words(`coercion, compulsion, duress, order, pressure, ultimatum`),
        adjectives: words(`forced, compulsory, enforced, involuntary, mandatory, coerced`),
        phrases:
          words(`under duress, under pressure, under compulsion, at gunpoint, against * will, by order of, on orders,
          on the orders of, under orders, with a gun to * head, by force, under threat, kicking and screaming`),
      },
    },
    opposed: [["free", "forced"]],
  },
  {
    id: "cleanliness",
    domain: "environment",
    question: "Is {theme} clean or fouled?",
    states: {
      clean: {
        label: "clean",
        subjectVerbs: words(
          `remain clean, stay clean, meet the standard, meet standards, escape pollution, stay free of`,
        ),
        objectVerbs:
          words(`clean, clean up, clear of, decontaminate, wash down, scrub, hose down, purify, give a clean bill of
          health, declare clean, spare`),
        nouns: words(`clean-up, cleaning, decontamination, purity`),
        adjectives:
          words(`clean, spotless, pristine, unpolluted, uncontaminated, pure, clear, oil-free, untainted, immaculate,
          unspoilt, unspoiled, stainless, swimmable, drinkable, safe`),
        phrases:
          words(`free of oil, free of pollution, free from oil, fit for bathing, fit to drink, fit for drinking, as clean
          as ever, no trace of oil, within the limits, within limits, below the limit`),
      },
      fouled: {
        label: "fouled",
        subjectVerbs: words(`reek, stink, foam, turn black, turn brown, turn red, turn orange, wash black, run black,
          exceed the limit, exceed limits, breach limits, go over the limit`),
        objectVerbs:
          words(`foul, pollute, contaminate, coat, smear, blacken, soil, taint, poison, cover in oil, cover with oil,
          smother, dirty, sully, spoil, infest, litter, choke, stain, wash up on, come ashore on`),
        nouns: words(`pollution, contamination, fouling, slick, sludge, tarball, tar, stench`),
        adjectives:
          words(`polluted, fouled, contaminated, oiled, oily, dirty, filthy, black, blackened, tarry, toxic, tainted,
          foul, soiled, coated, smelly, sticky, unfit, undrinkable, murky`),
        phrases:
          words(`covered in oil, covered with oil, coated in oil, coated with oil, thick with oil, ankle-deep in oil,
          knee-deep in oil, black with oil, unfit for bathing, unfit to drink, off limits to swimmers, above the limit,
          over the limit, up to * knees`),
      },
    },
    opposed: [["clean", "fouled"]],
  },
  {
    id: "doorway",
    domain: "infrastructure",
    question: "Are {theme} open or shut?",
    states: {
      open: {
        label: "open",
        subjectVerbs: words(
          `open, reopen, swing open, fly open, slide open, burst open, spring open, stand open, stay open, come open, give way`,
        ),
        objectVerbs:
          words(`open, reopen, unlock, unbolt, unseal, unbar, force open, prise open, pry open, break open, break down, fling open, throw open,
          push open, pull open, swing open, slide open, hold open, wedge open, prop open, kick in, kick down, kick open, batter down, smash in, blow open`),
        nouns: words(`opening, unlocking, reopening`),
        adjectives: words(`open, opened, unlocked, unbolted, unsealed, ajar, unbarred, unlatched`),
        phrases: words(`wide open, half open, off * hinges, off the latch, on the latch`),
      },
      shut: {
        label: "shut",
        subjectVerbs:
          words(`close, shut, slam, slam shut, swing shut, slide shut, stay shut, stay closed, lock, stick, jam, hold fast, stick fast,
          seize up`),
        objectVerbs:
          words(`close, shut, lock, bolt, bar, chain, seal, slam, slam shut, hold shut, wedge shut, pull shut, push shut, weld shut, nail shut,
          board up, barricade, padlock, keep shut, keep closed, keep locked, block`),
        nouns: words(`closing, shutting, locking, slamming`),
        adjectives: words(
          `shut, closed, locked, bolted, barred, chained, sealed, padlocked, jammed, stuck, barricaded, blocked, latched, fastened`,
        ),
        phrases: words(
          `stuck fast, firmly shut, under lock and key, on the chain, jammed shut, tight shut, shut tight, locked from outside`,
        ),
      },
    },
    opposed: [["open", "shut"]],
  },
  {
    id: "lighting",
    domain: "infrastructure",
    question: "Were {theme} lit or dark?",
    states: {
      lit: {
        label: "lit",
        subjectVerbs: words(
          `burn, shine, glow, come on, come back on, stay on, work, function, flicker on, light up, blaze, go on burning, go on shining`,
        ),
        objectVerbs: words(
          `switch on, turn on, put on, light, switch back on, turn back on, leave on, keep on, flick on`,
        ),
        nouns: words(`glow, glare, brightness`),
        adjectives: words(`lit, alight, bright, illuminated, burning, working, ablaze`),
        phrases: words(`fully lit, in working order, in order, brightly lit, switched on, turned on`),
      },
      dark: {
        label: "dark",
        subjectVerbs: words(
          `go out, fail, go dark, die, black out, stay off, cut out, stay dark, give out, go off, flicker out, conk out`,
        ),
        objectVerbs: words(
          `switch off, turn off, put out, cut, extinguish, douse, dim, knock out, smash, flick off, leave off`,
        ),
        nouns: words(`failure, outage, blackout, darkness`),
        adjectives: words(`dark, unlit, extinguished, dead, out, broken, off, blind`),
        phrases: words(`out of order, out of action, switched off, turned off, in the dark`),
      },
    },
    opposed: [["lit", "dark"]],
  },
] as const satisfies readonly StateClass[];
