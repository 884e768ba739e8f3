import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of traffic: roads, borders, ports, services, aircraft, ships, trains. */
export const transportStateClasses = [
  {
    id: "access",
    domain: "transport",
    question: "Is {theme} open or closed?",
    states: {
      open: {
        label: "open",
        subjectVerbs:
          words(`open, reopen, open to traffic, stay open, remain open, welcome back, open up, open its doors, open again,
          accept aircraft, accept flights, handle flights, receive flights, accept traffic, carry traffic, serve
          customers, admit visitors, take passengers, receive patients, accept patients, admit patients, let traffic
          through, welcome visitors, open for traffic, teach as usual, take pupils, take all comers, receive
          passengers, receive aircraft, stay open throughout, work without interruption, handle traffic, let * through`),
        objectVerbs:
          words(`open, reopen, unblock, clear, unseal, open up, reopen to traffic, unlock, free up, keep open, throw open,
          make passable, restore access to, allow access to, inaugurate, re-open, dredge, demine, get across, get
          past, get through, drive over, drive along, move on, flow along, roll across, flow over, move along, pass
          over, flow on, roll over, move over, get over, pass along, trickle over, drive through, roll along, drive
          across`),
        nouns: words(`opening, reopening, re-opening, unblocking, clearance, inauguration`),
        adjectives:
          words(`open, passable, accessible, reopened, navigable, usable, unblocked, unobstructed, cleared, unlocked,
          operational`),
        phrases:
          words(`open to traffic, open for business, open to the public, back in use, open again, in use, open as usual, free
          to pass, back open, clear of snow, open both ways, open in both directions, open round the clock, open
          around the clock, without interruption, in accordance with the timetable, according to schedule`),
      },
      closed: {
        label: "closed",
        subjectVerbs: words(`close, shut, shut down, close down, stay closed, remain closed, stay shut,
          remain shut, close * doors, shut * doors, close to traffic`),
        objectVerbs:
          words(`close, shut, seal, seal off, block, block off, shut off, barricade, cordon off, bar, close off, obstruct,
          cut, cut off, fence off, shutter, padlock, wall off, lock down, shut down, close down, brick up, sever,
          restrict access to, deny access to, clog, blockade, close to traffic, board up, bolt, chain up, lock up`),
        nouns: words(`closure, closing, shutdown, blockade, blockage, obstruction, shutting, sealing,
          lockdown, roadblock, cordon, severing`),
        adjectives:
          words(`closed, shut, impassable, blocked, sealed, inaccessible, barricaded, off-limits, obstructed, shuttered,
          cut-off, sealed-off, unpassable, unusable, bolted, padlocked, chained, locked, boarded-up`),
        phrases:
          words(`off limits, out of bounds, closed to traffic, out of use, closed until further notice, no entry, shut to
          traffic, closed to the public, under lockdown, out of service, without flights, behind locked doors, under
          lock and key, closed in both directions, shut in both directions, closed off, under water, bolted shut,
          under seal, deader than a doornail, chained shut, boarded up, closed to all traffic, nailed shut`),
      },
    },
    opposed: [["open", "closed"]],
  },
  {
    id: "service",
    domain: "transport",
    question: "Is {theme} running or suspended?",
    states: {
      running: {
        label: "running",
        subjectVerbs: words(`run, operate, resume, restart, function, run normally, operate normally,
          resume service, resume operations, start running, return to normal, get moving, run again,
          work normally, go ahead, restart operations, get back on track, start up`),
        objectVerbs: words(`resume, restore, restart, reinstate, operate, run, maintain, relaunch,
          bring back, put back into service, keep running, get running, provide, lay on, put on,
          get up and running, reintroduce, launch, keep up`),
        nouns: words(`resumption, restoration, restart, reinstatement, operation, relaunch,
          return to normal, reintroduction, return to service`),
        adjectives: words(`operational, operating, running, restored, normal, functioning, uninterrupted,
          scheduled, reinstated, resumed`),
        phrases: words(`up and running, back to normal, back in service, in service, in operation,
          on schedule, as normal, as usual, back on track, back in action, on time, unaffected by`),
      },
      suspended: {
        label: "suspended",
        subjectVerbs: words(`stop, cease, come to a halt, come to a standstill, grind to a halt, shut down,
          stop running, cease operations, break down, stop working, stand still, stop operating, stand idle,
          suspend operations`),
        objectVerbs: words(`suspend, cancel, halt, disrupt, stop, axe, ground, withdraw, scrap, interrupt,
          discontinue, paralyse, paralyze, cut, pull, call off, curtail, terminate, cut back, bring to a halt,
          cripple, bring to a standstill, take out of service, pause, shut down, knock out, put on hold`),
        nouns: words(`suspension, cancellation, disruption, halt, stoppage, shutdown, interruption,
          standstill, paralysis, discontinuation, grounding, curtailment`),
        adjectives: words(`suspended, cancelled, canceled, disrupted, grounded, halted, interrupted,
          discontinued, paralysed, paralyzed, idle, axed`),
        phrases: words(`out of service, at a standstill, out of action, on hold, out of operation,
          until further notice, in chaos`),
      },
    },
    opposed: [["running", "suspended"]],
  },
  {
    id: "flight",
    domain: "transport",
    question: "Did {theme} land or crash?",
    states: {
      landed: {
        label: "landed",
        subjectVerbs: words(`land, touch down, land safely, make an emergency landing, make a safe landing,
          crash-land safely, arrive, return safely, return to base, make it back, divert, belly-land, splash down,
          make a soft landing, dock, ditch safely, limp home, glide to`),
        objectVerbs: words(`land, set down, bring down safely, put down, divert, guide down, land safely,
          bring in`),
        nouns: words(`landing, touchdown, safe landing, emergency landing, arrival, safe return, splashdown,
          diversion, soft landing`),
        adjectives: words(`landed, diverted, safe, airworthy, undamaged`),
        phrases: words(`safely on the ground, back on the ground, in one piece, without incident,
          safe and sound`),
      },
      crashed: {
        label: "crashed",
        subjectVerbs: words(`crash, go down, plunge, plummet, come down, smash into, plough into, plow into,
          nosedive, disintegrate, explode, slam into, collide, break apart, break up, spiral, drop out of the sky,
          fall from the sky, fall out of the sky, burst into flames, crash-land, hit the ground, go missing,
          vanish from radar, disappear from radar, lose contact, overshoot the runway, tumble, drop off the radar`),
        objectVerbs: words(`crash, shoot down, down, bring down, blow up, blow out of the sky, destroy,
          shoot out of the sky, wreck`),
        nouns: words(`crash, plane crash, wreck, wreckage, air disaster, disaster, collision, downing,
          shooting-down, loss, debris`),
        adjectives: words(`crashed, downed, doomed, stricken, ill-fated, mangled, lost, wrecked, destroyed`),
        phrases: words(`in flames, into the sea, with the loss of all on board, out of control,
          off the radar, with no survivors`),
      },
    },
    opposed: [["landed", "crashed"]],
  },
  {
    id: "vessel",
    domain: "transport",
    question: "Is {theme} afloat or sunk?",
    states: {
      afloat: {
        label: "afloat",
        subjectVerbs: words(`float, sail, stay afloat, remain afloat, set sail, reach port, refloat,
          continue * voyage, resume * voyage, drop anchor, dock, limp into port, reach harbour, reach harbor,
          put to sea, put into port`),
        objectVerbs: words(`refloat, salvage, tow, raise, right, free, float, rescue, keep afloat,
          pull free, tow to port, dislodge, tug`),
        nouns: words(`refloating, salvage, towing, seaworthiness, arrival in port`),
        adjectives: words(`afloat, seaworthy, refloated, salvaged, floating, upright, moored, docked`),
        phrases: words(`under way, under tow, at anchor, in port, out of danger, under its own power`),
      },
      sunk: {
        label: "sunk or aground",
        subjectVerbs: words(`sink, capsize, founder, run aground, keel over, go under, go down, overturn,
          tip over, flip over, take on water, list, hit a reef, break up, break in two, strike a mine, get stuck,
          strike rocks, turn turtle, roll over, shipwreck, catch fire`),
        objectVerbs: words(`sink, torpedo, scuttle, swamp, wreck, ground, send to the bottom, ram, capsize,
          overturn, hole`),
        nouns: words(`sinking, capsizing, shipwreck, wreck, grounding, foundering, scuttling, loss, capsize`),
        adjectives: words(`sunk, sunken, capsized, aground, grounded, stricken, wrecked, shipwrecked,
          submerged, overturned, stranded, holed`),
        phrases: words(`to the bottom, on the seabed, at the bottom of the sea, on the rocks, hard aground,
          upside down, lost at sea, under water`),
      },
    },
    opposed: [["afloat", "sunk"]],
  },
  {
    id: "punctuality",
    domain: "transport",
    question: "Did {theme} leave as planned or not?",
    states: {
      departed: {
        label: "left as planned",
        subjectVerbs: words(`depart, take off, set off, leave on time, lift off, set sail, blast off, board,
          run to schedule, leave on schedule, pull out, become airborne, head off, push back`),
        objectVerbs: words(`clear for take-off, clear, despatch, dispatch, wave off, launch, allow to leave,
          board`),
        nouns: words(`departure, take-off, takeoff, lift-off, liftoff, launch, blast-off`),
        adjectives: words(`airborne, punctual, departed, on-time, cleared`),
        phrases: words(`in the air, on time, on schedule, under way, on * way, off the ground, to schedule,
          as scheduled`),
      },
      heldUp: {
        label: "delayed or cancelled",
        subjectVerbs: words(`run late, abort take-off, sit on the tarmac, fall behind schedule, turn back,
          break down, abort takeoff`),
        objectVerbs: words(`delay, cancel, ground, hold up, scrub, abort, strand, bump, reschedule,
          postpone, call off, scrap, disrupt, turn back, prevent from leaving, axe`),
        nouns: words(`delay, cancellation, grounding, postponement, hold-up, late running, abortion of`),
        adjectives: words(`delayed, cancelled, canceled, grounded, late, overdue, stranded, postponed,
          aborted`),
        phrases: words(`behind schedule, on the tarmac, stuck on the ground, never leave, hours late,
          stuck at`),
      },
    },
    opposed: [["departed", "heldUp"]],
  },
  {
    id: "rails",
    domain: "transport",
    question: "Did {theme} stay on course or come off?",
    states: {
      derailed: {
        label: "off course",
        subjectVerbs: words(`derail, come off the rails, jump the tracks, leave the tracks, leave the rails,
          leave the road, overturn, veer off the road, skid, swerve, come off the road, veer off, roll over,
          jackknife, flip over, plunge off, run off the road, leave the track, mount the kerb, mount the curb,
          crash, collide, smash into`),
        objectVerbs: words(`derail, overturn, ram, crash, flip, send off the rails, run off the road, smash,
          force off the road, rear-end`),
        nouns: words(`derailment, crash, collision, pile-up, pileup, overturning, wreck, smash`),
        adjectives: words(`derailed, overturned, crashed, mangled, wrecked, upturned, jackknifed`),
        phrases: words(`off the rails, off the track, off the tracks, off the road, on its side,
          out of control, head on`),
      },
      onCourse: {
        label: "on course",
        subjectVerbs: words(`stay on the tracks, stop in time, brake in time, stay on the rails,
          stay upright, avoid a collision, pull up safely, come to a safe stop, narrowly avoid, avert disaster,
          arrive safely, stop safely, keep to the road`),
        objectVerbs: words(`rerail, steer clear, brake, pull up, narrowly miss, bring to a stop,
          put back on the rails`),
        nouns: words(`near miss, narrow escape, rerailing, safe stop, safe arrival`),
        adjectives: words(`undamaged, rerailed, roadworthy, upright, stationary`),
        phrases: words(`on course, on the rails, back on the rails, back on track, in time, in * lane`),
      },
    },
    opposed: [["derailed", "onCourse"]],
  },
  {
    id: "travel",
    domain: "transport",
    question: "Have {theme} arrived or not set out?",
    states: {
      arrived: {
        label: "arrived",
        subjectVerbs: words(`arrive, reach, get in, land, enter, come in, turn up, show up, fly in, make it,
          touch down, pull in, check in, cross into, check into, return, come back, get back, disembark, drop in,
          pour into, stream into, roll in, make * entrance, set foot in`),
        objectVerbs: words(`bring in, let in, admit, welcome, receive, fly in, usher in, allow in, greet,
          bus in`),
        nouns: words(`arrival, entry, return, influx, admission, entrance, homecoming`),
        adjectives: words(`arriving, incoming, inbound, returning, newly-arrived`),
        phrases: words(`on arrival, here, back home, at * destination, on the scene`),
      },
      away: {
        label: "left or kept out",
        subjectVerbs:
          words(`leave, depart, set out, fly out, go away, head off, emigrate, check out, stay away, turn back,
          flee the country, leave the country, fly home, slip away, move away`),
        objectVerbs: words(`turn away, keep out, bar, deport, expel, refuse entry to, deny entry to,
          send back, turn back, remove, kick out, throw out, ban from entering, exclude, see off, send away,
          refuse entry, deny entry, usher out, send packing`),
        nouns: words(`departure, exit, exclusion, expulsion, no-show, deportation, absence, emigration,
          leaving`),
        adjectives: words(`absent, departing, outgoing, outbound, excluded, deported, barred`),
        phrases: words(`no show, nowhere to be seen, out of the country, out of town, long gone,
          on * way home`),
      },
    },
    opposed: [["arrived", "away"]],
  },
] as const satisfies readonly StateClass[];
