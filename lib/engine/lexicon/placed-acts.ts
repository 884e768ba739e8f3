import { words } from "@/lib/engine/lexicon/words";

/** What happens once to a thing, at one place. */
export interface PlacedAct {
  readonly id: string;
  /** Runs of lemmas; "*" stands for an object between. */
  readonly verbs: readonly string[];
  /** Whose place it is: the one that the act is done to, or the one that does it. */
  readonly of: "patient" | "subject";
  /** Head nouns of what it may be of; null where anything is. */
  readonly things: ReadonlySet<string> | null;
  /** The thing is no longer where the place is told: "left the palace". */
  readonly leaving: boolean;
}

function act(id: string, of: PlacedAct["of"], verbs: string, things: string | null = null): PlacedAct {
  return { id, of, verbs: words(verbs), things: things === null ? null : new Set(words(things)), leaving: false };
}

/** Where somebody is or was: asked only of persons who are named. */
export const BEING = "be-at";

const FILMS = `film, video, footage, clip, photo, photograph, picture, recording, scene, image, tape, movie`;
const MEETINGS = `meeting, talk, talks, summit, round, conference, negotiation, negotiations, ceremony, funeral, wedding, session, hearing,
  trial, match, final, game, event, concert, congress, assembly, inauguration, signing, debate, vote, race, exercise, gathering`;
const VEHICLES = `plane, aircraft, helicopter, jet, airliner, flight, drone, train, bus, coach, car, lorry, truck, van, boat, ferry,
  ship, vessel, glider, balloon, satellite, rocket, missile, meteorite, capsule, tanker, trawler, autobus, minibus`;
const PARTIES = `party, side, delegation, negotiator, minister, leader, team, envoy, official, union, we, they, president, two, three,
  four, representative, lawyer, boss, president, chief, general, couple, pair, conspirator, plotter, member, director, owner`;
const BREAKS = `fire, blaze, wildfire, fighting, violence, clash, riot, brawl, trouble, unrest, outbreak, epidemic, explosion, blast,
  leak, spill, shooting, protest, avalanche, landslide, collision, panic, stampede, infection, rumour, march, revolt, uprising,
  mutiny, rebellion, disorder, disturbance, blackout, outage, power cut, contamination, germ, bacterium, virus, poisoning, fault,
  failure, crack, breach, attack, offensive, epicentre, epicenter, cluster, sickness, illness, smoke, flood, flooding, quarrel`;
const RESTS = `${VEHICLES}, wreck, wreckage, hull, bow, stern, keel, debris, fuselage, cable, pipeline, body, remains, anchor, grave`;
const FINDS = `body, weapon, gun, knife, wreck, wreckage, debris, car, vehicle, remains, bomb, device, money, phone, bag, painting,
  corpse, black box, recorder, flight recorder, grave, victim, boy, girl, child, woman, man, survivor`;

export const PLACED_ACTS: readonly PlacedAct[] = [
  act(
    "arrest",
    "patient",
    `arrest, detain, nab, apprehend, capture, nick, pick up, collar, take into custody, catch, seize, lift, drag, haul, bundle, frogmarch, march`,
  ),
  act(
    "begin",
    "subject",
    `begin, start, break out, erupt, kick off, flare up, flare, originate, ignite, begin its life, come out, come, get in, enter,
    spread, set in, emerge, first appear, take hold`,
    BREAKS,
  ),
  act(
    "landfall",
    "subject",
    `make landfall, come ashore, make land, hit the coast, cross the coast, hit land, come in over, come onshore, come to the shore, come to shore, reach land, reach the coast, slam into the coast`,
  ),
  act("hold", "patient", `hold, host, stage, convene, organise, organize, celebrate`, MEETINGS),
  act("hold", "subject", `take place, happen, open, resume, convene, occur, be, go ahead`, MEETINGS),
  act("film", "patient", `film, shoot, record, photograph, take, capture, make, tape`, FILMS),
  act(
    "crash",
    "subject",
    `crash, come down, go down, plunge, ditch, derail, overturn, sink, capsize, run aground, founder`,
    VEHICLES,
  ),
  act("sweep-away", "patient", `sweep away, wash away, carry away, wash off, sweep off, carry off, sweep, wash`),
  act("sweep-away", "subject", `go off, go over, go in off, go over the side of, plunge off, come off`, VEHICLES),
  act("land", "subject", `land, touch down, make an emergency landing`, VEHICLES),
  act("hit", "patient", `run over, knock down, mow down, hit, strike, flatten, run down`),
  act(
    "kill",
    "patient",
    `kill, shoot, stab, murder, shoot dead, stab to death, gun down, assassinate, strangle, behead, lynch`,
  ),
  act("die", "subject", `die, drown, perish, collapse and die`),
  act("attack", "patient", `attack, assault, beat, beat up, rob, mug, rape, kidnap, abduct, snatch, ambush`),
  act("born", "patient", `bear`),
  act("bury", "patient", `bury, inter, lay to rest, cremate`),
  act(
    "sign",
    "patient",
    `sign, ink, initial`,
    `deal, agreement, treaty, pact, accord, truce, contract, memorandum, declaration, ceasefire`,
  ),
  act("find", "patient", `find, discover, recover, unearth, dump, locate`, FINDS),
  act("base", "patient", `base, headquarter, locate, site, situate`),
  act(
    "base",
    "subject",
    `be, stay, remain, move, relocate`,
    `headquarters, headquarter, hq, head office, seat, main office`,
  ),
  act(
    "strike",
    "subject",
    `strike, hit, land, fall, come down, impact`,
    `missile, rocket, shell, bomb, drone, meteorite, lightning`,
  ),
  act("surrender", "subject", `surrender, give oneself up, turn oneself in`),
  act(
    "lie",
    "subject",
    `lie, rest, sit, come to rest, settle, be, ground, strand, run aground, run ashore, wash up, be stuck, hang`,
    RESTS,
  ),
  act("lie", "patient", `place, put, locate, find, spot, sight, strand, ground`, RESTS),
  act(
    "hold",
    "subject",
    `meet, sit down, gather, confer, hold talks, negotiate, bargain, convene, get together`,
    PARTIES,
  ),
  act("hold", "patient", `receive, host, welcome`, PARTIES),
  act(
    BEING,
    "subject",
    `be, stay, remain, hide, hide out, hole up, shelter, take refuge, lie low, sleep, spend the night, recover, convalesce, preside,
    hold out, go to ground, sit, rest, work, turn up, relax, wait, lodge, check in, put up, spend the day`,
  ),
  act(
    BEING,
    "patient",
    `see, spot, sight, photograph, hide, shelter, hole up, find, catch on camera, film, snap, lodge`,
  ),
  {
    ...act(BEING, "subject", `leave, stir, budge, move, flee, set foot outside, slip out, escape, be driven, depart`),
    leaving: true,
  },
  act("anchor", "subject", `anchor, moor, lie at anchor, dock, berth, be at anchor, be moored`, VEHICLES),
  act(
    "explode",
    "subject",
    `explode, go off, blow up, detonate`,
    `bomb, device, car bomb, grenade, tanker, shell, mine, gas cylinder`,
  ),
  act("launch", "patient", `launch, fire`, `missile, rocket, drone, satellite, torpedo`),
];

/** Nouns that name where something is: "the venue will be Varo", "the scene was the harbour". */
export const VENUE_NOUNS: Readonly<Record<string, string>> = {
  venue: "hold",
  seat: "base",
  headquarters: "base",
  "head office": "base",
  birthplace: "born",
};
