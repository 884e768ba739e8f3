import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { words } from "@/lib/engine/lexicon/words";

/** Families of arms and of what happens: attacks, crimes, fires, storms, protests, accidents. */
export const armsAndEventFamilies = [
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
      "bomb, explosive device, improvised explosive device, ied, landmine, land mine, grenade, shell, mortar, mortar round, device, barrel bomb, cluster bomb, car bomb, petrol bomb, parcel bomb, munition, artillery shell, artillery round, bomblet, suicide belt, letter bomb, cluster munition, pipe bomb, firebomb, molotov cocktail, submunition, booby trap, hand grenade, nail bomb, glide bomb, incendiary device",
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
      "shot, bullet, round, gunshot, round of ammunition, cartridge, rubber bullet, warning shot, bullet wound, stab wound, volley, plastic bullet, live round, shell casing, tear gas canister, blow, bang, canister, gunshot wound",
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
      "fire, wildfire, blaze, bushfire, forest fire, brush fire, hotspot, bush fire, house fire, grass fire, arson, inferno, spot fire, scrub fire",
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
      "storm, hurricane, cyclone, typhoon, tornado, twister, tropical storm, thunderstorm, blizzard, flood, heatwave, lightning strike, flash flood, named storm, snowstorm, dust storm, monsoon",
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
] as const satisfies readonly CountedFamily[];
