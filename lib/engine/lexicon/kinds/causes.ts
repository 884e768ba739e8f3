import { type Kind, kind } from "@/lib/engine/lexicon/kinds/kind";

/** Kinds that somebody means to bring about; they go with one another. */
const MEANT = ["arson", "attack", "sabotage", "hacking", "purpose"];
/** What breaks by itself; to say that something technical failed leaves open what. */
const TECHNICAL = ["electrical", "mechanical", "software", "track", "structure", "gas", "fuel"];

/** What brings a mishap about. */
export const CAUSE_KINDS: readonly Kind[] = [
  kind(
    "arson",
    `arson, arsonist, firebug, fire-raiser, fire raiser, fire-raising, fire-starter, fire starter, pyromaniac, torching,
    petrol bomb, firebomb, fire-bomb, molotov cocktail, molotov, accelerant, incendiary, incendiary device, petrol,
    gasoline, lit match, box of matches, blowtorch`,
    [...MEANT, "fuel"],
  ),
  kind(
    "attack",
    `attack, attacker, assault, bomb, bomber, bombing, car bomb, missile, rocket, drone, shell, shelling, artillery,
    air strike, airstrike, air raid, explosive device, grenade, gunman, terrorist, terrorism, act of terror, landmine,
    land mine, torpedo, militant, warhead, warplane, projectile, mortar, shoot-down, gunfire, enemy fire, act of war,
    assassin, assassination, hostile act, raid`,
    MEANT,
  ),
  kind("sabotage", `sabotage, saboteur, tampering, vandal, vandalism, foul play, wrecker, cut cable`, [
    ...MEANT,
    "electrical",
  ]),
  kind(
    "hacking",
    `hacker, hacking, hack, cyberattack, cyber-attack, cyber attack, cyber criminal, cybercriminal, ransomware, malware,
    phishing, computer intrusion, hostile intrusion`,
    MEANT,
  ),
  kind(
    "purpose",
    `deliberate, deliberately, on purpose, purposely, intentional, intentionally, wilful, wilfully, willful, willfully,
    malicious, maliciously, malice, crime, criminal act, deliberate act, suicide, premeditated`,
    MEANT,
  ),
  kind(
    "accident",
    `accident, accidental, accidentally, mishap, by accident, unintentional, unintentionally, inadvertent, inadvertently,
    misadventure, freak accident, chance`,
    [
      "error",
      "negligence",
      ...TECHNICAL,
      "technical",
      "smoking",
      "weather",
      "lightning",
      "quake",
      "animal",
      "fireworks",
      "chemicals",
    ],
  ),
  kind(
    "error",
    `human error, pilot error, driver error, operator error, error, mistake, blunder, slip, oversight, misjudgement,
    misjudgment, miscalculation, misunderstanding, miscommunication, driver, pilot, captain, helmsman, crew, operator,
    signalman, signaller, dispatcher, controller, tiredness, speed, speeding, excessive speed, drunkenness, inattention,
    distraction, inexperience, bad driving, reckless driving, welder, workman`,
    ["negligence", "accident", "smoking", "chemicals", "gas", "fireworks", "weather"],
  ),
  kind(
    "negligence",
    `negligence, neglect, carelessness, complacency, mismanagement, incompetence, poor maintenance, lack of maintenance,
    bad maintenance, lax safety, cost-cutting, corner-cutting, cut corner, poor planning, underinvestment, greed`,
    [
      "error",
      "accident",
      "technical",
      ...TECHNICAL,
      "smoking",
      "chemicals",
      "fireworks",
      "sewage",
      "water-supply",
      "food",
    ],
  ),
  kind(
    "smoking",
    `cigarette, cigar, smoker, smoking, cigarette butt, cigarette end, candle, campfire, camp fire, bonfire, barbecue,
    camper, picnicker, discarded cigarette, burning rubbish, stubble burning, chip pan, naked flame`,
    ["error", "negligence", "accident", "gas", "fireworks", "chemicals"],
  ),
  kind(
    "electrical",
    `electrical, electric, electricity, electrics, power line, powerline, power cable, cable, wire, wiring, short circuit,
    short-circuit, transformer, pylon, circuit, fuse, generator, battery, charger, socket, plug, substation, insulator,
    power surge, surge, grid, overloaded circuit, transmission line, overhead line, live wire, conductor, switchgear,
    utility pole, power pole, inverter, solar panel`,
    ["technical", "mechanical", "negligence", "accident", "sabotage", "weather"],
  ),
  kind(
    "mechanical",
    `mechanical, brake, brakes, engine, gear, gearbox, axle, wheel, tyre, tire, rudder, valve, pump, bearing, turbine,
    propeller, bolt, landing gear, steering, hydraulic, rotor, throttle, coupling, machinery, machine, heater, boiler,
    stove, oven, cooker, dryer, tumble dryer, appliance, motor, conveyor, crane`,
    ["technical", "electrical", "fuel", "gas", "structure", "negligence", "accident"],
  ),
  kind(
    "technical",
    `technical, equipment, fault, faulty, malfunction, malfunctioning, defect, defective, breakdown, technical fault,
    technical failure, equipment failure, system failure, hardware`,
    [...TECHNICAL, "negligence", "accident", "weather"],
  ),
  kind(
    "software",
    `software, software bug, bug, software update, botched update, computer error, computer fault, computer glitch, glitch,
    server, misconfiguration, configuration error, it failure, coding error, code, patch`,
    ["technical", "electrical", "accident", "negligence"],
  ),
  kind(
    "track",
    `signal, signalling, signal failure, rail, broken rail, buckled rail, point, points, track, switch, sleeper, level
    crossing, sensor, autopilot`,
    ["technical", "electrical", "mechanical", "structure", "accident", "negligence"],
  ),
  kind(
    "structure",
    `corrosion, rust, crack, metal fatigue, fatigue, subsidence, structural, structure, design flaw, design fault, design,
    beam, weld, foundation, concrete, erosion, wear, wear and tear, dry rot, overloading, overcrowding, scaffolding,
    shoddy construction, poor construction, shoddy workmanship, seepage, sinkhole`,
    ["technical", "mechanical", "track", "weather", "negligence", "accident", "quake"],
  ),
  kind(
    "gas",
    `gas, gas leak, methane, propane, butane, gas main, gas pipe, gas cylinder, gas bottle, gas canister, firedamp, gas pipeline`,
    ["technical", "mechanical", "error", "negligence", "accident", "smoking", "fuel"],
  ),
  kind("fuel", `fuel, fuel leak, fuel tank, oil leak, diesel, kerosene, spilt oil, oil`, [
    "technical",
    "mechanical",
    "arson",
    "gas",
    "negligence",
    "accident",
  ]),
  kind("fireworks", `firework, fireworks, firecracker, pyrotechnic, pyrotechnics, flare, sparkler`, [
    "error",
    "negligence",
    "accident",
    "smoking",
  ]),
  kind(
    "chemicals",
    `ammonium nitrate, nitrate, chemical, fertiliser, fertilizer, solvent, acid, peroxide, sodium, chlorine, ammonia,
    chemical reaction, hydrogen`,
    ["error", "negligence", "accident", "smoking"],
  ),
  kind("munitions", `munition, munitions, ammunition, arms dump, arms depot, weapons cache, stored explosives`, [
    "error",
    "negligence",
    "accident",
    "attack",
  ]),
  kind(
    "lightning",
    `lightning, lightning strike, lightning bolt, bolt of lightning, thunderbolt, thunderstorm, dry storm`,
    ["weather", "accident"],
  ),
  kind(
    "weather",
    `weather, storm, wind, gust, gale, rain, rainfall, downpour, torrential rain, snow, snowfall, ice, frost, fog, mist,
    hurricane, typhoon, cyclone, tornado, turbulence, lightning storm, heavy rain, meltwater, monsoon, hail, heat,
    heatwave, drought, cloudburst`,
    ["lightning", "accident", "electrical", "structure", "technical", "error", "sewage", "animal", "quake"],
  ),
  kind("quake", `earthquake, quake, tremor, landslide, landslip, rockfall, avalanche, volcano, eruption, tsunami`, [
    "structure",
    "weather",
    "accident",
  ]),
  kind(
    "animal",
    `bird, bird strike, birdstrike, squirrel, rat, rodent, goose, geese, deer, moose, cow, bat, mosquito, tick, livestock,
    pig, poultry, monkey, wild animal, bush meat, flea`,
    ["weather", "accident"],
  ),
  kind(
    "sewage",
    `sewage, sewer, drain, drains, effluent, wastewater, waste water, septic tank, cesspit, cesspool, latrine, slurry,
    manure, faeces, feces`,
    ["water-supply", "negligence", "weather"],
  ),
  kind(
    "water-supply",
    `tap water, drinking water, well, borehole, reservoir, mains water, water main, water supply, spring`,
    ["sewage", "vessel", "traveller", "negligence"],
  ),
  kind(
    "vessel",
    `ship, vessel, boat, ballast, ballast water, freighter, cruise ship, cruise liner, liner, ferry, yacht, cargo ship, trawler`,
    ["water-supply", "traveller"],
  ),
  kind(
    "food",
    `food, meat, oyster, shellfish, mussel, clam, prawn, fish, seafood, egg, chicken, turkey, pork, beef, burger, sausage,
    ham, salad, lettuce, spinach, cucumber, sprout, tomato, melon, berry, fruit, cheese, milk, raw milk, ice cream,
    sandwich, buffet, restaurant, kitchen, canteen, caterer, takeaway, baby formula, peanut butter`,
    ["negligence", "water-supply"],
  ),
  kind("laboratory", `laboratory, lab, lab leak, laboratory leak, research institute`, ["error", "accident"]),
  kind("traveller", `traveller, traveler, tourist, visitor, migrant, pilgrim, returnee, holidaymaker, passenger`, [
    "vessel",
    "water-supply",
  ]),
  kind("air", `cooling tower, air conditioning, air-conditioning, ventilation, shower, hot tub, jacuzzi, spa`, []),
];
