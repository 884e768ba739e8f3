import type { CountedFamily } from "@/lib/engine/lexicon/count-property";
import { words } from "@/lib/engine/lexicon/words";

/**
 * Nouns for persons, by the group that they narrow a count to: "12 children" and "40 people" may both stand. The group
 * "people" is the whole; a count of it has no group.
 */
const NOUNS_BY_GROUP = {
  people: words(`person, people, individual, human, human being, soul, head, man and woman, body, folk, someone, victim, casualty, survivor, life, adult, national, corpse, fatality, member of the public, passer-by, passerby, bystander, onlooker, witness,
    occupant, eyewitness, figure, participant, attendee, others, other, member, user, guest, friend, resident and visitor`),
  resident: words(`resident, inhabitant, local, citizen, villager, townspeople, townsperson, islander, neighbour, neighbor, dweller, city dweller, householder, tenant, homeowner, native, settler, occupier, squatter, parishioner, townsfolk, lodger, flat-dweller`),
  civilian: words(`civilian, noncombatant, non-combatant, unarmed civilian`),
  soldier: words(`soldier, troop, serviceman, servicewoman, service member, fighter, marine, paratrooper, sailor, airman, conscript, reservist, commando, combatant, infantryman, guardsman, peacekeeper, officer cadet, gunner, legionnaire, recruit, ranger, commander,
    special forces soldier, military personnel, military adviser, submariner, rifleman, sniper, cadet, private, general, army officer, seaman, navy seal, border guard, militiaman, militia member, mercenary, military contractor, peshmerga, tank crew, veteran, gi, trooper, volunteer fighter, sapper`),
  militant: words(`militant, rebel, insurgent, guerrilla, gunman, jihadist, jihadi, extremist, terrorist, bomber, suicide bomber, attacker, assailant, separatist, rebel fighter, opposition fighter, paramilitary, hijacker, hostage-taker, kidnapper, pirate, foreign fighter, islamist, suicide attacker, shooter, warlord`),
  police: words(`police officer, policeman, policewoman, cop, constable, officer, sheriff, deputy, trooper of the state police, gendarme, detective, riot policeman, riot police officer, sergeant, patrolman, carabiniere, pc, police cadet, inspector, security officer, agent, bobby, marshal`),
  guard: words(`guard, security guard, bodyguard, prison guard, prison officer, warder, warden, watchman, jailer, customs officer, coastguard, doorman, bouncer`),
  child: words(`child, kid, boy, girl, baby, toddler, infant, teenager, teen, minor, youngster, schoolchild, schoolboy, schoolgirl, newborn, adolescent, under-18, juvenile, tot, underage person, teenage boy, teenage girl, orphan, son, daughter, grandchild, son and daughter, scout`),
  youth: words(`youth, young person, young people, young man, young woman, youngster under 25, twentysomething`),
  student: words(`student, pupil, schoolmate, undergraduate, graduate, university student, medical student, trainee, apprentice, classmate, postgraduate, exchange student, college student, schoolfriend, seminarian, freshman, sixth-former, alumnus`),
  woman: words(`woman, female, lady, mother, wife, pregnant woman, widow, sister, girlfriend, housewife, grandmother, mum, mom, nun, bride, mother-to-be, aunt, businesswoman, actress, waitress, sportswoman, spokeswoman`),
  man: words(`man, male, gentleman, father, husband, guy, bloke, brother, boyfriend, grandfather, dad, chap, lad, uncle, groom, businessman, widower, sportsman`),
  elderly: words(`elderly person, elderly people, pensioner, senior citizen, senior, retiree, old people, over-65, care home resident, old man, old woman, octogenarian, elderly resident, elderly man, elderly woman, nonagenarian, centenarian, pension recipient`),
  tourist: words(`tourist, holidaymaker, holiday-maker, traveller, traveler, visitor, vacationer, sightseer, backpacker, day-tripper, pilgrim, hiker, climber, mountaineer, skier, camper, swimmer, rambler, diver, trekker, expat, expatriate, hotel guest, cruise passenger, package tourist, bather, sunbather, walker, snowboarder, surfer`),
  foreigner: words(`foreigner, foreign national, alien, overseas visitor, non-citizen, foreign citizen, noncitizen, overseas student`),
  passenger: words(`passenger, commuter, rider, air passenger, train passenger, bus passenger, rail passenger, airline passenger, flyer, flier, ferry passenger`),
  driver: words(`driver, motorist, motorcyclist, cyclist, lorry driver, truck driver, taxi driver, bus driver, pedestrian, biker, trucker, cabbie, chauffeur, train driver, road user, jogger, courier, rickshaw driver`),
  crew: words(`crew member, crew, crewman, flight attendant, pilot, cabin crew, stewardess, steward, astronaut, cosmonaut, captain, co-pilot, skipper, mariner, ship's crew, deckhand, navigator, stowaway`),
  worker: words(`worker, employee, staff, staff member, staffer, labourer, laborer, miner, factory worker, builder, construction worker, miner underground, farmer, fisherman, farm worker, cleaner, steelworker, postal worker, dock worker, docker, colleague, contractor, operative, personnel, migrant worker,
    farmhand, manual worker, office worker, public sector worker, civil servant, railway worker, engineer, technician, oil worker, car worker, carworker, garment worker, shop worker, shopworker, waiter, chef, cook, barman, electrician, carpenter, plumber, mechanic, bank worker, banker, seafarer, rail worker,
    workman, baggage handler, air traffic controller, executive, manager, director, hand, temp, agency worker, seasonal worker, breadwinner, key worker, council worker, postman, driver and guard, trader, shopkeeper, street vendor, vendor, stallholder, entrepreneur, freelancer, accountant, researcher, scientist, secretary`),
  medic: words(`doctor, nurse, medic, paramedic, health worker, medical worker, surgeon, midwife, healthcare worker, health care worker, physician, junior doctor, carer, pharmacist, dentist, consultant, ambulance worker, gp, psychiatrist, medical staff, caregiver, care worker, hospital worker, first responder`),
  patient: words(`patient, sufferer, inpatient, outpatient, disabled person, disabled people, invalid, hospital patient, cancer patient, case of illness, carrier, wheelchair user, organ donor, blood donor, trial participant`),
  rescuer: words(`rescuer, rescue worker, firefighter, fireman, emergency worker, lifeguard, lifeboatman, volunteer, aid worker, relief worker, search team member, humanitarian worker, red cross worker, search and rescue worker, civil defence worker, mountain rescuer`),
  journalist: words(`journalist, reporter, cameraman, photographer, media worker, correspondent, editor, broadcaster, blogger, photojournalist, news crew, columnist, film-maker, filmmaker, newsreader, presenter, camerawoman`),
  teacher: words(`teacher, lecturer, professor, headteacher, academic, tutor, teaching assistant, principal, instructor, school employee, classroom assistant, school staff`),
  protester: words(`protester, protestor, demonstrator, activist, marcher, campaigner, rioter, striker, picket, dissident, counter-protester, environmentalist, looter, agitator, militant activist, opposition supporter, human rights activist, trade unionist, occupier of the square, anarchist, hunger striker`),
  spectator: words(`spectator, fan, supporter, concertgoer, football fan, reveller, reveler, audience member, partygoer, festivalgoer, clubber, crowd member, moviegoer, viewer, theatregoer, listener, churchgoer, worshipper, worshiper, mourner, shopper, customer, diner, consumer, client, well-wisher, congregant, subscriber, follower, wedding guest, reader, nightclubber, racegoer, museum visitor`),
  prisoner: words(`prisoner, inmate, detainee, convict, captive, pow, prisoner of war, political prisoner, remand prisoner, death row inmate, jailbird, internee, inmate on death row`),
  hostage: words(`hostage, abductee, kidnap victim, kidnapped person, captive of kidnappers`),
  suspect: words(`suspect, defendant, offender, criminal, accused, perpetrator, accomplice, alleged attacker, fugitive, gang member, robber, burglar, thief, murderer, killer, rapist, smuggler, drug dealer, trafficker, people smuggler, arrestee, culprit, hooligan, ringleader, plotter, arsonist, fraudster, hacker, paedophile, pedophile, sex offender, gangster, mobster, absconder, escapee, drug trafficker, pickpocket, bank robber, conspirator, spy`),
  refugee: words(`refugee, migrant, asylum seeker, asylum-seeker, displaced person, displaced people, evacuee, returnee, idp, immigrant, boat people, undocumented migrant, illegal immigrant, illegal migrant, internally displaced person, economic migrant, emigrant, deportee, exile, stateless person, climber of the border fence, flood victim, unaccompanied minor`),
  homeless: words(`homeless person, homeless people, rough sleeper, vagrant, squatter of empty homes, drifter`),
  unemployed: words(`unemployed person, jobseeker, jobless person, unemployed people, benefit claimant, claimant, job seeker, benefit recipient`),
  voter: words(`voter, elector, registered voter, eligible voter, constituent, first-time voter, electorate member, taxpayer, ballot caster`),
  politician: words(`politician, lawmaker, mp, legislator, minister, senator, deputy minister, councillor, councilman, congressman, congresswoman, official, candidate, mep, diplomat, delegate, member of parliament, minister of state, cabinet minister, aide, adviser, advisor, parliamentarian, governor, mayor, ambassador, contender, presidential candidate, envoy, government official, peer, bureaucrat,
    member of congress, party member, party worker, statesman, leader, world leader, representative, negotiator, deputy, monarch`),
  judge: words(`judge, magistrate, juror, lawyer, prosecutor, attorney, barrister, solicitor, justice, jury member, advocate, coroner, counsel, arbitrator`),
  observer: words(`observer, inspector of weapons, monitor, election observer, expert, analyst, investigator, un observer, poll worker, weapons inspector, election monitor, examiner, auditor, human rights monitor, forensic expert`),
  player: words(`player, athlete, footballer, cricketer, referee, jockey, coach, swimmer in the final, runner, golfer, boxer, team-mate, teammate, competitor, olympian, goalkeeper, midfielder, racing driver, rower, gymnast, sprinter, substitute, medallist, medalist, contestant, finisher`),
  clergy: words(`priest, monk, imam, cleric, bishop, pastor, rabbi, vicar, missionary, clergyman, preacher, cardinal, friar, minister of religion`),
  relative: words(`relative, family member, parent, sibling, spouse, twin, grandparent, cousin, loved one, dependant, dependent, next of kin, guardian, nephew, niece, descendant, partner, in-law, stepchild`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The group of persons that a noun narrows a count to: child, woman, soldier, tourist … */
export const PERSON_SUBGROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS_BY_GROUP)
    .filter(([group]) => group !== "people")
    .flatMap(([group, nouns]) => nouns.map((noun): [string, string] => [noun, group])),
);

/** Persons, and the groups that look like persons but must not be compared with them. */
export const peopleFamilies = [
  {
    id: "person",
    plural: "people",
    nouns: Object.values(NOUNS_BY_GROUP).flat(),
    apartFrom: ["household", "family", "home", "organisation", "job"],
  },
  { id: "household", plural: "households", nouns: words("household, homestead, domestic customer"), apartFrom: ["person", "family"] },
  { id: "family", plural: "families", nouns: words("family, couple, clan, married couple"), apartFrom: ["person", "household"] },
] as const satisfies readonly CountedFamily[];
