import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { words } from "@/lib/engine/lexicon/words";

/** Families of what is built and what drives, sails or flies. */
export const buildingAndVehicleFamilies = [
  {
    id: "home",
    plural: "homes",
    nouns: words(`home, house, dwelling, flat, apartment, residence, cottage, bungalow, villa, caravan,
      mobile home, housing unit, hut, shack, property, residential property, tent, condominium, condo, shelter,
      mansion, farmhouse, trailer, cabin, houseboat, domicile, chalet, holiday home, council house`),
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
      motorcycle, motorbike, tanker, fire engine, bulldozer, jeep, minibus, taxi, pickup, pickup truck, tractor,
      police car, humvee, armoured personnel carrier, armored personnel carrier, bicycle, bike, scooter,
      fire truck, digger, patrol car, fuel tanker, limousine, suv, personnel carrier, excavator, cab, squad car,
      electric vehicle, electric car, tricycle, rickshaw, people carrier, camper van, moped, cart, motor,
      infantry fighting vehicle, aid truck, apc, convoy truck, crane, automobile, sedan, hatchback`),
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
      cruise liner, rowing boat, canoe, kayak, inflatable, coastguard vessel, minesweeper, corvette,
      merchant ship, merchant vessel, navy ship, sailing boat, sailboat, hovercraft, landing craft, supply ship,
      fishing vessel, catamaran, motorboat, lng tanker, powerboat, naval vessel`),
  },
  {
    id: "aircraft",
    plural: "aircraft",
    nouns: words(`aircraft, plane, airplane, aeroplane, jet, helicopter, fighter jet, airliner, warplane,
      jetliner, glider, passenger plane, gunship, chopper, balloon, hot-air balloon, private jet, transport plane,
      cargo plane, fighter plane, light aircraft, water bomber, passenger jet, spacecraft, jumbo jet, spy plane,
      stealth bomber, air tanker, fighter aircraft, business jet, strike aircraft, seaplane, military plane,
      military aircraft, reconnaissance plane, microlight, biplane, airship, attack helicopter, refuelling plane,
      superjumbo, turboprop`),
  },
  {
    id: "flight",
    plural: "flights",
    nouns: words(
      "flight, departure, arrival, take-off, takeoff, landing, service, sortie, domestic flight, international flight, charter flight, evacuation flight, deportation flight, relief flight",
    ),
  },
  {
    id: "drone",
    plural: "drones",
    nouns: words(
      "drone, unmanned aerial vehicle, uav, quadcopter, attack drone, kamikaze drone, surveillance drone, unmanned aircraft, reconnaissance drone, naval drone, sea drone, suicide drone, unmanned vehicle",
    ),
  },
] as const satisfies readonly CountedFamily[];
