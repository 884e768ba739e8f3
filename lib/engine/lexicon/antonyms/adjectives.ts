/** Opposed adjectives and adverbs: one pair of sides a line, parted by "|". */
export const OPPOSED_ADJECTIVES = `
dead, killed, deceased | alive, living, surviving
injured, wounded, hurt | unhurt, unharmed, uninjured, unscathed
guilty | innocent, not guilty
legal, lawful | illegal, unlawful
true | false, untrue
right, correct | wrong, incorrect
accurate | inaccurate
genuine, real, authentic | fake, false, forged, bogus
safe | unsafe, dangerous
healthy, well | ill, sick, unwell
fit | unfit, injured
positive | negative
infected | uninfected, healthy
contagious, infectious | non-infectious
vaccinated | unvaccinated
fatal, lethal, deadly | harmless, non-fatal
mild | severe
stable | critical, unstable
open | closed, shut
public | private, secret
known | unknown
identified | unidentified
armed | unarmed
military | civilian
civilian | combatant
peaceful | violent
voluntary | forced, compulsory, mandatory
optional | mandatory, compulsory
temporary | permanent
provisional | final
partial | full, complete, total
complete | incomplete, unfinished
full | empty
whole | partial
intact, undamaged | damaged, destroyed, broken
standing | collapsed
habitable | uninhabitable
passable | impassable
accessible | inaccessible
available | unavailable
present | absent
missing | found, located
free | captive, detained, imprisoned, jailed
independent | dependent
united | divided
married | single, divorced, unmarried
male | female
young | old, elderly
new | old
early | late
first | last
former, ex | current
previous, past | next, future
recent | ancient
modern | ancient, old-fashioned
initial | final
annual | monthly
daily | weekly
domestic, internal | foreign, external, international
local | national, global
national | international
urban | rural
northern | southern
eastern | western
north | south
east | west
left | right
left-wing | right-wing
upper | lower
inner | outer
inside | outside
near, close | far, distant
high | low
higher | lower
highest | lowest
tall | short
long | short
longer | shorter
large, big, huge, massive | small, little, tiny
larger, bigger | smaller
largest, biggest | smallest
wide | narrow
thick | thin
deep | shallow
heavy | light
strong | weak
stronger | weaker
fast, quick, rapid | slow
faster | slower
hot | cold
warm | cool
hottest | coldest
wet | dry
rich, wealthy | poor
expensive | cheap
profitable | unprofitable, loss-making
solvent | insolvent, bankrupt
rising, growing, increasing | falling, declining, decreasing, shrinking
up | down
more | less, fewer
most | least, fewest
many | few
better | worse
best | worst
good | bad
successful | unsuccessful, failed
effective | ineffective
useful | useless
victorious | defeated, beaten
unbeaten | beaten
major | minor
serious, severe | slight, minor
important | unimportant
majority | minority
single | multiple
same | different
similar | dissimilar, different
equal | unequal
fair | unfair
free and fair | rigged, fraudulent
valid | invalid, void
binding | non-binding, nonbinding
official | unofficial
authorised, authorized | unauthorised, unauthorized
licensed | unlicensed
approved | unapproved, rejected
confirmed | unconfirmed, suspected
certain, sure | uncertain, unsure
clear | unclear
likely | unlikely
possible | impossible
planned, scheduled | unplanned, unscheduled
deliberate, intentional | accidental, unintentional
accidental | deliberate
conscious | unconscious
awake | asleep
sober | drunk
pregnant | not pregnant
employed | unemployed, jobless
paid | unpaid
full-time | part-time
permanent | casual
on strike | at work
loyal | disloyal
friendly | hostile, unfriendly
allied | enemy, hostile
pro-government | anti-government
democratic | undemocratic, authoritarian
elected | unelected
popular | unpopular
constitutional | unconstitutional
nuclear | conventional
manned | unmanned
airborne | grounded
afloat | sunk, aground
online | offline
direct | indirect
visible | invisible
loud | quiet
noisy | silent
calm | rough, stormy
sunny | cloudy, rainy
clean | dirty, contaminated, polluted
drinkable | undrinkable
edible | inedible
toxic, poisonous | non-toxic, harmless
contained | uncontained, spreading
controlled | uncontrolled
sharp | blunt
smooth | rough
simple, easy | complicated, difficult, hard
satisfied | dissatisfied
happy, glad | unhappy, sad
optimistic | pessimistic
hopeful | hopeless
willing | unwilling, reluctant
able | unable
ready | unready, unprepared
prepared | unprepared
aware | unaware
warned | unwarned
responsible | irresponsible
honest | dishonest
credible | incredible, implausible
transparent | opaque
moral | immoral
religious | secular
mandatory | voluntary
before, earlier, previously | after, later, subsequently, afterwards
always | never
often, frequently | rarely, seldom
everywhere | nowhere
everybody, everyone | nobody, no one
everything | nothing
all | none
above, over | below, under
inside, within | outside, beyond
with | without
for | against
ahead | behind
forwards, forward | backwards, backward
upwards, upward | downwards, downward
together | apart
now | then
still | no longer
already | not yet
here | there
together with | apart from
fully, completely, entirely | partly, partially
directly | indirectly
legally | illegally
publicly | privately, secretly
peacefully | violently
deliberately, intentionally | accidentally, by accident
voluntarily | forcibly, by force
alone | together
quickly | slowly
today | yesterday, tomorrow
morning | evening, afternoon
day | night
oldest, eldest | youngest, newest
longest | shortest
fastest, quickest | slowest
richest, wealthiest | poorest
famous, renowned, well-known | unknown, obscure
real, actual | fictional, imaginary, fictitious
bright | dark, dim
amateur | professional
active | inactive, dormant, extinct
related | unrelated
affiliated, associated | unaffiliated, disassociated, unassociated
significant | insignificant, negligible
sufficient, adequate | insufficient, inadequate
mainly, mostly | rarely, seldom
vertical | horizontal
fresh | stale, rotten
solid | liquid
native | foreign, non-native
pregnant, fertile | infertile, sterile
literate | illiterate
frequent | infrequent, rare
`;
