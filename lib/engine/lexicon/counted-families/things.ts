import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { words } from "@/lib/engine/lexicon/words";

/** Families of other countable things: animals, land, money, votes, cases, papers, goods, places, spans, measures. */
export const thingFamilies = [
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
      "tree, cannabis plant, bush, seedling, sapling, crop, coral, shrub, flower, vine, palm, olive tree, seed, bulb",
    ),
  },
  {
    id: "land",
    plural: "areas of land",
    nouns: words(
      "hectare, acre, square kilometre, square kilometer, square mile, square metre, square meter, field, plot, forest, square foot, parcel of land, football pitch, tract, swathe",
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
    nouns: words("birth, live birth, pregnancy, marriage, divorce, adoption, caesarean, same-sex marriage"),
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
      "sample, test, swab, blood sample, water sample, test result, test kit, pcr test, dna sample, urine sample, soil sample, lateral flow test, antigen test, drug test, drugs test, breath test, result",
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
      "transplant, appointment, hospital appointment, procedure, cancelled operation, consultation, hip replacement, treatment, organ, kidney, transfusion, autopsy, post-mortem, blood transfusion",
    ),
  },
  {
    id: "hospital-bed",
    plural: "beds",
    nouns: words(
      "bed, hospital bed, intensive care bed, ventilator, icu bed, oxygen cylinder, room, hotel room, berth, bedroom, prison place, cell, cot, stretcher",
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
      "document, file, page, report, record, contract, permit, licence, license, visa, passport, warrant, certificate, memo, statement, transcript, paper, dossier, affidavit, bill, invoice, receipt, folder, data file, form, work permit, residence permit, search warrant, arrest warrant, birth certificate, death certificate, ticket, voucher, medical record, id card, licence plate, residency permit, diplomatic cable, book, edition, newspaper, magazine, copy, blueprint",
    ),
  },
  {
    id: "image",
    plural: "images",
    nouns: words(
      "image, photograph, photo, picture, video, recording, clip, film, tape, footage, painting, satellite image, snapshot, artwork, sculpture, artefact, artifact, statue, work of art, masterpiece, exhibit, antiquity, relic, drawing, portrait, audio recording, song, album, fossil, cctv image",
    ),
  },
  {
    id: "law",
    plural: "laws and measures",
    nouns: words(
      "law, measure, amendment, rule, regulation, resolution, decree, sanction, clause, article, recommendation, proposal, reform, directive, executive order, veto, motion, act, ordinance, edict, treaty, accord, agreement, restriction, condition, demand, ban, petition, initiative, injunction, ultimatum, tariff, paragraph, provision, pledge, promise",
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
      "job, post, position, role, vacancy, redundancy, layoff, lay-off, job cut, full-time job, apprenticeship, workplace, job loss, part-time job, full-time position, internship, headcount, traineeship, full-time equivalent",
    ),
    apartFrom: ["person"],
  },
  {
    id: "organisation",
    plural: "organisations",
    nouns: words(
      "company, firm, business, organisation, organization, group, charity, agency, bank, union, party, team, club, startup, start-up, employer, lender, airline, ngo, political party, trade union, corporation, council, authority, government department, ministry, airline company, supplier, subsidiary, manufacturer, carmaker, aid agency, faction, militia, gang, tribe, institution, association, enterprise, small business, newspaper title, tv station, website, publisher, insurer",
    ),
    apartFrom: ["person"],
  },
  {
    id: "unit",
    plural: "military units",
    nouns: words(
      "unit, brigade, battalion, division, regiment, platoon, squadron, patrol, contingent, convoy, column, army, squad, fleet, battery, battle group, garrison, combat team, checkpoint, base, military base, outpost, airbase, air base, command post, ammunition depot, launch site, target, site, military target, stronghold, hideout, tunnel, tunnel shaft, bunker complex",
    ),
  },
  {
    id: "country",
    plural: "countries",
    nouns: words(
      "country, nation, state, government, member state, member country, member nation, territory, republic, economy, ally, partner country, neighbouring country, neighboring country, world power, regime, signatory state, kingdom",
    ),
  },
  {
    id: "town",
    plural: "towns",
    nouns: words(
      "town, city, village, settlement, community, neighbourhood, neighborhood, municipality, suburb, hamlet, locality, borough, parish, township, commune, refugee camp, quarter, island, capital, port city, conurbation, metropolis, slum, favela",
    ),
  },
  {
    id: "region",
    plural: "regions",
    nouns: words(
      "region, province, county, prefecture, governorate, department, canton, oblast, zone, federal state, sector, autonomous region, exclusion zone, subdivision, health district",
    ),
  },
  {
    id: "road",
    plural: "roads",
    nouns: words(
      "road, street, motorway, highway, bridge, route, lane, railway line, line, junction, crossing, border crossing, overpass, flyover, dam, underpass, border post, railway station, station, metro station, airport, harbour, port, runway, terminal, footbridge, avenue, bus stop, bus route, toll booth, car park, level crossing, viaduct, track, path",
    ),
  },
  {
    id: "infrastructure-unit",
    plural: "connections",
    nouns: words(
      " connection to the grid, power line, pylon, mast, pipeline, pipe, cell tower, phone mast, smart meter, utility pole, pole, solar panel, cable, antenna, water main, charging point, base station, satellite, server, computer, laptop, phone, smartphone, mobile phone, telephone, sim card, camera, cctv camera, television, tablet computer, handset",
    ),
  },
  {
    id: "account",
    plural: "accounts",
    nouns: words(
      "account, user account, profile, subscription, bank account, card, credit card, password, customer record, data record, facebook page, page view, download, view, fake account, mortgage, loan, policy, insurance policy, pension, bond, transaction, share, sale, order, purchase, payment, booking, reservation, loan application, credit card number, deposit, donation, gift, bribe, cheque",
    ),
  },
  {
    id: "product",
    plural: "products",
    nouns: words(
      "product, item, toy, bottle, can, carton, tin, crate, container, pallet, bag, sack, box, barrel, component, engine, airbag, battery pack, appliance, machine, garment, pair of shoes, fridge, freezer, boiler, heater, oven, cooker, toaster, dishwasher, dryer, washing machine, tyre, tire, keg, jar, sachet, food parcel, blanket, face mask, mask, meal, loaf, sandwich, cigarette, gallon, litre, liter, truckload, shipment, consignment, cargo, batch, drum, cylinder, suitcase, kit, robot, chip, handbag, body bag, coffin, diamond, gold bar, ingot, wallet, uniform",
    ),
  },
  {
    id: "goods",
    plural: "tonnes of goods",
    nouns: words(
      "tonne, ton, kilogram, kilo, kg, gram, metric ton, metric tonne, ounce, bushel, barrel of oil, cubic metre, cubic meter, megawatt, gigawatt, kilowatt, bale, stone, terabyte, gigabyte, megabyte, megawatt-hour, kilowatt-hour, cubic foot, megaton, kiloton",
    ),
  },
  {
    id: "goal",
    plural: "goals and points",
    nouns: words(
      "goal, point, run, wicket, try, medal, title, cap, win, defeat, victory, trophy, gold medal, penalty kick, yellow card, red card, century, assist, draw, loss, silver medal, bronze medal, home run, touchdown, lap, free kick, corner, league title, world title, grand slam, birdie, award, prize, nomination, oscar",
    ),
  },
  {
    id: "span",
    plural: "spans of time",
    nouns: words(
      "second, minute, hour, day, week, month, year, decade, term, night, weekend, fortnight, shift, season, generation, working day, anniversary, millennium, school day",
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
