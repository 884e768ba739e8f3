/** Opposed nouns: one pair of sides a line, parted by "|". */
export const OPPOSED_NOUNS = `
rise, increase, growth, gain, jump, surge | fall, decrease, decline, drop, loss, slump, plunge
expansion | contraction
boom | bust, recession
profit | loss
surplus | deficit, shortfall
shortage | glut, surplus
supply | demand
import | export
asset | liability
success, triumph | failure, flop
victory, win | defeat, loss
winner | loser
victor | vanquished
advance | retreat, withdrawal
attack | defence, defense
offensive | retreat
capture | liberation, loss
occupation | withdrawal
deployment | withdrawal, recall
war | peace
fighting | ceasefire, truce
escalation | de-escalation
friend, ally | enemy, foe
arrival | departure
entry | exit
beginning, start, onset | end, finish, close
opening | closure, closing
reopening | closure
birth | death
survivor | fatality, victim
survival | death
life | death
murder | suicide, accident
accident | attack, sabotage
suicide | accident
guilt | innocence
conviction | acquittal
arrest | release
imprisonment | release, freedom
custody | freedom
confession | denial
admission | denial
confirmation | denial
approval | rejection, disapproval, veto
acceptance | rejection, refusal
agreement | disagreement
deal | no deal, breakdown
support | opposition
praise | criticism
permission | ban, prohibition
allowance | ban
compliance | violation, breach
legality | illegality
truth | lie, falsehood
fact | fiction
reality | myth
proof | lack of proof
hope | despair
optimism | pessimism
trust | distrust, mistrust
unity | division
majority | minority
government | opposition
democracy | dictatorship
appointment | dismissal, resignation
hiring, recruitment | layoff, dismissal, redundancy
employment | unemployment
promotion | demotion, relegation
employer | employee
buyer | seller
lender | borrower
landlord | tenant
teacher | student, pupil
doctor | patient
prosecution | defence, defense
plaintiff | defendant
attacker | victim
hostage-taker | hostage
man | woman
boy | girl
father | mother
son | daughter
brother | sister
husband | wife
king | queen
adult | child
parent | child
soldier | civilian
day | night
morning | evening
dawn | dusk
summer | winter
spring | autumn
weekday | weekend
north | south
east | west
left | right
top | bottom
front | rear, back
inside | outside
land | sea
city | countryside
maximum | minimum
peak | trough, low
high | low
strength | weakness
wealth | poverty
health | illness, sickness
recovery | relapse, deterioration
improvement | deterioration, worsening
safety | danger
calm | storm, unrest
drought | flood
heat | cold
rain | sunshine
presence | absence
attendance | absence, boycott
membership | withdrawal
accession | exit, withdrawal
merger | demerger, split
nationalisation | privatisation
introduction | abolition, repeal
imposition | lifting
construction | demolition
repair | damage
creation | destruction
discovery | loss, disappearance
connection | disconnection
question | answer
cause | effect
quantity | quality
theory | practice
original | copy
hero | villain
leader | follower
amateur | professional
home | away
home win | away win
draw | win
hit | miss
yes | no
beginning, opening | ending, finale
marriage, wedding | divorce
guest | host
victim | perpetrator, attacker
predecessor | successor
comedy | tragedy
debut | finale
`;
