import { words } from "@/lib/engine/lexicon/words";

/** Nouns by the sort of thing that they name, where no counted family tells it; a noun may be of several sorts. */
export const SORT_NOUNS: Readonly<Record<string, readonly string[]>> = {
  person:
    words(`president, minister, premier, chancellor, mayor, governor, senator, king, queen, prince, princess, pope,
    bishop, judge, chief, boss, head, chair, star, coach, suspect, accused, defendant, victim, hero,
    champion, captain, general, colonel, admiral, deputy, sheriff, nurse, guard, spy, thief, monarch,
    ambassador, envoy, secretary, mp, congressman, guest, host, bride, chef, clerk, monk, priest, rabbi,
    imam, celebrity, idol, architect, analyst, diplomat, pilot, dictator, tycoon, magnate`),
  force: words(`force, forces, troops, troop, army, military, navy, police, militia, garrison, side, regime, government,
    rebel, insurgent, opposition, militant, guard, personnel, convoy, column, reinforcement, fleet, crew,
    coalition, group, faction`),
  area: words(`area, city, town, village, capital, territory, front, outskirt, outskirts, district, suburb, position,
    base, border, stretch, ground, place, neighbourhood, neighborhood, island, coast, province`),
  way: words(`road, highway, motorway, bridge, tunnel, border, crossing, checkpoint, airport, port, harbour, harbor,
    runway, lane, line, route, street, pass, strait, canal, airspace, beach, park, frontier, station, gate,
    pier, ferry, railway`),
  truce: words(`truce, ceasefire, cease-fire, armistice, peace, lull`),
  fight: words(`fighting, fight, battle, war, clash, conflict, hostility, hostilities, offensive, campaign, shelling,
    combat`),
  deal: words(`deal, agreement, accord, pact, treaty, merger, takeover, acquisition, contract, settlement, bid, sale,
    purchase, tie-up, arrangement, transaction`),
  talks: words(
    `talk, talks, negotiation, negotiations, meeting, summit, discussion, discussions, conference, dialogue`,
  ),
  aid: words(`aid, help, assistance, resource, supply, supplies, support, relief, equipment, adviser, advisor, convoy,
    shipment`),
  order: words(`order, instruction, directive, notice, evacuation, warning, curfew, ban, decree, advice, restriction,
    lockdown, quarantine`),
  curfew: words(`curfew, lockdown`),
  service: words(`service, flight, train, ferry, bus, sailing, traffic, tram, metro, delivery, operation, supply,
    connection, communication`),
  water: words(`water, river, flood, floodwater, level, lake, sea, tap, supply, well, reservoir, tide`),
  barrier: words(`dam, dyke, dike, levee, embankment, wall, bridge, barrier, bank, seawall, sluice`),
  fire: words(`fire, blaze, wildfire, inferno, bushfire, flame, flames, front`),
  storm: words(`storm, hurricane, typhoon, cyclone, tempest, depression`),
  illness: words(`outbreak, epidemic, disease, virus, infection, pandemic, cluster, cholera, illness, bacterium, spread,
    cause, contamination`),
  substance: words(`drug, vaccine, medicine, jab, pill, treatment, food, meat, milk, additive, chemical, gas, oyster,
    shellfish, therapy, device`),
  appeal: words(`appeal, petition, challenge, application, complaint`),
  application: words(`application, request, licence, license, permit, proposal, bid`),
  ruling: words(`ruling, verdict, judgment, judgement, conviction, sentence, decision, injunction, acquittal`),
  inquiry: words(`inquiry, enquiry, investigation, probe, case, trial, hearing, inquest`),
  search: words(`search, rescue, hunt, manhunt, recovery, effort`),
  election: words(`election, poll, vote, voting, ballot, referendum, runoff, result, count, return, recount`),
  crowd: words(`crowd, demonstration, protest, rally, march, riot, demonstrator, protester`),
  strike: words(`strike, walkout, stoppage, industrial action, action`),
  offer: words(`offer, proposal, rise, deal`),
  sanction: words(`sanction, sanctions, embargo, tariff, restriction`),
  relations: words(`relation, relations, tie, ties, relationship, alliance`),
  statement:
    words(`claim, report, rumour, rumor, allegation, story, news, statement, account, information, figure, version,
    death, finding, result`),
  plan: words(`plan, project, proposal, scheme, idea, programme, program, policy, reform, expansion, launch, closure,
    move, construction, pipeline, development, trip, visit, cut, layoff, lay-off, redundancy, retrenchment, cutback, dismissal,
    purge, relocation, restructuring, reorganisation, reorganization, reduction, sale, tour, test, ceremony, increase`),
  "seat-of-business": words(`headquarters, office, head, seat, hq, base`),
  amount:
    words(`price, cost, number, toll, rate, figure, share, stock, inflation, unemployment, output, production, sale,
    sales, demand, export, currency, turnout, level, wage, profit, revenue, value, population, emission,
    temperature, violence, support, tension`),
  weather: words(`weather, sky, day, night, morning, afternoon, weekend, summit, coast, region`),
  cause: words(`cause, link, explosion, blast, crash, death, spark, short circuit, arson`),
  link: words(`link, connection, evidence, involvement`),
  game: words(`game, match, fixture, race, tie, final, season`),
  attempt: words(`attempt, effort, bid, try, coup, mission, launch`),
  deadline: words(`target, deadline, goal, quota`),
  alarm: words(
    `siren, alarm, hooter, klaxon, bell, loudspeaker, tannoy, warning system, alert, horn, buzzer, detector, beacon`,
  ),
  emergency:
    words(`emergency, disaster, martial law, state of emergency, epidemic, famine, drought, mourning, quarantine, war,
    independence, catastrophe, pandemic, holiday`),
  floodgate: words(`gate, floodgate, sluice, spillway, valve, lock, penstock, hatch`),
  radiation: words(
    `radiation, radioactivity, level, contamination, reading, concentration, dose rate, background, pollution, smog`,
  ),
  filing:
    words(`appeal, complaint, petition, lawsuit, suit, motion, application, writ, notice, objection, claim, nomination, papers,
    request, affidavit, challenge, bid`),
  message:
    words(`letter, email, e-mail, message, warning, notice, call, telegram, note, memo, fax, invitation, ultimatum, request,
    report, copy, complaint, reply, answer, offer, demand, memorandum, instruction, notification, card, parcel, package, alert, text`),
  contract:
    words(`contract, lease, charter, memorandum, protocol, communiqué, communique, declaration, resolution, convention,
    text, paper, page, waiver, statement`),
  permit:
    words(`licence, license, permit, passport, visa, certificate, accreditation, registration, authorisation, authorization,
    concession, franchise, mandate, credential, pass, lease, charter`),
  lawsuit: words(`lawsuit, suit, case, claim, litigation, action, proceedings, proceeding, prosecution, dispute`),
  evidence:
    words(`evidence, proof, trace, dna, fingerprint, print, footprint, blood, fibre, fiber, residue, fault, defect, crack, flaw,
    fraud, irregularity, falsification, manipulation, rigging, wrongdoing, misconduct, negligence, breach, leak, sign, mark,
    explosive, poison, toxin, bug, malware, backdoor, tampering, sabotage, corrosion, saliva, sperm, hair, dust, profile,
    bacterium, bacteria, virus, parasite, contamination, cause, link, connection, error, mistake, violation, abuse, collusion,
    bribery, stuffing, discrepancy, anomaly, damage, seepage`),
  test: words(`test, sample, swab, result, specimen, screening, analysis, batch, probe`),
  camera: words(
    `camera, cctv, dashcam, bodycam, recorder, microphone, black box, tape, surveillance, sensor, webcam, logger`,
  ),
  payment:
    words(`payment, ransom, salary, wage, wages, pay, bill, debt, rent, fee, fine, compensation, bonus, pension, instalment,
    installment, loan, interest, premium, dividend, damages, deposit, invoice, arrears, allowance, benefit, bribe, sum,
    severance, royalty, commission, subsidy, refund, bail, alimony, overtime`),
  levy: words(`levy, tax, duty, toll, surcharge, tariff, vat, excise, charge, fare, contribution, fee`),
  bailout: words(
    `bailout, loan, credit, guarantee, rescue, aid, help, lifeline, backing, support, funding, subsidy, package, credit line`,
  ),
  data: words(`data, datum, file, record, database, password, email, information, archive, secret, source code, backup, detail, cable,
    transcript, recording, plan, document, exam`),
  system:
    words(`system, server, network, website, site, software, app, platform, computer, backup, mainframe, portal, switchboard,
    signalling, exchange, database, heating, lift, elevator, ventilation, terminal, line, service`),
  security: words(
    `share, stock, bond, security, currency, option, future, fund, crypto, coin, token, derivative, equity`,
  ),
  withdrawal: words(
    `withdrawal, deposit, transfer, saving, savings, account, payment, cash, card, redemption, balance`,
  ),
  cargo:
    words(`cargo, crane, terminal, dock, quay, box, container, freight, loading, unloading, berth, port, wharf, pier, warehouse,
    refinery, mill, line, shift, yard, depot, pit, mine, shaft, reactor, furnace, turbine, kiln, pump, pipeline, conveyor, smelter`),
  pilot: words(`fleet, tanker, jet, squadron, plane, helicopter, chopper, pilot`),
  recount: words(`recount, audit, count, rerun, re-run, inquiry, review, runoff`),
  goal: words(
    `goal, penalty, try, strike, effort, header, equaliser, equalizer, winner, basket, run, point, shot, touchdown`,
  ),
  opening: words(
    `door, window, hatch, shutter, trapdoor, hatchway, bulkhead, exit, emergency exit, doorway, manhole, turnstile, lid, bow door`,
  ),
  lamp: words(
    `light, lights, lamp, floodlight, headlight, beacon, lantern, lighting, illumination, street lamp, streetlight, spotlight, torch`,
  ),
  device:
    words(`sensor, detector, gauge, meter, brake, brakes, engine, motor, generator, pump, radar, radio, transponder, sprinkler,
    extinguisher, hydrant, lift, elevator, heater, boiler, valve, switch, light, lamp, beacon, signal, sonar, gps, ventilator,
    defibrillator, battery, lock, rudder, propeller, steering, turbine, thruster, parachute, airbag, seat belt, fan, fuse, relay,
    breaker, transformer, cooling, machine, machinery, equipment, device, instrument, display, screen, floodlight, turnstile,
    winch, cable, antenna, apparatus, filter, seal, autopilot, black box, backup, electronics, ignition, throttle, flap, wiper,
    headlight, tracker, tag, thermostat, compressor, smoke alarm, smoke detector, alarm, siren, sounder, camera, bodycam, recorder,
    reactor, unit, main engine`),
  paper:
    words(`paper, order, film, footage, video, recording, tape, minutes, log, logbook, record, register, transcript, agreement,
    deal, memo, report, study, email, instruction, clip, audio, film, screenshot, testament, will, note, list, invoice, receipt`),
  shore:
    words(`beach, sand, sands, shore, coast, coastline, strand, bay, estuary, lagoon, river, lake, sea, stream, water, bank,
    shoreline, creek, cove, seabed, harbour, harbor, air, soil, ground, spring, well, field`),
  kit: words(`jacket, life jacket, lifejacket, mask, helmet, glove, gown, tent, blanket, ration, bottle, oxygen, ballot, paper,
    ballot paper, kit, tablet, sandbag, lifeboat, raft, bed, ventilator, test kit, visor, suit, radio, torch, vest, meal, food`),
  signal: words(`signal, light, lights, lamp, aspect, semaphore`),
};
