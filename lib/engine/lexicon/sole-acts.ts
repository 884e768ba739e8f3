import { words } from "@/lib/engine/lexicon/words";

/** What one person or body does, and nobody else: who did it is a question with one answer. */
export interface SoleAct {
  readonly id: string;
  readonly verbs: readonly string[];
  /** Head nouns of what it is done to; null where anything may be. "none" where the verb says it all. */
  readonly things: ReadonlySet<string> | null | "none";
}

function act(id: string, verbs: string, things: string | null | "none"): SoleAct {
  return { id, verbs: words(verbs), things: things === null || things === "none" ? things : new Set(words(things)) };
}

const CALLED = `police, ambulance, policeman, fire brigade, authority, authorities, emergency services, coastguard, cop, detective,
  anybody, anyone, somebody, alarm, tip, hotline`;
const PAPERS = `memo, document, letter, video, recording, photo, photograph, list, datum, data, email, e-mail, file, report, tape, footage,
  transcript, clip, dossier, message, screenshot, draft, paper, map, plan`;
const GATES = `sluice, gate, floodgate, sluice gate, valve, dam, lock, spillway, hatch, door, cell, cage, safe, vault, floodgates`;

export const SOLE_ACTS: readonly SoleAct[] = [
  act("alert", `call, ring, phone, telephone, alert, tip off, inform, notify, dial, ring up, call in, raise`, CALLED),
  act("alert", `ring in, phone in, dial 999, dial 911, raise the alarm, sound the alarm, tip off the police`, "none"),
  act(
    "approach",
    `make the first move, make the first approach, make the opening call, make the first call, make the opening move, approach first,
    make the approach, initiate the contact, initiate contact, make the first contact`,
    "none",
  ),
  act("first-report", `break`, `story, news, report, scoop`),
  act("walk-out", `leave, quit, abandon`, `hall, room, table, talk, talks, negotiation, chamber, session, meeting`),
  act(
    "first-report",
    `first report, report first, break the story, break the news, have the scoop, be the first to report, first make known, first reveal,
    first publish, reveal first, publish first, get the scoop`,
    "none",
  ),
  act(
    "publish",
    `post, publish, leak, upload, spread, circulate, share, put online, hand over, pass on, put, stick, release, send`,
    PAPERS,
  ),
  act(
    "drive",
    `drive, steer, be at the wheel of, be behind the wheel of`,
    `van, car, lorry, truck, bus, coach, taxi, minibus, vehicle, train, getaway car`,
  ),
  act("drive", `be at the wheel, be behind the wheel, sit at the wheel, sit behind the wheel`, "none"),
  act("open", `open, raise, unlock, release, unbolt`, GATES),
  act(
    "shot",
    `fire the shot, fire the shots, fire the first shot, pull the trigger, open fire first, shoot first, fire first`,
    "none",
  ),
  act(
    "first-blow",
    `attack first, strike first, throw the first stone, throw the first punch, start the fight, start the fighting, start the trouble`,
    "none",
  ),
  act(
    "walk-out",
    `walk out, storm out, leave the hall, leave the room, leave the table, quit the talks, leave the talks, flounce out, stalk out`,
    "none",
  ),
  act("kill", `kill, murder, shoot, stab, strangle, poison, shoot dead, gun down, assassinate`, null),
  act(
    "win",
    `win`,
    `race, match, final, election, title, gold, gold medal, cup, prize, seat, vote, contract, tender, auction, game, presidency, tournament, stage`,
  ),
  act("score", `score`, `goal, winner, penalty, try, equaliser, equalizer, hat-trick, opener`),
  act("buy", `buy, acquire, purchase, snap up`, null),
  act("plant", `plant, place, leave`, `bomb, device, explosive, parcel, evidence`),
  act("steal", `steal, make off with, pinch, rob`, null),
  act("invent", `invent, discover, design, devise`, null),
  act(
    "write",
    `write, author, draft, pen, forge, compose`,
    `letter, note, memo, report, speech, song, book, script, article, will`,
  ),
  act("pay", `pay, foot, settle`, `ransom, bill, fine, bribe`),
  act(
    "order",
    `order, give the order for, authorise, authorize`,
    `strike, attack, raid, killing, evacuation, closure, shutdown, operation, assault, crackdown, shooting`,
  ),
  act(
    "attack",
    `carry out, conduct, mount, mastermind, stage, orchestrate, perpetrate, commit, be behind`,
    `attack, hack, raid, bombing, heist, breach, intrusion, assault, ambush, cyberattack, cyber attack, robbery, theft, killing, murder,
    massacre, poisoning, shooting, kidnapping, air strike, airstrike`,
  ),
  act(
    "lead",
    `lead, head, organise, organize, mastermind, direct, command, plan, orchestrate, spearhead, instigate, plot, be behind, hatch,
    engineer, stir up, incite, start`,
    `coup, riot, revolt, rebellion, mutiny, uprising, disorder, disorders, rising, plot, siege, gang, mutineer, insurrection, putsch,
    conspiracy, unrest, disturbance, walkout, assault, ring, cell, plotter, rebel, scheme, fraud, cartel, takeover, sit-in,
    occupation, blockade, escape, breakout, band`,
  ),
  act("break-truce", `break, violate, breach`, `ceasefire, truce, armistice, cease-fire`),
  act("responsibility", `claim responsibility, admit responsibility`, "none"),
  act("decide", `take, make, give, issue`, `decision, order, instruction, command`),
  act("decide", `take the decision, make the decision, give the order, give the instruction, give the command`, "none"),
];

/** Nouns that say who led: "the ringleader was a forger", "Orlo was the mastermind". */
export const LEADING_ROLES: ReadonlySet<string> = new Set(
  words(
    `ringleader, mastermind, kingpin, instigator, organiser, organizer, puppet master, brain, brains, plotter, puppeteer`,
  ),
);

/** Under whose direction: "men under the command of X". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  words(`direction, command, leadership, orders, order, control, guidance, baton`),
);
