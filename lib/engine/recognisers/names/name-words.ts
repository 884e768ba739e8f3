/** Capitalised by the language and never a name of their own. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    "i i'm ok okay whether january february march april may june july august september october november december jan feb mar apr jun jul aug sep " +
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt utc bst " +
    "est edt pst pdt cet cest easter christmas ramadan eid god internet covid covid-19 bible quran koran islam christianity " +
    "covid19 tv ceo cfo phd gdp ai it vat faq pdf dna hiv aids usd eur gbp mp mps mep meps pm pms ceos pcs tvs ngo ngos suv suvs ufo ufos"
  ).split(" "),
);

/** Words that begin sentences: with a capital there, and in no name unless the lists know it. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we you i his her its their our my your there here who what when where why how which if as at in on by for from " +
    "with without within after before since until while although though because despite during under over about above according " +
    "and but or so yet nor not no now then later earlier still once only even just also both all some many most more less few " +
    "several one two three four five six seven eight nine ten dozens hundreds thousands millions half nearly almost around " +
    "another each every such other others either neither between among across along against amid instead however meanwhile " +
    "moreover additionally furthermore similarly today yesterday tomorrow tonight last next first second third recently " +
    "officials police authorities witnesses residents rescuers rescue reports report sources people troops forces soldiers " +
    "rebels protesters workers doctors hospitals schools shops local state government ministers lawmakers experts analysts " +
    "critics supporters opponents scientists researchers investigators prosecutors lawyers shares prices oil gas new old " +
    "is are was were be been has have had do does did will would can could may might must should let see read asked told " +
    "say says said to of up down out off back still yes please thank thanks like unlike given based born follow followed " +
    "speaking standing asked left right early late good bad big small high low long short full part women men children " +
    "families homes houses buildings flights trains roads water power fire fires floods heavy strong violent anti-government " +
    "breaking live update updated exclusive watch video opinion analysis world news politics business sport sports culture " +
    "strategically militarily simultaneously historically humanitarian military"
  ).split(" "),
);

/** Places whose names are also ordinary words or people's names: read as places only where something else says so. */
export const UNSURE_PLACES: ReadonlySet<string> = new Set(
  (
    "reading nice split mobile most orange bath march sale hull bar lens tours nancy florence charlotte victoria austin jackson " +
    "lincoln madison hamilton kent santos leon salvador santiago santa central police ica union independence bello mary surprise " +
    "garland man of gulf male don po ob darling hudson murray lena severn jersey queens georgia jordan chad israel kingston preston " +
    "derby bradford wellington nelson irving arlington aurora diego san la los van laval clinton marina mission enterprise moreno " +
    "carmen isidro roman vista delta pasto paris sydney houston dallas washington alexandria sofia adana tema obi lima"
  ).split(" "),
);

/** A run of capitals that ends (or, before "of", begins) with one of these is an organisation. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    "army navy forces force ministry department agency authority office bureau council committee commission court parliament " +
    "senate congress assembly house party movement front brigade brigades coalition alliance union federation league " +
    "association organisation organization society foundation institute university college school academy hospital clinic " +
    "bank fund exchange company corporation corp inc ltd llc plc group holdings airlines airways motors energy oil media " +
    "news times post press journal courier herald tribune gazette guardian telegraph observer observatory network tv radio " +
    "agency service services police guard guards corps command administration government secretariat crescent cross museum " +
    "church club united city fc team board trust chamber centre center laboratory laboratories systems technologies " +
    "partners capital industries steel shipping logistics railways rail church mission embassy consulate tribunal " +
    "inspectorate watch nations union initiative campaign militia battalion division regiment squadron"
  ).split(" "),
);
