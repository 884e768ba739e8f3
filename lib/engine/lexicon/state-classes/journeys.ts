import type { StateClass } from "@/lib/engine/lexicon/state-class";
import { words } from "@/lib/engine/lexicon/words";

/** States of journeys and loads: grounded, diverted, aboard, moored, fuelled, loaded, let in. */
export const journeyStateClasses = [
  {
    id: "grounding",
    domain: "transport",
    question: "Are {theme} grounded or flying?",
    states: {
      grounded: {
        label: "grounded",
        subjectVerbs:
          words(`sit on the tarmac, stay on the ground, stay down, remain on the ground, stand idle, stay grounded,
          stay put, sit idle, remain grounded, wait on the tarmac, sit on the apron, stand on the tarmac,
          sit out, stay in the hangar, remain in the hangar, gather dust`),
        objectVerbs:
          words(`ground, keep on the ground, order down, take out of service, call back, bar from flying, stand down,
          keep in the hangar, forbid to fly, mothball, recall, hold on the ground, stop from flying,
          ban from flying`),
        nouns: words(`grounding, flight ban, standstill, stand-down, no-fly order, recall`),
        adjectives: words(`grounded, idle, mothballed, earthbound, parked`),
        phrases: words(`on the ground, out of service, in the hangar, on the tarmac, under a flight ban`),
      },
      flying: {
        label: "flying",
        subjectVerbs: words(`fly, take off, take to the air, take to the skies, get airborne, lift off, resume flights,
          return to the air, return to service, keep flying, drop water, fly sorties, return to the skies,
          fly missions`),
        objectVerbs: words(`clear to fly, send up, scramble, put back in the air, clear for take-off, return to service,
          allow to fly, launch, put back into service, keep in the air`),
        nouns: words(`sortie, take-off, takeoff, return to service, return to flight, mission`),
        adjectives: words(`airborne, airworthy, flying, aloft`),
        phrases: words(`in the air, back in the air, in flight, back in service, cleared for take-off, up in the air`),
      },
    },
    opposed: [["grounded", "flying"]],
  },
  {
    id: "diversion",
    domain: "transport",
    question: "Was {theme} diverted or did it keep its course?",
    states: {
      diverted: {
        label: "diverted",
        subjectVerbs:
          words(`divert, turn back, turn round, change course, turn around, make an emergency landing, head back,
          make a detour, veer off course, put in at another port, double back, stray, deviate, alter course,
          return to port`),
        objectVerbs:
          words(`divert, reroute, re-route, turn back, redirect, send elsewhere, turn away, force to land, order back,
          turn around, send back`),
        nouns: words(`diversion, detour, emergency landing, rerouting, change of course, deviation, turnaround`),
        adjectives: words(`diverted, rerouted, off-course, redirected`),
        phrases: words(`off course, back to base, on a detour, another route, back to port`),
      },
      onRoute: {
        label: "kept its course",
        subjectVerbs:
          words(`stay on course, keep * course, hold * course, continue * journey, land as planned, press on, sail on,
          fly on, hold course, keep course, continue as planned, land safely as planned, keep to the route,
          arrive as planned`),
        objectVerbs: words(`let through, wave on, allow to proceed, keep on course, let pass, steer through`),
        nouns: words(`passage, planned route, original route, usual route`),
        adjectives: words(`non-stop, nonstop, undiverted, uninterrupted`),
        phrases: words(`on course, as planned, en route, on its way, on its usual route, on track`),
      },
    },
    opposed: [["diverted", "onRoute"]],
  },
  {
    id: "aboard",
    domain: "transport",
    question: "Was {theme} aboard or not?",
    states: {
      aboard: {
        label: "aboard",
        subjectVerbs:
          words(`travel on, fly on, embark, climb aboard, step aboard, go aboard, sail on, come aboard, get aboard,
          ride on, take a seat on`),
        objectVerbs: words(`take aboard, bring aboard, take on board, carry on board, smuggle aboard, load aboard`),
        nouns: words(`boarding, embarkation, presence on board, passage`),
        adjectives: words(`aboard, onboard`),
        phrases: words(`on board, aboard the plane, on the plane, on the flight, on the train, on the bus, on the ship,
          in the car, at the wheel, at the controls, behind the wheel, on the passenger list,
          in the driver's seat`),
      },
      notAboard: {
        label: "not aboard",
        subjectVerbs:
          words(`miss the flight, miss the plane, miss the train, disembark, miss the boat, stay ashore, cancel * seat,
          give up * seat, miss * connection`),
        objectVerbs: words(`offload, refuse boarding, deny boarding, put ashore`),
        nouns: words(`disembarkation, missed flight, no-show, offloading`),
        adjectives: words(`ashore, no-show`),
        phrases: words(`on dry land, on shore`),
      },
    },
    opposed: [["aboard", "notAboard"]],
  },
  {
    id: "mooring",
    domain: "transport",
    question: "Is {theme} in port or at sea?",
    states: {
      moored: {
        label: "moored",
        subjectVerbs: words(`lie at anchor, lie off, ride at anchor, drop anchor, moor, berth, dock, anchor, tie up,
          swing at anchor, stay at anchor, put into port, put in, lie alongside, make fast, lie in port,
          remain in port, stay in port, wait offshore, come alongside, swing at * anchor, lie offshore,
          sit at anchor`),
        objectVerbs: words(
          `moor, berth, dock, anchor, tie up, impound, detain, hold in port, tow into port, keep in port, arrest`,
        ),
        nouns: words(`berth, docking, detention`),
        adjectives: words(`moored, anchored, docked, berthed, impounded, stationary`),
        phrases: words(`at anchor, in port, alongside, at the quay, in dock, at its moorings, tied up, in harbour,
          off the coast, at * berth, in the roads`),
      },
      sailed: {
        label: "sailed",
        subjectVerbs: words(`sail, set sail, leave port, put to sea, weigh anchor, cast off, steam away, sail away,
          slip its moorings, leave the harbour, depart, put out, head out to sea, sail off, slip away,
          raise anchor, leave harbour, steam off, up anchor, hold course, leave the roads, set course, make for,
          steam towards`),
        objectVerbs: words(`send away, order out, let sail, release, clear to sail, wave off, expel, tow out to sea,
          order to leave`),
        nouns: words(`sailing, departure, voyage, leaving, passage`),
        adjectives: words(`outbound, seagoing, gone, departed, away`),
        phrases: words(
          `at sea, on the high seas, out at sea, under way, bound for, en route, on its way, over the horizon`,
        ),
      },
    },
    opposed: [["moored", "sailed"]],
  },
  {
    id: "handling",
    domain: "business",
    question: "Is {theme} working or idle?",
    states: {
      working: {
        label: "working",
        subjectVerbs:
          words(`work, turn, operate, load, unload, function, run, handle cargo, resume, restart, hum, churn,
          keep going, keep turning, start up, roll, handle freight, pump, flow, reopen, work round the clock,
          return to work`),
        objectVerbs:
          words(`restore, restart, resume, load, unload, handle, operate, start, run, turn on, get going, bring back,
          reopen`),
        nouns: words(`resumption, restart, handling, loading, unloading, operation, throughput, restoration`),
        adjectives: words(`busy, operational, working, manned, productive, active, staffed, functioning`),
        phrases:
          words(`in operation, at full capacity, at full stretch, in full swing, up and running, back at work, in use,
          back to normal, in service, round the clock`),
      },
      idle: {
        label: "idle",
        subjectVerbs:
          words(`stand idle, lie idle, stand still, come to a halt, grind to a halt, sit idle, come to a standstill,
          stand motionless, pile up, fall silent, gather dust, stay idle, shut down, stand empty, lie still,
          halt, stay put, rust, remain idle`),
        objectVerbs: words(`halt, stop, paralyse, paralyze, idle, block, suspend, shut down, bring to a standstill,
          bring to a halt, cripple, switch off`),
        nouns: words(`standstill, stoppage, halt, shutdown, paralysis, backlog, freeze, idleness`),
        adjectives: words(
          `idle, motionless, deserted, silent, paralysed, unmanned, empty, still, stationary, dormant, inactive`,
        ),
        phrases: words(
          `at a standstill, out of action, out of use, out of service, at a halt, not a * moved, gathering dust`,
        ),
      },
    },
    opposed: [["working", "idle"]],
  },
  {
    id: "fuel",
    domain: "transport",
    question: "Did {theme} have fuel or run out?",
    states: {
      enough: {
        label: "had fuel",
        subjectVerbs: words(`have enough fuel, refuel, fill up, carry enough fuel, have fuel to spare, take on fuel,
          have plenty of fuel, carry spare fuel, fill * tank, top up`),
        objectVerbs: words(`refuel, fill up, fuel, tank up, top up, replenish`),
        nouns: words(`refuelling, refueling, full tank, reserve, replenishment`),
        adjectives: words(`full, fuelled, refuelled, well-stocked`),
        phrases: words(`with a full tank, fuel to spare, plenty in the tank, fully fuelled, with enough fuel`),
      },
      ranOut: {
        label: "ran out of fuel",
        subjectVerbs:
          words(`run out of fuel, run low on fuel, run dry, run out of petrol, run out of gas, run on fumes, lack fuel,
          exhaust * fuel, run out, run short of fuel, use up * fuel`),
        objectVerbs: words(`drain, starve of fuel, empty, deplete, exhaust, use up`),
        nouns: words(`fuel starvation, empty tank, lack of fuel, shortage of fuel, fuel exhaustion`),
        adjectives: words(`empty, dry, depleted, exhausted, low`),
        phrases: words(`out of fuel, low on fuel, on empty, without fuel, short of fuel, out of gas, out of petrol`),
      },
    },
    opposed: [["enough", "ranOut"]],
  },
  {
    id: "speed",
    domain: "transport",
    question: "Was {theme} speeding or within the limit?",
    states: {
      speeding: {
        label: "too fast",
        subjectVerbs:
          words(`break the speed limit, exceed the speed limit, go too fast, drive too fast, travel too fast,
          exceed the limit, jump a red light, run a red light, jump the lights, careen, career,
          run a red signal, tear along, pass a red signal, overshoot`),
        objectVerbs:
          words(`clock over the limit, catch speeding, drive too fast, book for speeding, snap by a speed camera,
          overdrive`),
        nouns: words(`speeding, excess speed, excessive speed, reckless driving, dangerous driving, recklessness`),
        adjectives: words(`speeding, reckless, too-fast, hurtling`),
        phrases:
          words(`over the limit, over the speed limit, above the limit, at breakneck speed, too fast, at high speed,
          well over the limit, on red, at twice the limit`),
      },
      withinLimit: {
        label: "within the limit",
        subjectVerbs: words(`keep to the limit, respect the limit, observe the limit, obey the limit, drive slowly,
          keep to the speed limit, observe the speed limit, drive carefully, respect the speed limit,
          obey the signal`),
        objectVerbs: words(`clock within the limit, bring to a stop, drive carefully, stop in time`),
        nouns: words(`braking, normal speed, permitted speed, careful driving`),
        adjectives: words(`slow-moving`),
        phrases: words(`within the limit, within the speed limit, below the limit, under the limit, at normal speed,
          at walking pace, at the permitted speed, on green, at a crawl`),
      },
    },
    opposed: [["speeding", "withinLimit"]],
  },
  {
    id: "entry",
    domain: "politics",
    question: "Was {theme} let in or turned away?",
    states: {
      letIn: {
        label: "let in",
        subjectVerbs: words(`cross the border, gain entry, receive a visa, gain admission, obtain a visa, clear customs,
          pass the checkpoint, gain access, set foot in, win entry`),
        objectVerbs: words(`let in, admit, allow in, grant entry, grant a visa, usher in, allow to enter, give a visa,
          issue a visa, give access, grant access, stamp in`),
        nouns: words(`right of entry, admittance`),
        adjectives: words(`admitted, accredited`),
        phrases: words(`through the gate, through the gates, across the border, over the border, inside the building,
          free to enter`),
      },
      turnedAway: {
        label: "turned away",
        subjectVerbs: words(
          `get turned back, meet a locked door, get no visa, find the door locked, face a closed door`,
        ),
        objectVerbs:
          words(`turn away, turn back, refuse entry, deny entry, deny access, refuse a visa, lock out, deny a visa,
          refuse admission, stop at the border, push back, refuse access, hold at the border, ban from entering,
          block from entering`),
        nouns: words(`refusal of entry, entry ban, pushback, denial of access, lock-out`),
        adjectives: words(`barred, locked-out`),
        phrases: words(`outside the gate, outside the gates, stuck outside, on the wrong side of`),
      },
    },
    opposed: [["letIn", "turnedAway"]],
  },
] as const satisfies readonly StateClass[];
