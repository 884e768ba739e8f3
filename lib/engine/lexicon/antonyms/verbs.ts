/** Opposed verbs: one pair of sides a line, parted by "|". */
export const OPPOSED_VERBS = `
rise, increase, grow, climb, go up, soar, surge, jump, gain | fall, decrease, decline, drop, go down, plunge, slump, sink, lose
raise, lift, boost, hike, put up | lower, cut, reduce, slash, bring down
strengthen, intensify | weaken, ease, subside
expand, widen, enlarge, extend | shrink, narrow, contract, shorten
improve, get better | worsen, deteriorate, get worse
accelerate, speed up | slow, slow down, decelerate
double, triple | halve
add | remove, subtract, take away
maximise, maximize | minimise, minimize
win, triumph | lose
succeed | fail
pass | fail, flunk
accept | reject, refuse, decline, turn down
agree | disagree
approve | reject, veto, disapprove
adopt, enact | repeal, scrap, abolish
support, back, endorse | oppose, resist, fight
favour, favor | oppose
praise, hail, applaud | criticise, criticize, condemn, denounce
welcome | deplore, reject
confirm, verify | deny, refute
admit, acknowledge, own up | deny
prove | disprove
believe, trust | doubt, disbelieve, distrust, mistrust
remember | forget
know | ignore
reveal, disclose, publish, release | conceal, hide, withhold, suppress
expose, uncover | cover up, bury
speak | stay silent, keep quiet
allow, permit, let | forbid, ban, prohibit, bar, prevent
legalise, legalize | criminalise, criminalize, outlaw
impose | lift, ease
tighten | loosen, relax, ease
enforce | waive
obey, comply with | disobey, defy, flout
respect, honour, honor, observe | violate, breach, break
keep | break, give up
promise | renege on
start, begin, launch, commence | end, stop, finish, halt, cease
open, reopen | close, shut
resume, restart | suspend, halt, pause
continue, go on | stop, cease, break off
go ahead, take place | fall through
bring forward | postpone, delay, put off
arrive, come, enter | leave, depart, exit
come in | go out
stay, remain | leave, go, quit, withdraw
advance | retreat, withdraw, pull back
attack | defend
invade, occupy | liberate, withdraw from
capture, seize, take | lose, lose control of, surrender
deploy, send | withdraw, recall, bring home
arm | disarm
mobilise, mobilize | demobilise, demobilize
escalate | de-escalate, calm
load | unload
join, enter | leave, quit
include | exclude
admit, let in | expel, turn away, keep out
unite, merge | split, divide, separate
connect, link | disconnect, sever
attract | repel
recognise, recognize | disown, refuse to recognise
elect, vote in | vote out, unseat
appoint, name | dismiss, sack, fire, remove
hire, recruit, employ | fire, lay off, sack, dismiss
promote | demote
resign, step down, quit | stay on, remain in office
nationalise, nationalize | privatise, privatize
invest | divest
buy, purchase, acquire | sell
lend | borrow
earn | spend
save | spend, waste
profit | lose money
export | import
create | destroy, eliminate
build, construct, erect | demolish, tear down, destroy
repair, fix, mend | break, damage
assemble | dismantle
live, survive | die, perish
save, rescue | kill, abandon
heal, recover | sicken, fall ill
cure | infect
wake | sleep
find | lose
appear, emerge | disappear, vanish
arrest, detain | release, free, let go
imprison, jail, lock up | free, release
capture | escape
charge | drop charges against
convict, find guilty | acquit, clear
plead guilty | plead not guilty
confess | deny
accuse | exonerate, clear
uphold | overturn, quash
sign | tear up
ratify | reject
contain, extinguish, put out | spread, break out
ignite, light | extinguish, put out
hold | collapse, burst, give way
stand | fall, collapse
rise from | sink
float | sink
take off | land
land safely | crash
sail | sink, run aground
flood | drain, dry out
freeze | melt, thaw
heat, warm | cool
fill | empty
lock | unlock
block | unblock, clear
protect | endanger, expose
help, assist | hinder, hamper
encourage, urge | discourage, deter
persuade | dissuade
tell to stay | tell to leave
follow | precede, lead
pull | push
give | take, withhold
pay | owe, default on
pay back, repay | default on
attend | boycott, stay away from, miss
participate, take part | abstain, withdraw
vote for | vote against
ally | break with
marry | divorce
love | hate
like | dislike
laugh | cry
trust | suspect
hope | fear
gain weight | lose weight
deliver | intercept, withhold
fire | intercept, shoot down
hit | miss
score | miss
catch | drop
ascend | descend
turn on, switch on | turn off, switch off
restore | cut off, cut
subsidise, subsidize | tax
qualify | crash out
gather | disperse, scatter
exceed | fall short of
meet | miss
overestimate, exaggerate | underestimate, play down
overstate | understate
simplify | complicate
encrypt | decrypt
import from | export to
immigrate | emigrate
evacuate | return
bless | curse
reward | punish
found, establish, set up | dissolve, disband, abolish
form | disband, dissolve
attach, connect | detach, disconnect
teach | learn
inhale | exhale
praise | insult
cause, trigger | prevent, avert
`;
