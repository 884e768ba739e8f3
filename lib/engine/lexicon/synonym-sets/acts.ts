/** Sets of verbs and adjectives that news texts use for one another: one set a line, its id first. */
export const ACT_SETS = `
die: die, perish, lose * life, pass away, succumb
kill: kill, slay, murder, shoot dead, claim the life of
injure: injure, wound, hurt, maim
drown: drown, die at sea, go under
arrest: arrest, detain, apprehend, take into custody, nab
jail: jail, imprison, incarcerate, lock up, put behind bars
free: free, release, let go, liberate, set free
escape: escape, flee, get away, abscond, break out
charge: charge, indict, accuse, prosecute
convict: convict, find guilty, condemn
acquit: acquit, clear, exonerate, find not guilty
sue: sue, take to court, take legal action against
kidnap: kidnap, abduct, seize, snatch, take hostage
steal: steal, rob, make off with, swipe, loot
attack: attack, assault, strike, target
bomb: bomb, shell, bombard, pound
shoot: shoot, open fire, fire, gun down
shoot down: shoot down, down, bring down, intercept
explode: explode, blow up, detonate, go off
burn: burn, torch, set fire to, set alight, go up in flames
destroy: destroy, wreck, demolish, level, flatten, raze, ruin
damage: damage, harm, batter
collapse: collapse, cave in, fall down, give way, crumble
capture: capture, seize, take, take control of, overrun
lose: lose, forfeit, surrender, be stripped of
withdraw: withdraw, pull out, retreat, leave, pull back
leave: leave, depart, quit, exit, go
arrive: arrive, reach, come, get in, land
stay: stay, remain, stay put
advance: advance, push forward, move forward, gain ground
deploy: deploy, send, dispatch, station
besiege: besiege, surround, encircle, blockade
surrender: surrender, give up, capitulate, lay down arms
evacuate: evacuate, move out, clear, relocate
rescue: rescue, save, pull out, bring to safety
find: find, discover, locate, recover, uncover
disappear: disappear, vanish, go missing
crash: crash, smash, collide, come down, plunge
sink: sink, go down, founder, capsize
land: land, touch down, set down
derail: derail, come off the rails, jump the tracks
flood: flood, inundate, submerge, swamp
open: open, reopen, unblock, unlock
close: close, shut, shut down, seal, close down
block: block, obstruct, bar, impede
start: start, begin, commence, launch, kick off, get under way
end: end, finish, conclude, stop, cease, come to an end
continue: continue, go on, carry on, keep on, persist, proceed
resume: resume, restart, start again, pick up again
suspend: suspend, halt, pause, freeze, put on hold
delay: delay, postpone, put off, defer, push back
cancel: cancel, scrap, call off, axe, abandon, drop, ditch
plan: plan, intend, propose, aim
win: win, triumph, prevail, come first
beat: beat, defeat, overcome, thrash, trounce
elect: elect, vote in, choose, return
resign: resign, step down, quit, stand down
dismiss: dismiss, sack, fire, oust, remove, axe, boot out
appoint: appoint, name, nominate, install, pick
pass: pass, approve, adopt, vote through, back, endorse
reject: reject, turn down, refuse, vote down, throw out, rebuff
ban: ban, prohibit, outlaw, forbid, bar
allow: allow, permit, let, authorise, authorize, give the green light to
sign: sign, ink, conclude, seal
agree: agree, accept, consent, assent
oppose: oppose, object to, resist, be against
support: support, back, endorse, stand behind
criticise: criticise, criticize, condemn, denounce, slam, blast, attack
praise: praise, hail, laud, applaud, commend
demand: demand, call for, urge, press for, insist on
promise: promise, pledge, vow, undertake
threaten: threaten, menace, warn
warn: warn, alert, caution
deny: deny, reject, refute, dismiss
admit: admit, confess, concede, acknowledge, own up
confirm: confirm, verify, corroborate, acknowledge
say: say, state, declare, announce
reveal: reveal, disclose, make public, unveil, divulge
hide: hide, conceal, cover up, hush up, withhold
publish: publish, release, print, make public
meet: meet, hold talks, get together, sit down with
negotiate: negotiate, hold talks, bargain, parley
buy: buy, purchase, acquire, take over, snap up
sell: sell, offload, dispose of, auction
hire: hire, recruit, take on, employ
lay off: lay off, make redundant, sack, cut, shed, let go, axe
strike: strike, walk out, down tools, stop work
protest: protest, demonstrate, rally, march, take to the streets
rise: rise, increase, go up, climb, grow, soar, jump, surge
fall: fall, drop, decline, decrease, go down, plunge, slump, tumble
raise: raise, increase, lift, hike, boost, put up
cut: cut, reduce, slash, lower, trim, decrease
spread: spread, expand, extend, widen
contain: contain, bring under control, control, curb, check
infect: infect, pass on to, contaminate
fall ill: fall ill, get sick, be taken ill, sicken
recover: recover, get better, get well, recuperate
hospitalise: hospitalise, hospitalize, take to hospital, admit to hospital
vaccinate: vaccinate, inoculate, immunise, immunize, jab
recall: recall, withdraw, pull from the shelves
build: build, construct, erect, put up
repair: repair, fix, mend, restore
investigate: investigate, probe, look into, examine, inquire into
search: search, look for, hunt, comb, scour
fine: fine, penalise, penalize, impose a fine on
cost: cost, be worth, sell for, be priced at
pay: pay, hand over, fork out, shell out
donate: donate, give, contribute
collect: collect, gather, raise, amass
show: show, indicate, demonstrate, suggest
prevent: prevent, avert, stop, foil, thwart
help: help, assist, aid, support
deliver: deliver, hand over, bring, supply
move: move, relocate, transfer, shift
join: join, enter, become a member of, sign up
dead: dead, killed, deceased, lifeless
alive: alive, living, surviving
injured: injured, wounded, hurt
missing: missing, unaccounted for, lost
homeless: homeless, displaced, without a home
trapped: trapped, stranded, stuck, cut off
guilty: guilty, culpable, at fault
innocent: innocent, not guilty, blameless
safe: safe, unharmed, out of danger, secure
dangerous: dangerous, unsafe, hazardous, perilous, risky
contaminated: contaminated, polluted, tainted, poisoned
fake: fake, false, bogus, forged, counterfeit, sham
genuine: genuine, real, authentic, bona fide
huge: huge, massive, enormous, vast, giant
small: small, little, tiny, minor
fast: fast, quick, rapid, swift, speedy
illegal: illegal, unlawful, illicit, against the law
legal: legal, lawful, legitimate
former: former, ex, previous, one-time
deadly: deadly, fatal, lethal
violent: violent, bloody, brutal
peaceful: peaceful, non-violent, calm
secret: secret, confidential, classified, covert
angry: angry, furious, irate, livid
poor: poor, impoverished, needy, destitute
rich: rich, wealthy, affluent, well-off
`;
