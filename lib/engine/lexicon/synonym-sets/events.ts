/** Sets of words that news texts use for one another in naming events and acts: one set a line, its id first. */
export const EVENT_SETS = `
quake: earthquake, quake, tremor, temblor, seismic shock, earth tremor
aftershock: aftershock, after-shock, secondary quake
blaze: blaze, fire, wildfire, inferno, bushfire, forest fire, conflagration, brush fire
arson: arson, arson attack, fire-raising, deliberate fire, firebombing
blast: blast, explosion, detonation, bombing, bomb attack
bombing: bombing, bomb blast, bomb attack, car bomb, suicide bombing
gunfire: gunfire, shooting, gunshot, shot, firing, fusillade
shooting: shooting, gun attack, mass shooting, gun massacre, shooting spree
stabbing: stabbing, knife attack, knifing, knife crime
airstrike: airstrike, air strike, air raid, aerial bombardment, aerial attack, bombing raid
shelling: shelling, bombardment, artillery fire, mortar fire, artillery strike, barrage
attack: attack, assault, raid, onslaught, strike, offensive
ambush: ambush, surprise attack, trap
battle: battle, fighting, clash, combat, skirmish, firefight, gun battle
war: war, conflict, hostilities, armed conflict, warfare
invasion: invasion, incursion, intrusion, offensive, occupation
coup: coup, putsch, overthrow, takeover, power grab, military takeover, coup attempt
uprising: uprising, revolt, rebellion, insurgency, insurrection, mutiny
massacre: massacre, slaughter, mass killing, bloodbath, carnage, mass murder
genocide: genocide, ethnic cleansing, extermination
killing: killing, murder, homicide, slaying, assassination, execution
suicide: suicide, self-inflicted death
kidnapping: kidnapping, abduction, hostage-taking, kidnap, snatching
hijacking: hijacking, hijack, seizure of the plane, skyjacking
robbery: robbery, heist, hold-up, raid, stick-up, mugging, holdup
burglary: burglary, break-in, theft, housebreaking
theft: theft, stealing, larceny, pilfering, shoplifting
fraud: fraud, scam, swindle, deception, embezzlement, con
corruption: corruption, bribery, graft, kickback, sleaze
rape: rape, sexual assault, sex attack, sexual abuse
abuse: abuse, mistreatment, maltreatment, ill-treatment
torture: torture, abuse, torment, brutal treatment
vandalism: vandalism, criminal damage, defacement
hack: hack, cyberattack, cyber attack, data breach, hacking, security breach, breach, intrusion
leak: leak, leakage, escape, seepage, spill
spill: spill, oil spill, slick, oil slick, oil leak
crash: crash, accident, collision, smash, wreck, pile-up, pileup
plane crash: plane crash, air crash, air disaster, plane disaster, aviation accident
derailment: derailment, train crash, rail crash, train wreck, rail accident
shipwreck: shipwreck, sinking, capsizing, maritime disaster, ferry disaster
collapse: collapse, cave-in, fall, caving-in, crumbling
flood: flood, flooding, deluge, inundation, flash flood, floodwater
storm: storm, tempest, gale, squall, windstorm
hurricane: hurricane, typhoon, cyclone, tropical storm, superstorm
tornado: tornado, twister, whirlwind, funnel cloud
blizzard: blizzard, snowstorm, white-out, heavy snow
landslide: landslide, mudslide, landslip, rockslide, mudflow
avalanche: avalanche, snowslide, snow slide
eruption: eruption, volcanic eruption, volcanic activity
tsunami: tsunami, tidal wave, giant wave, seismic sea wave
drought: drought, dry spell, water shortage, lack of rain
heatwave: heatwave, heat wave, hot spell, extreme heat, scorcher
famine: famine, starvation, mass hunger, food crisis, hunger crisis
epidemic: epidemic, outbreak, pandemic, contagion
disaster: disaster, catastrophe, calamity, tragedy
emergency: emergency, crisis, state of emergency
evacuation: evacuation, clearance, removal, mass evacuation
rescue: rescue, rescue operation, saving, rescue effort, rescue mission
search: search, hunt, search operation, manhunt, search effort
manhunt: manhunt, police hunt, search for the suspect, dragnet
withdrawal: withdrawal, pullout, pull-out, retreat, exit, pullback, departure
advance: advance, push, thrust, offensive, drive
siege: siege, encirclement, blockade, standoff, stand-off
ceasefire: ceasefire, cease-fire, truce, armistice, cessation of hostilities, lull
surrender: surrender, capitulation, laying down of arms
capture: capture, seizure, taking, takeover, fall
liberation: liberation, recapture, freeing, retaking
deployment: deployment, dispatch, sending, stationing
mobilisation: mobilisation, mobilization, call-up, draft, conscription
protest: protest, demonstration, rally, march, demo
riot: riot, rioting, unrest, disorder, disturbance, civil unrest
strike: strike, walkout, industrial action, stoppage, work stoppage
sit-in: sit-in, occupation, protest camp
boycott: boycott, shunning, embargo
crackdown: crackdown, clampdown, repression, suppression
raid: raid, police operation, swoop, police raid, search of the premises
arrest: arrest, detention, apprehension, capture
imprisonment: imprisonment, jailing, incarceration, detention, custody
release: release, freeing, liberation, discharge
escape: escape, jailbreak, breakout, getaway, prison break
trial: trial, court case, proceedings, hearing, prosecution
verdict: verdict, ruling, judgment, judgement, decision, finding
sentence: sentence, jail term, prison term, punishment, penalty, prison sentence
conviction: conviction, guilty verdict, finding of guilt
acquittal: acquittal, not guilty verdict, clearing, exoneration
charge: charge, indictment, count, accusation
lawsuit: lawsuit, suit, legal action, case, litigation, court action
appeal: appeal, legal challenge, challenge
extradition: extradition, handover, surrender to the authorities
execution: execution, putting to death, capital punishment, death penalty
pardon: pardon, amnesty, clemency, reprieve
inquiry: inquiry, enquiry, investigation, probe, inquest, review
autopsy: autopsy, post-mortem, postmortem, post-mortem examination
election: election, poll, vote, ballot
referendum: referendum, plebiscite, popular vote
recount: recount, second count, new count
resignation: resignation, stepping down, departure, quitting, exit
dismissal: dismissal, sacking, firing, ouster, removal, ousting
appointment: appointment, nomination, naming, selection
impeachment: impeachment, removal proceedings
inauguration: inauguration, swearing-in, taking of the oath, oath-taking
budget: budget, spending plan, finance bill
talks: talks, talk, negotiation, discussion, dialogue, bargaining
summit: summit, meeting, conference, gathering
deal: deal, agreement, accord, pact, treaty, settlement
sanction: sanction, embargo, trade restriction, penalty
merger: merger, takeover, acquisition, buyout, tie-up, amalgamation
bid: bid, offer, approach, proposal
closure: closure, shutdown, shutting, closing
reopening: reopening, resumption, restart
bankruptcy: bankruptcy, insolvency, collapse, administration, liquidation, receivership
layoff: layoff, lay-off, redundancy, job cut, dismissal, job loss, chop, retrenchment
hiring: hiring, recruitment, intake, taking on
pay rise: pay rise, raise, wage increase, pay increase, salary increase
recall: recall, product recall, withdrawal from sale
outage: outage, blackout, power cut, power failure, power outage
shortage: shortage, scarcity, lack, deficit, dearth, shortfall
strike ballot: strike ballot, strike vote, vote on strike action
launch: launch, lift-off, blast-off, liftoff, takeoff
landing: landing, touchdown, arrival
take-off: take-off, takeoff, departure
delay: delay, postponement, hold-up, deferral
cancellation: cancellation, scrapping, calling off, abandonment
visit: visit, trip, tour, state visit
funeral: funeral, burial, interment, memorial service
wedding: wedding, marriage ceremony, nuptials
operation: operation, surgery, surgical procedure, procedure
vaccination: vaccination, inoculation, immunisation, immunization, jab
infection: infection, case, contagion, contamination
death toll: death toll, toll, number of dead, body count, fatality count
rise: rise, increase, growth, jump, surge, climb, gain, hike, upturn
fall: fall, drop, decline, decrease, slump, dip, plunge, reduction
inflation: inflation, price rise, rise in prices, cost of living increase
recession: recession, slump, downturn, economic contraction
discovery: discovery, find, unearthing, finding
disappearance: disappearance, vanishing, loss
warning: warning, alert, caution, advisory
threat: threat, menace, danger
attempt: attempt, bid, effort, try, endeavour, endeavor
win: win, victory, triumph, success
defeat: defeat, loss, rout, beating
match: match, game, fixture, tie
`;
