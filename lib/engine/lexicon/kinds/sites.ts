import { type Kind, kind } from "@/lib/engine/lexicon/kinds/kind";

/** What rooms and parts of a building may be in. */
const BUILDINGS = [
  "dwelling",
  "hospitality",
  "worship",
  "school",
  "hospital",
  "prison",
  "court",
  "shop",
  "works",
  "parliament",
  "boat",
  "train",
  "transport",
  "floor",
];

function room(id: string, list: string, goesWith: readonly string[] = []): Kind {
  return kind(id, list, [...BUILDINGS, ...goesWith]);
}

/** Rooms and parts of a building or ship: of two of them only one is where a thing began. */
const ROOMS: readonly Kind[] = [
  room("kitchen", `kitchen, galley, scullery, pantry, kitchenette, canteen kitchen`),
  room("canteen", `canteen, dining hall, dining room, mess, mess hall, refectory, cafeteria`, ["kitchen"]),
  room("bathroom", `bathroom, toilet, lavatory, washroom, shower, shower block, sauna`),
  room("bedroom", `bedroom, dormitory, bunk, cabin, guest room, hotel room, suite, sick bay, sickbay`),
  room("living-room", `living room, lounge, sitting room, drawing room, salon`),
  room("roof", `roof, attic, loft, rooftop, spire, dome, chimney`, ["tower"]),
  room("stairs", `staircase, stairs, stairwell, landing, corridor, hallway, passage, lift, lift shaft, elevator`),
  room("entrance", `lobby, foyer, entrance, entrance hall, vestibule, porch, doorway, front door, doormat, reception`, [
    "stairs",
  ]),
  room("bin-store", `bin store, bin room, rubbish store, refuse room, rubbish chute, bin, skip, refuse store`),
  room("store-room", `storeroom, store room, cupboard, larder, locker, cold store, archive, strongroom, vault`),
  room("boiler-room", `boiler room, plant room, furnace, utility room, laundry, laundry room, meter cupboard`, [
    "cave",
  ]),
  room("engine-room", `engine room, machinery space, engine compartment, generator room, battery compartment`, [
    "boat",
  ]),
  room("hold", `hold, cargo hold, car deck, vehicle deck, lorry deck, cargo deck`, ["boat"]),
  room("bridge-deck", `wheelhouse, cockpit, control room, driver's cab, cab`, ["boat", "train"]),
  room("cabin-seats", `passenger cabin, passenger deck, rear carriage, front carriage, seat`, ["boat", "train"]),
  room("server-room", `server room, data centre, data center, switch room, exchange`),
  room("laboratory", `laboratory, lab, clean room`),
  room("theatre-room", `operating theatre, intensive care unit, intensive care, emergency room, casualty`),
  room("stage-room", `stage, backstage, auditorium, balcony, dressing room, conference hall`),
  room("office-room", `office, study, boardroom, meeting room, desk, committee room`),
  room("tower", `tower, drying tower, turret, belfry, control tower, cooling tower`, ["roof"]),
  room("silo", `silo, tank, tank farm, hopper, vat, mixing room`),
  room("wing", `wing, block, annexe, annex, pavilion`, ["floor"]),
  kind(
    "floor",
    `floor, ground floor, first floor, second floor, third floor, fourth floor, fifth floor, top floor, storey`,
    [
      "wing",
      "kitchen",
      "canteen",
      "bathroom",
      "bedroom",
      "living-room",
      "stairs",
      "entrance",
      "bin-store",
      "store-room",
      "office-room",
      "laboratory",
    ],
  ),
];

/** Where something happens, by the sort of site. What may stand in, on or beside what goes with it. */
export const SITE_KINDS: readonly Kind[] = [
  ...ROOMS,
  kind(
    "dwelling",
    `flat, house, home, apartment, villa, cottage, farmhouse, bungalow, bed, caravan, trailer, bedsit, mansion,
    penthouse, residence, hut, tent, driveway, summer house, manor, chalet, ranch`,
    ["street", "hill", "wood", "field"],
  ),
  kind(
    "transport",
    `airport, terminal, station, railway station, bus station, port, harbour, harbor, quay, dock, pier, berth, ferry
    terminal, departure lounge, platform, runway, checkpoint, border crossing, border post, wharf, jetty, gate, marina`,
    ["yard", "street", "water", "shop", "hospitality"],
  ),
  kind(
    "hospitality",
    `hotel, motel, bar, pub, restaurant, cafe, café, tavern, nightclub, club, inn, hostel, casino, guesthouse, resort, ski resort, spa, winery`,
    ["street", "square", "transport", "beach"],
  ),
  kind("worship", `church, mosque, cathedral, temple, synagogue, chapel, monastery, shrine, prayer hall`, [
    "street",
    "square",
  ]),
  kind("school", `school, university, college, campus, classroom, nursery, kindergarten`, ["street"]),
  kind("hospital", `hospital, clinic, ward, infirmary, surgery, nursing home, ambulance`, ["street"]),
  kind("prison", `prison, jail, cell, police station, detention centre, detention center, custody suite, barracks`, [
    "street",
  ]),
  kind("court", `court, courtroom, courthouse`, ["street", "square"]),
  kind("shop", `shop, supermarket, mall, shopping centre, market, store, petrol station, garage, arcade`, [
    "street",
    "square",
    "transport",
  ]),
  kind(
    "works",
    `factory, plant, mill, mine, quarry, refinery, foundry, warehouse, depot, workshop, shipyard, oil rig`,
    ["yard", "street"],
  ),
  kind("yard", `yard, container yard, compound, courtyard`, ["transport", "works", "dwelling"]),
  kind("bridge", `bridge, viaduct, flyover, overpass, footbridge`, ["street", "water"]),
  kind("ford", `ford, weir`, ["water"]),
  kind("shoal", `shoal, reef, sandbank, sandbar, rock, rocks, knoll, seabed, sea floor, wreck site`, [
    "water",
    "beach",
  ]),
  kind("substation", `substation, power station, transformer station, switchyard, pumping station, reactor`, [
    "yard",
    "works",
  ]),
  kind("frontier", `border, frontier, border zone, demarcation line, buffer zone`, [
    "street",
    "water",
    "wood",
    "hill",
    "field",
    "transport",
    "valley",
    "desert",
  ]),
  kind("reserve", `reserve, nature reserve, national park, sanctuary, bird reserve`, [
    "water",
    "beach",
    "shoal",
    "wood",
    "hill",
    "field",
    "park",
    "valley",
  ]),
  kind("tunnel", `tunnel, underpass, subway`, ["street"]),
  kind("square", `square, plaza, piazza, roundabout`, ["street", "shop", "hospitality", "worship", "court"]),
  kind(
    "street",
    `street, road, avenue, lane, boulevard, alley, highway, motorway, pavement, junction, crossroads, bypass`,
    [
      "dwelling",
      "transport",
      "hospitality",
      "worship",
      "school",
      "hospital",
      "prison",
      "court",
      "shop",
      "works",
      "bridge",
      "tunnel",
      "square",
      "park",
      "car",
      "field",
      "wood",
      "hill",
    ],
  ),
  kind("park", `park, garden, playground, zoo, stadium, racecourse, pitch`, ["street"]),
  kind("car", `car, taxi, van, lorry, truck, bus, coach, minibus`, ["street", "bridge", "yard"]),
  kind("train", `train, carriage, tram, locomotive`, ["transport", "bridge", "tunnel"]),
  kind("beach", `beach, shore, cove, dune`, ["water", "hospitality"]),
  kind("water", `river, lake, sea, canal, reservoir, stream, creek, lagoon`, [
    "bridge",
    "ford",
    "beach",
    "transport",
    "boat",
  ]),
  kind("boat", `boat, ferry, ship, yacht, vessel, trawler, deck`, ["water", "transport"]),
  kind("field", `field, meadow, farm, pasture, barn, orchard, vineyard`, ["street", "dwelling"]),
  kind("wood", `wood, forest, woodland, jungle, grove`, ["street", "hill", "dwelling"]),
  kind("hill", `hill, ridge, mountain, summit, slope, peak, height, crest, hillside, cliff`, [
    "wood",
    "street",
    "dwelling",
  ]),
  kind("valley", `valley, gorge, ravine, canyon, gully`, ["wood", "street", "water", "field", "dwelling"]),
  kind("desert", `desert, steppe, dune`, ["street"]),
  kind("cave", `cave, cellar, basement, bunker, shaft`, ["dwelling", "wood", "hill", "works"]),
  kind("parliament", `parliament, palace, ministry, embassy, consulate, town hall, city hall, headquarters`, [
    "street",
    "square",
  ]),
];
