/** Sets of words that news texts use for one another in naming people, bodies and things: one set a line, its id first. */
export const THING_SETS = `
firefighter: firefighter, fireman, fire crew, fire officer, fire service
police: police, cop, officer, police officer, policeman, law enforcement, constable
detective: detective, investigator, police detective, sleuth
paramedic: paramedic, medic, ambulance worker, ambulance crew, first responder
doctor: doctor, physician, medic, medical doctor, gp
nurse: nurse, nursing staff, hospital nurse
scientist: scientist, researcher, academic, boffin, expert
expert: expert, specialist, analyst, authority
lawyer: lawyer, attorney, solicitor, barrister, counsel, advocate
prosecutor: prosecutor, public prosecutor, state attorney, district attorney
judge: judge, magistrate, justice
defendant: defendant, accused, suspect
suspect: suspect, alleged attacker, alleged perpetrator, person of interest
attacker: attacker, assailant, perpetrator, aggressor
gunman: gunman, shooter, attacker, sniper
bomber: bomber, suicide bomber, attacker
killer: killer, murderer, assassin, slayer
thief: thief, robber, burglar, raider
kidnapper: kidnapper, abductor, captor, hostage-taker
prisoner: prisoner, inmate, detainee, convict, captive
hostage: hostage, captive, kidnap victim, abductee
victim: victim, casualty, fatality
body: body, corpse, remains, dead body
witness: witness, eyewitness, onlooker, bystander
refugee: refugee, migrant, asylum seeker, displaced person
resident: resident, inhabitant, local, villager, townspeople, citizen
protester: protester, protestor, demonstrator, marcher, activist
rebel: rebel, insurgent, opposition fighter, militant, guerrilla, fighter
terrorist: terrorist, extremist, militant, jihadist
soldier: soldier, troop, serviceman, military personnel, fighter
troops: troops, soldiers, forces, army, military
army: army, military, armed forces, defence forces, defense forces
navy: navy, naval force, fleet
air force: air force, warplanes, air arm
peacekeeper: peacekeeper, blue helmet, un soldier, peacekeeping force
mercenary: mercenary, private military contractor, hired gun, soldier of fortune
general: general, commander, army chief, military chief
regime: regime, government, administration, authorities
authority: authority, official, government, officialdom
pm: pm, prime minister, premier, head of government
president: president, head of state, leader
king: king, monarch, sovereign
minister: minister, secretary, cabinet member, secretary of state
mp: mp, lawmaker, legislator, member of parliament, parliamentarian, deputy
parliament: parliament, legislature, national assembly, assembly, house, chamber
senate: senate, upper house, upper chamber
mayor: mayor, city leader, town mayor
governor: governor, state leader, regional head
opposition: opposition, rival party, government opponents
candidate: candidate, contender, nominee, hopeful
voter: voter, elector, electorate, constituent
spokesman: spokesman, spokeswoman, spokesperson, representative, mouthpiece
ambassador: ambassador, envoy, diplomat
boss: boss, chief, head, chief executive, ceo, director
chairman: chairman, chair, chairwoman, chairperson, president of the board
manager: manager, coach, head coach, boss
owner: owner, proprietor, landlord
shareholder: shareholder, investor, stockholder
customer: customer, client, consumer, shopper
worker: worker, employee, staff, staff member, labourer, laborer
workforce: workforce, staff, employees, personnel, headcount
union: union, trade union, labour union, labor union, workers' union
employer: employer, company, firm, management
company: company, firm, business, corporation, group
airline: airline, carrier, air carrier
bank: bank, lender, financial institution
regulator: regulator, watchdog, supervisory body, supervisor
retailer: retailer, shop chain, supermarket chain, store chain
carmaker: carmaker, car manufacturer, automaker, auto maker, vehicle maker
drugmaker: drugmaker, drug company, pharmaceutical company, pharmaceutical firm, drug maker
newspaper: newspaper, paper, daily, tabloid, broadsheet
journalist: journalist, reporter, correspondent, newsman
broadcaster: broadcaster, tv station, television station, channel, network
charity: charity, aid agency, relief agency, ngo, non-governmental organisation, aid organisation, humanitarian organisation
student: student, pupil, schoolchild, undergraduate
teacher: teacher, schoolteacher, educator, tutor
child: child, kid, youngster, minor
baby: baby, infant, newborn
teenager: teenager, teen, youth, adolescent
woman: woman, female, lady
man: man, male, bloke, guy
pensioner: pensioner, senior citizen, retiree, elderly person, oap
tourist: tourist, holidaymaker, visitor, traveller, vacationer, traveler
passenger: passenger, traveller, commuter, flyer
pilot: pilot, captain, aviator, flight crew
sailor: sailor, seaman, mariner, crewman, seafarer
driver: driver, motorist
cyclist: cyclist, bicyclist, bike rider
miner: miner, pit worker, mineworker, coal miner
farmer: farmer, grower, agricultural producer
fan: fan, supporter, follower
player: player, footballer, sportsman, athlete
jab: jab, vaccine, shot, inoculation, vaccination
drug: drug, medicine, medication, treatment, remedy, pill
narcotics: narcotics, illegal drugs, illicit drugs, hard drugs
disease: disease, illness, sickness, ailment, condition
virus: virus, bug, pathogen, germ, infection
symptom: symptom, sign of illness, sign of infection
tumour: tumour, tumor, cancer, growth
hospital: hospital, clinic, medical centre, medical center, infirmary
intensive care: intensive care, icu, intensive care unit, critical care
patient: patient, sick person, inpatient
border crossing: border crossing, checkpoint, crossing, crossing point, frontier post, border post, border gate
border: border, frontier, boundary
checkpoint: checkpoint, roadblock, control post
ship: ship, vessel, freighter, boat, cargo ship
ferry: ferry, passenger ship, passenger ferry, ferryboat
tanker: tanker, oil tanker, supertanker
warship: warship, naval vessel, navy ship, ship of war
submarine: submarine, sub, u-boat
yacht: yacht, sailing boat, sailboat
dinghy: dinghy, inflatable, rubber boat, raft
plane: plane, aircraft, airplane, jet, airliner, aeroplane
fighter jet: fighter jet, warplane, fighter plane, combat aircraft, fighter aircraft
helicopter: helicopter, chopper, copter
drone: drone, unmanned aircraft, unmanned aerial vehicle, uav
missile: missile, rocket, projectile
bomb: bomb, explosive device, explosive, device, ied
shell: shell, mortar round, artillery round, mortar shell
landmine: landmine, land mine, mine
gun: gun, firearm, weapon
handgun: handgun, pistol, revolver
rifle: rifle, assault rifle, kalashnikov
knife: knife, blade, bladed weapon
ammunition: ammunition, bullet, ammo, round, cartridge
weapon: weapon, arms, armament, munition
tank: tank, armoured vehicle, armored vehicle, armour, armor
lorry: lorry, truck, heavy goods vehicle, hgv, articulated lorry
car: car, vehicle, automobile, motor car, auto
van: van, delivery van, minivan
bus: bus, coach, minibus
taxi: taxi, cab, minicab
train: train, rail service, locomotive, railway train
underground: underground, subway, metro, tube
tram: tram, streetcar, trolley
motorcycle: motorcycle, motorbike, bike
bicycle: bicycle, bike, cycle
petrol: petrol, gasoline, fuel, gas
oil: oil, crude, petroleum, crude oil
electricity: electricity, power, current
gas: gas, natural gas, lng
motorway: motorway, highway, freeway, expressway, interstate
road: road, street, route, thoroughfare
pavement: pavement, sidewalk, footpath, walkway
bridge: bridge, crossing, flyover, overpass, viaduct
airport: airport, airfield, aerodrome, air base
port: port, harbour, harbor, docks, dockyard
siren: siren, alarm, hooter, klaxon, warning siren
quay: quay, wharf, pier, berth, dock, jetty
bank-branch: branch, outlet, bureau
instruction: instruction, order, directive, command
paper: document, paper, text
sick: patient, sick, sufferer
station: station, railway station, train station, terminal
railway: railway, railroad, rail line, train line
pipeline: pipeline, pipe, conduit
dam: dam, barrage, levee, embankment, dyke, dike
river: river, waterway, stream
reservoir: reservoir, lake, water supply
flat: flat, apartment, condo, condominium
tower block: tower block, high-rise, apartment block, block of flats, apartment building
house: house, home, dwelling, residence, property
building: building, structure, edifice, premises
shop: shop, store, outlet
shopping centre: shopping centre, shopping center, mall, shopping mall
supermarket: supermarket, grocery store, grocer
restaurant: restaurant, diner, eatery, cafe
pub: pub, bar, tavern, inn
hotel: hotel, inn, guesthouse, guest house, lodging
school: school, academy
primary school: primary school, elementary school, grade school
secondary school: secondary school, high school, senior school
university: university, college, campus
church: church, chapel, house of worship
mosque: mosque, masjid
prison: prison, jail, penitentiary, detention centre, detention center, gaol
court: court, tribunal, courthouse, courtroom
factory: factory, plant, works, mill, production site
power station: power station, power plant, generating station
nuclear plant: nuclear plant, nuclear power plant, nuclear power station, reactor
mine: mine, pit, colliery
refinery: refinery, oil refinery, oil plant
warehouse: warehouse, depot, storehouse
barracks: barracks, military base, army base, camp
camp: camp, refugee camp, settlement, encampment
headquarters: headquarters, head office, hq, main office
embassy: embassy, diplomatic mission, consulate
stadium: stadium, arena, ground, sports ground
city: city, town, metropolis, municipality
village: village, hamlet, settlement
district: district, neighbourhood, neighborhood, quarter, suburb, area
province: province, region, governorate, state, oblast
country: country, nation, state
outskirts: outskirts, suburbs, edge of the city
coast: coast, shore, seashore, coastline, seaside
island: island, isle, islet
mountain: mountain, peak, summit, mount
forest: forest, wood, woodland, jungle
rubble: rubble, debris, ruins, wreckage
sea: sea, ocean, waters
smoke: smoke, fumes, haze
lava: lava, molten rock, magma
rain: rain, rainfall, downpour, precipitation
snow: snow, snowfall, snow shower
money: money, cash, fund, sum
price: price, cost, price tag
fee: fee, charge, levy
wage: wage, salary, pay, earnings
fine: fine, penalty, monetary penalty
ransom: ransom, ransom money, ransom payment
compensation: compensation, damages, payout, settlement, redress
tax: tax, levy, duty, tariff
profit: profit, earnings, surplus
loss: loss, deficit, shortfall
revenue: revenue, sales, turnover, income, takings
debt: debt, borrowing, liabilities
share: share, stock, equity
stake: stake, shareholding, holding
loan: loan, credit, lending
aid: aid, assistance, relief, help, humanitarian aid
food: food, provisions, foodstuff, groceries
job: job, post, position, employment
contract: contract, deal, agreement
law: law, legislation, act, bill, statute
rule: rule, regulation, directive
ban: ban, prohibition, restriction, embargo
permit: permit, licence, license, authorisation, authorization
document: document, paper, file, record
letter: letter, note, missive, correspondence
message: message, text, text message, sms
email: email, e-mail, electronic mail
video: video, footage, clip, film, recording
photo: photo, photograph, picture, image, snap, shot
website: website, site, web page, internet site
internet: internet, web, online network
phone: phone, telephone, mobile, mobile phone, cell phone, handset, smartphone
computer: computer, laptop, pc
app: app, application, software, programme, program
report: report, study, survey, paper, findings
opinion poll: opinion poll, survey, poll, canvass
claim: claim, allegation, assertion, accusation
rumour: rumour, rumor, gossip, hearsay, speculation
statement: statement, announcement, declaration, communique
plan: plan, scheme, proposal, project
aim: aim, goal, objective, target
rival: rival, opponent, competitor, adversary
ally: ally, partner, friend
enemy: enemy, foe, adversary
dog: dog, hound, canine, puppy
cattle: cattle, cow, livestock, herd
chicken: chicken, hen, poultry
crop: crop, harvest, yield
garbage: garbage, rubbish, waste, trash, refuse
toilet: toilet, lavatory, restroom, loo
lift: lift, elevator
holiday: holiday, vacation, break
autumn: autumn, fall
football: football, soccer
championship: championship, title, crown, trophy
`;
