import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { words } from "@/lib/engine/lexicon/words";

/** Families of countable things that are no persons. */
export const thingFamilies = [
  {
    id: "home",
    plural: "homes",
    nouns: words(`home, house, dwelling, flat, apartment, residence, cottage, bungalow, villa, caravan,
      mobile home, housing unit, hut, shack, property, residential property, tent, condominium, condo, shelter,
      mansion, farmhouse, trailer, unit of housing, lodge, cabin, houseboat, domicile, chalet, holiday home,
      council house`),
    apartFrom: ["person", "household", "building"],
  },
  {
    id: "building",
    plural: "buildings",
    nouns: words(`building, structure, tower block, apartment block, block of flats, skyscraper, warehouse,
      office block, outbuilding, hotel, church, mosque, temple, synagogue, tower, barn, restaurant, office,
      residential building, high-rise, monument, cathedral, chapel, shrine, stadium, cinema, theatre, theater,
      museum, library, pub, bar, nightclub, garage, shed, castle, palace, government building, courthouse,
      embassy, consulate, police station, fire station, prison, jail, barracks, town hall, minaret, bunker,
      hangar, silo, edifice, monastery, greenhouse, lighthouse, gallery, premises, construction, market stall`),
    apartFrom: ["home"],
  },
  {
    id: "school",
    plural: "schools",
    nouns: words(
      "school, university, college, nursery, kindergarten, campus, academy, primary school, secondary school, high school, classroom, preschool, madrasa, madrassa, faculty",
    ),
  },
  {
    id: "hospital",
    plural: "hospitals",
    nouns: words(
      "hospital, clinic, health centre, health center, medical centre, medical center, care home, nursing home, surgery, ward, hospice, health facility, field hospital, pharmacy, medical facility, ambulance station",
    ),
  },
  {
    id: "shop",
    plural: "shops",
    nouns: words(
      "shop, store, outlet, branch, supermarket, supermarket branch, boutique, kiosk, retailer, market, mall, shopping centre, shopping center, department store, bakery, takeaway, filling station, petrol station, gas station, convenience store, bookshop, stall, dealership, franchise",
    ),
  },
  {
    id: "plant",
    plural: "plants",
    nouns: words(
      "plant, factory, mill, refinery, mine, power station, power plant, reactor, nuclear plant, smelter, sawmill, oil rig, platform, wind farm, turbine, pit, colliery, well, oil well, quarry, shipyard, brewery, depot, foundry, steelworks, substation, transformer, coalmine, dairy, abattoir, slaughterhouse, workshop, facility, distribution centre, data centre, data center, generator",
    ),
  },
  {
    id: "farm",
    plural: "farms",
    nouns: words("farm, ranch, plantation, vineyard, orchard, smallholding, croft, allotment, farmstead"),
  },
  {
    id: "vehicle",
    plural: "vehicles",
    nouns: words(`vehicle, car, lorry, truck, bus, van, tank, armoured vehicle, armored vehicle, ambulance,
      motorcycle, motorbike, tanker, fire engine, bulldozer, jeep, minibus, taxi, pickup, pickup truck,
      coach of tourists, tractor, police car, humvee, armoured personnel carrier, armored personnel carrier,
      bicycle, bike, scooter, trailer truck, fire truck, digger, patrol car, fuel tanker, limousine, suv,
      personnel carrier, excavator, cab, squad car, electric vehicle, electric car, tricycle, rickshaw,
      people carrier, camper van, moped, cart, motor, infantry fighting vehicle, aid truck, apc, convoy truck,
      crane, automobile, sedan, hatchback`),
  },
  {
    id: "train",
    plural: "trains",
    nouns: words(
      "train, carriage, tram, locomotive, wagon, railcar, freight train, passenger train, express, metro train, subway train, rail car, streetcar, high-speed train, rail service, train service, cable car, goods train, commuter train",
    ),
  },
  {
    id: "ship",
    plural: "ships",
    nouns: words(`ship, vessel, boat, ferry, freighter, cargo ship, oil tanker, trawler, warship, submarine,
      yacht, lifeboat, dinghy, raft, container ship, cruise ship, frigate, destroyer, patrol boat, fishing boat,
      aircraft carrier, speedboat, barge, tug, tugboat, carrier, bulk carrier, cruiser, gunboat, liner,
      cruise liner, launch of the coastguard, rowing boat, canoe, kayak, inflatable, coastguard vessel,
      minesweeper, corvette, merchant ship, merchant vessel, navy ship, sailing boat, sailboat, hovercraft,
      landing craft, supply ship, fishing vessel, catamaran, motorboat, lng tanker, powerboat, naval vessel`),
  },
  {
    id: "aircraft",
    plural: "aircraft",
    nouns: words(`aircraft, plane, airplane, aeroplane, jet, helicopter, fighter jet, airliner, warplane,
      bomber aircraft, jetliner, glider, passenger plane, gunship, chopper, balloon, hot-air balloon, private jet,
      transport plane, cargo plane, fighter plane, light aircraft, water bomber, passenger jet, spacecraft,
      jumbo jet, spy plane, stealth bomber, air tanker, fighter aircraft, business jet, strike aircraft, seaplane,
      military plane, military aircraft, reconnaissance plane, microlight, biplane, airship, attack helicopter,
      refuelling plane, superjumbo, turboprop`),
  },
  {
    id: "flight",
    plural: "flights",
    nouns: words(
      "flight, departure, arrival, take-off, takeoff, landing, connection, service, sortie, domestic flight, international flight, charter flight, evacuation flight, deportation flight, relief flight",
    ),
  },
  {
    id: "drone",
    plural: "drones",
    nouns: words(
      "drone, unmanned aerial vehicle, uav, quadcopter, attack drone, kamikaze drone, surveillance drone, unmanned aircraft, reconnaissance drone, naval drone, sea drone, suicide drone, unmanned vehicle",
    ),
  },
  {
    id: "missile",
    plural: "missiles",
    nouns: words(
      "missile, rocket, projectile, ballistic missile, cruise missile, warhead, interceptor, torpedo, hypersonic missile, anti-aircraft missile, anti-tank missile, surface-to-air missile, rocket-propelled grenade, nuclear warhead, nuclear weapon, intercontinental ballistic missile, anti-ship missile, air-to-air missile",
    ),
  },
  {
    id: "bomb",
    plural: "bombs",
    nouns: words(
      "bomb, explosive device, improvised explosive device, ied, landmine, land mine, mine at sea, grenade, shell, mortar, mortar round, device, barrel bomb, cluster bomb, car bomb, warhead of a shell, petrol bomb, parcel bomb, munition, artillery shell, artillery round, bomblet, suicide belt, letter bomb, cluster munition, pipe bomb, firebomb, molotov cocktail, submunition, booby trap, hand grenade, nail bomb, glide bomb, incendiary device",
    ),
  },
  {
    id: "weapon",
    plural: "weapons",
    nouns: words(
      "weapon, gun, rifle, pistol, firearm, handgun, knife, shotgun, revolver, assault rifle, machine gun, kalashnikov, machete, artillery piece, howitzer, rocket launcher, launcher, cannon, artillery system, semi-automatic rifle, crossbow, sword, blade, taser, air defence system, air defense system, missile launcher, small arm, ak-47",
    ),
  },
  {
    id: "shot",
    plural: "shots",
    nouns: words(
      "shot, bullet, round, gunshot, round of ammunition, cartridge, rubber bullet, warning shot, bullet wound, stab wound, volley, plastic bullet, live round, shell casing, tear gas canister, water cannon blast, blow, bang, canister, gunshot wound",
    ),
  },
  {
    id: "attack",
    plural: "attacks",
    nouns: words(
      "attack, strike, raid, air strike, airstrike, bombing, assault, ambush, shelling, offensive, incident, operation, mission, blast, explosion, shooting, stabbing, suicide bombing, cyberattack, cyber attack, clash, incursion, drone strike, missile strike, barrage, wave, detonation, car bombing, terror attack, firefight, hijacking, battle, skirmish, bombardment, gun battle, terrorist attack, suicide attack, mass shooting, gas attack, chemical attack, airstrike mission, ram-raid, hack, breach",
    ),
  },
  {
    id: "crime",
    plural: "crimes",
    nouns: words(
      "crime, murder, offence, offense, robbery, burglary, theft, rape, kidnapping, homicide, violation, abuse, fraud, felony, misdemeanour, misdemeanor, killing, sexual assault, abduction, car theft, arson attack, war crime, hate crime, break-in, mugging, execution, extrajudicial killing, sex offence, act of vandalism, femicide, hold-up, heist, infringement, ceasefire violation",
    ),
  },
  {
    id: "fire",
    plural: "fires",
    nouns: words(
      "fire, wildfire, blaze, bushfire, forest fire, brush fire, hotspot, bush fire, house fire, grass fire, arson, outbreak of fire, inferno, spot fire, scrub fire",
    ),
  },
  {
    id: "quake",
    plural: "earthquakes and tremors",
    nouns: words(
      "earthquake, quake, aftershock, tremor, foreshock, temblor, eruption, landslide, avalanche, mudslide, tsunami, rockfall, landslip, earth tremor, seismic event",
    ),
  },
  {
    id: "storm",
    plural: "storms",
    nouns: words(
      "storm, hurricane, cyclone, typhoon, tornado, twister, tropical storm, thunderstorm, blizzard, flood, flood warning area, heatwave, lightning strike, flash flood, named storm, snowstorm, dust storm, monsoon",
    ),
  },
  {
    id: "protest",
    plural: "protests",
    nouns: words(
      "protest, demonstration, rally, march, strike day, riot, walkout, stoppage, sit-in, blockade, picket line, vigil, roadblock, barricade, protest march, street protest, general strike, disturbance",
    ),
  },
  {
    id: "event",
    plural: "events",
    nouns: words(
      "event, meeting, match, game, concert, festival, performance, show, race, summit, conference, ceremony, round of talks, exercise, drill, session, trip, visit, fixture, tour date, screening, exhibition, debate, interview, gig, test flight, nuclear test, missile test, launch, test launch, phone call, appearance, hearing, funeral, wedding",
    ),
  },
  {
    id: "accident",
    plural: "accidents",
    nouns: words(
      "accident, crash, collision, derailment, pile-up, pileup, wreck, spill, oil spill, leak, near miss, mishap, car crash, road accident, traffic accident, plane crash, drowning, sinking, capsizing",
    ),
  },
  {
    id: "animal",
    plural: "animals",
    nouns: words(`animal, cow, pig, sheep, chicken, bird, dog, cat, horse, goat, duck, turkey, fish, whale,
      shark, elephant, lion, tiger, bear, wolf, rhino, seal, dolphin, cattle, hen, bee, livestock, poultry, bat,
      rat, deer, snake, crocodile, turtle, badger, mink, monkey, penguin, camel, calf, lamb, puppy, kitten, goose,
      swan, pet, carcass, donkey, fox, insect, beast, buffalo, rhinoceros, giraffe, gorilla, koala, kangaroo,
      leopard, panda, reindeer, ewe, piglet, salmon, oyster, locust, mosquito, tick, mouse, rabbit, alligator,
      pony, racehorse, greyhound, creature, specimen, ox, hippo, hippopotamus, egg, beaver, otter, eagle, vulture,
      pigeon`),
  },
  {
    id: "species",
    plural: "species",
    nouns: words("species, breed, variety, strain, variant, subspecies, subvariant"),
  },
  {
    id: "plantlife",
    plural: "trees and plants",
    nouns: words(
      "tree, plant of cannabis, cannabis plant, bush, seedling, sapling, crop, coral, shrub, flower, vine, palm, olive tree, seed, bulb",
    ),
  },
  {
    id: "land",
    plural: "areas of land",
    nouns: words(
      "hectare, acre, square kilometre, square kilometer, square mile, square metre, square meter, field, plot, forest, square foot, area, patch, parcel of land, football pitch, tract, swathe",
    ),
  },
  {
    id: "money",
    plural: "money",
    nouns: words(
      "dollar, euro, pound, yen, yuan, rupee, rouble, ruble, franc, peso, real, lira, krona, krone, rand, cent, penny, pence, shekel, won, dinar, naira, dirham, riyal, hryvnia, zloty, forint, shilling, baht, ringgit, bitcoin, crown, taka, rial, kwacha, quid, buck, grand, renminbi, sterling, koruna, leu, lev, birr, cedi, dong, rupiah, kyat, tenge, greenback, afghani, banknote, coin, bank note, note",
    ),
  },
  {
    id: "vote",
    plural: "votes",
    nouns: words(
      "vote, ballot, ballot paper, valid vote, postal vote, mail-in ballot, absentee ballot, electoral vote, electoral college vote, yes vote, no vote, abstention, spoiled ballot, spoilt ballot, first preference, tally, preference vote, proxy vote, early vote, provisional ballot",
    ),
  },
  {
    id: "seat",
    plural: "seats",
    nouns: words(
      "seat, constituency, council seat, parliamentary seat, mandate, district, ward seat, senate seat, house seat, safe seat, marginal, precinct, polling district, electoral district",
    ),
  },
  {
    id: "poll-station",
    plural: "polling stations",
    nouns: words(
      "polling station, polling place, polling centre, polling center, voting centre, ballot box, voting booth, voting machine, polling booth",
    ),
  },
  {
    id: "case",
    plural: "cases",
    nouns: words(
      "case, infection, new case, confirmed case, diagnosis, suspected case, positive test, active case, transmission, illness, disease case, coronavirus case, daily case, hospital admission, hospitalisation, hospitalization, outbreak, cluster",
    ),
  },
  {
    id: "death-count",
    plural: "deaths",
    nouns: words(
      "death, dead, casualty figure, excess death, daily death, suicide, covid death, coronavirus death, stillbirth, maternal death, drug death, road death, miscarriage, abortion",
    ),
  },
  {
    id: "birth",
    plural: "births",
    nouns: words(
      "birth, live birth, pregnancy, marriage, divorce, wedding registration, adoption, caesarean, delivery of a baby, same-sex marriage",
    ),
  },
  {
    id: "injury-count",
    plural: "injuries",
    nouns: words("injury, wound, wounded, burn, fracture, broken bone, amputation, laceration, cut and bruise"),
  },
  {
    id: "sample",
    plural: "samples",
    nouns: words(
      "sample, test, swab, specimen bottle, blood sample, water sample, test result, test kit, pcr test, dna sample, urine sample, soil sample, lateral flow test, antigen test, drug test, drugs test, breath test, result",
    ),
  },
  {
    id: "dose",
    plural: "doses",
    nouns: words(
      "dose, vial, jab, vaccine dose, shot of vaccine, pill, tablet, booster, booster shot, booster dose, vaccination, capsule, injection, ampoule, course of treatment, inoculation, second dose, first dose, syringe",
    ),
  },
  {
    id: "operation",
    plural: "operations",
    nouns: words(
      "transplant, surgery of the heart, appointment, hospital appointment, procedure, cancelled operation, consultation, hip replacement, treatment, organ, kidney, transfusion, autopsy, post-mortem, blood transfusion",
    ),
  },
  {
    id: "hospital-bed",
    plural: "beds",
    nouns: words(
      "bed, hospital bed, intensive care bed, ventilator, icu bed, oxygen cylinder, place, room, hotel room, berth, bedroom, prison place, cell, cot, stretcher",
    ),
  },
  {
    id: "letter",
    plural: "letters and messages",
    nouns: words(
      "letter, e-mail, email, message, text, text message, call, phone call record, tweet, parcel, package, packet, postcard, telegram, fax, emergency call, 999 call, 911 call, envelope, text alert, voicemail, comment, leaflet, push alert, flyer, poster, distress call, nuisance call, whatsapp message",
    ),
  },
  {
    id: "document",
    plural: "documents",
    nouns: words(
      "document, file, page, report, record, contract, permit, licence, license, visa, passport, warrant, certificate, memo, statement, transcript, paper, dossier, affidavit, bill, invoice, receipt, folder, data file, form, work permit, residence permit, search warrant, arrest warrant, birth certificate, death certificate, ticket, voucher, fine notice, medical record, id card, licence plate, residency permit, diplomatic cable, book, edition, newspaper, magazine, copy, blueprint",
    ),
  },
  {
    id: "image",
    plural: "images",
    nouns: words(
      "image, photograph, photo, picture, video, recording, clip, film, tape, footage, painting, satellite image, snapshot, frame, artwork, sculpture, artefact, artifact, object, statue, work of art, masterpiece, exhibit, antiquity, relic, drawing, portrait, audio recording, song, album, fossil, cctv image",
    ),
  },
  {
    id: "law",
    plural: "laws and measures",
    nouns: words(
      "law, bill of parliament, measure, amendment, rule, regulation, resolution, decree, sanction, clause, article, recommendation, proposal, reform, directive, executive order, veto, motion, act, ordinance, edict, treaty, accord, agreement, restriction, condition, demand, ban, petition, initiative, injunction, ultimatum, tariff, paragraph, provision, pledge, promise",
    ),
  },
  {
    id: "signature",
    plural: "signatures",
    nouns: words("signature, signatory, petition signature, signee, endorsement, valid signature"),
  },
  {
    id: "complaint",
    plural: "complaints",
    nouns: words(
      "complaint, grievance, allegation, accusation, claim form, claim, lawsuit, suit, appeal, report of abuse, objection, legal action, insurance claim, compensation claim, asylum application, application, request, inquiry, submission, query, tip-off, tip, lead, freedom of information request, asylum claim, response, question, reply, witness statement",
    ),
  },
  {
    id: "charge",
    plural: "charges",
    nouns: words(
      "charge, count, indictment, criminal charge, felony count, conviction, verdict, sentence, life sentence, felony charge, acquittal, prosecution, arrest, guilty verdict, guilty plea, fine, penalty, caution, trial, court case, investigation, probe, lawsuit pending, summons, extradition, deportation, expulsion, ruling",
    ),
  },
  {
    id: "warning",
    plural: "warnings",
    nouns: words(
      "warning, alert, red alert, evacuation order, evacuation notice, flood warning, flood alert, notice, siren, weather warning, severe weather warning, alarm, threat, bomb threat, false alarm, advisory, health warning, hoax call, red warning",
    ),
  },
  {
    id: "job",
    plural: "jobs",
    nouns: words(
      "job, post at work, position, role, vacancy, redundancy, layoff, lay-off, job cut, opening for staff, full-time job, apprenticeship, workplace, job loss, part-time job, full-time position, internship, headcount, traineeship, full-time equivalent",
    ),
    apartFrom: ["person"],
  },
  {
    id: "organisation",
    plural: "organisations",
    nouns: words(
      "company, firm, business, organisation, organization, group, charity, agency, bank, union, party, team, club, startup, start-up, employer, lender, airline, ngo, political party, trade union, corporation, council, authority, government department, ministry, airline company, supplier, subsidiary, manufacturer, carmaker, aid agency, faction, militia, gang, tribe, institution, association, enterprise, small business, newspaper title, channel, tv station, website, broadcaster company, platform company, publisher, insurer",
    ),
    apartFrom: ["person"],
  },
  {
    id: "unit",
    plural: "military units",
    nouns: words(
      "unit, brigade, battalion, division, regiment, platoon, squadron, company of soldiers, patrol, force, contingent, convoy, column, army, squad, fleet, battery, battle group, garrison, cell of militants, combat team, checkpoint, base, military base, outpost, position of the enemy, post, camp, airbase, air base, command post, ammunition depot, launch site, target, site, military target, stronghold, hideout, tunnel, tunnel shaft, bunker complex",
    ),
  },
  {
    id: "country",
    plural: "countries",
    nouns: words(
      "country, nation, state, government, member state, member country, member nation, territory, republic, economy, ally, partner country, neighbouring country, neighboring country, power, world power, regime, signatory state, kingdom",
    ),
  },
  {
    id: "town",
    plural: "towns",
    nouns: words(
      "town, city, village, settlement, community, neighbourhood, neighborhood, municipality, suburb, hamlet, locality, borough, parish, township, commune, camp for refugees, refugee camp, quarter, island, capital, port city, conurbation, metropolis, slum, favela",
    ),
  },
  {
    id: "region",
    plural: "regions",
    nouns: words(
      "region, province, county, prefecture, governorate, department, canton, oblast, zone, area of the country, us state, federal state, sector, autonomous region, exclusion zone, republic within a federation, subdivision, health district",
    ),
  },
  {
    id: "road",
    plural: "roads",
    nouns: words(
      "road, street, motorway, highway, bridge, route, lane, railway line, line, junction, crossing, border crossing, overpass, flyover, dam, underpass, border post, railway station, station, metro station, airport, harbour, port, runway, terminal, footbridge, avenue, bus stop, bus route, toll booth, car park, tunnel under the road, level crossing, viaduct, track, path, stop",
    ),
  },
  {
    id: "infrastructure-unit",
    plural: "connections",
    nouns: words(
      "customer connection, connection to the grid, premises without power, power line, pylon, mast, pipeline, pipe, tower for mobile phones, cell tower, phone mast, smart meter, utility pole, pole, solar panel, cable, antenna, water main, charging point, base station, satellite, server, computer, laptop, phone, smartphone, mobile phone, telephone, device in use, sim card, camera, cctv camera, television, tablet computer, handset",
    ),
  },
  {
    id: "account",
    plural: "accounts",
    nouns: words(
      "account, user account, profile, subscription, bank account, card, credit card, password, customer record, data record, facebook page, page view, download, view, fake account, mortgage, loan, policy, insurance policy, pension, bond, transaction, share, sale, order, contract award, purchase, payment, booking, reservation, loan application, credit card number, deposit, donation, gift, bribe, cheque, check payment",
    ),
  },
  {
    id: "product",
    plural: "products",
    nouns: words(
      "product, item, toy, bottle, can, carton, tin, crate, container, pallet, bag, sack, box, barrel, part, component, engine, airbag, battery pack, unit sold, appliance, machine, garment, pair of shoes, fridge, washing machine, tyre, tire, keg, jar, packet of food, sachet, food parcel, blanket, face mask, mask, pack, meal, loaf, sandwich, cigarette, gallon, litre, liter, truckload, shipment, consignment, cargo, batch, drum, cylinder, suitcase, parcel of drugs, kit, robot, chip, handbag, body bag, coffin, diamond, gold bar, ingot, wallet, uniform, tent set",
    ),
  },
  {
    id: "goods",
    plural: "tonnes of goods",
    nouns: words(
      "tonne, ton, kilogram, kilo, kg, gram, metric ton, metric tonne, pound of weight, ounce, bushel, barrel of oil, cubic metre, cubic meter, megawatt, gigawatt, kilowatt, bale, stone, bushel of wheat, terabyte, gigabyte, megabyte, megawatt-hour, kilowatt-hour, cubic foot, megaton, kiloton",
    ),
  },
  {
    id: "goal",
    plural: "goals and points",
    nouns: words(
      "goal, point, run, wicket, try, medal, title, cap, win, defeat, victory, trophy, gold medal, penalty kick, yellow card, red card, set, century, assist, save, draw, loss, silver medal, bronze medal, home run, touchdown, lap, free kick, corner, league title, world title, grand slam, birdie, award, prize, nomination, oscar, star",
    ),
  },
  {
    id: "span",
    plural: "spans of time",
    nouns: words(
      "second, minute, hour, day, week, month, year, decade, century of time, term, night, weekend, fortnight, shift, season, generation, working day, quarter of the year, month in prison, year in prison, year in jail, anniversary, millennium, school day",
    ),
  },
  {
    id: "measure",
    plural: "measures",
    nouns: words(
      "kilometre, kilometer, mile, metre, meter, foot, inch, centimetre, centimeter, millimetre, millimeter, nautical mile, degree, yard, storey, story, floor, percentage point, percent, per cent, decibel, magnitude point, basis point, knot, light year, stair, step, level, km, cm, mm",
    ),
  },
] as const satisfies readonly CountedFamily[];
