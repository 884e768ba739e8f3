/**
 * Abbreviations that keep their full stop, by what the stop may mean. Lower case, without the stop.
 */

/** Stand before a name or a number: the stop never ends a sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    "dr mr mrs ms mx messrs mme mlle prof rev fr hon pres gov lt col gen maj sgt cpl capt cmdr cdr adm brig insp supt " +
    "sen rep reps sens amb atty asst det st mt ft sr sra srta pvt pfc spc msgt ssgt vs viz approx fig figs art arts ch vol " +
    "ca cf para paras ed eds trans ex e.g i.e eg ie al-haj hr frau dept univ"
  ).split(" "),
);

/** Stand before a digit ("Nov. 5", "No. 10", "p. 7"); elsewhere the stop may end the sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec no nos c p pp sec art vol ch tel ext".split(" "),
);

/** Stand after what they belong to: the stop ends a sentence where a sentence could begin after it. */
export const AFTER_WORD: ReadonlySet<string> = new Set(
  (
    "inc ltd corp co cos bros plc llc jr sr esq etc al a.m p.m am pm u.s u.k u.n e.u u.a.e u.s.s.r d.c ph.d m.d b.a m.a " +
    "b.c a.d est min mins hr hrs sq blvd ave rd mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa " +
    "tenn tex va vt wash wis wyo ont que alta"
  ).split(" "),
);

/**
 * Words in the lists above that are also ordinary words, which end sentences ("he said no.", "in the sun."): they
 * keep the stop only before a digit, or with a capital before another capitalised word.
 */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  "no nos ex art ed am pm al del ind ill mass miss la mo pa co sun sat mon wed fri mar min rep ch sec p det est hon fig ore wash ave hr trans ark".split(
    " ",
  ),
);

/** Capitalised words that begin sentences and hardly ever follow an abbreviation within a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we i you his her its their our my there here who what when where why " +
    "how which if as at in on by for from with without after before since until while although though because despite " +
    "during under over about according but and or so yet nor however meanwhile moreover instead also both all some many " +
    "most few several no not now then later earlier still once only even one two three another each every such both " +
    "officials police authorities witnesses residents rescuers reports asked"
  ).split(" "),
);

/** Words after a quotation that say who spoke: "“Where?” Ms Roth asked." is one sentence. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "said says say asked asks told tells added adds wrote writes replied replies answered recalled exclaimed shouted " +
    "insisted warned declared noted explained continued tweeted posted read reads"
  ).split(" "),
);
