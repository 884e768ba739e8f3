/**
 * Names that look alike and never are the same. Each line is a set in which every two differ; compared after folding.
 */
export const CONFUSERS: readonly (readonly string[])[] = `
Iran | Iraq
Hama | Homs
Mali | Malawi | Malta | Maldives | Bali
Niger | Nigeria
Austria | Australia
Slovakia | Slovenia | Slavonia
North Korea | South Korea
North Korean | South Korean
Gambia | Zambia | Namibia
Guinea | Guinea-Bissau | Equatorial Guinea | Papua New Guinea | Guyana | French Guiana | Ghana
Congo | Democratic Republic of the Congo | Republic of the Congo
Dominica | Dominican Republic
Sudan | South Sudan
Mauritania | Mauritius | Lithuania
Latvia | Lithuania | Libya
Liberia | Libya | Siberia | Iberia
Lebanon | Libya
Paraguay | Uruguay
Tunisia | Tanzania | Tasmania
Tunis | Tunisia
Algiers | Algeria
Kuwait | Kuwait City
Mexico | Mexico City | New Mexico
Panama | Panama City
Guatemala | Guatemala City
New York | New Jersey
Virginia | West Virginia
North Carolina | South Carolina
North Dakota | South Dakota
Kansas | Arkansas
Kansas | Kansas City
Montenegro | Monaco
Moldova | Maldives
Morocco | Monaco
Chad | Chile
China | Chile | Ghana
Oman | Amman | Yemen
Oman | Jordan
Kenya | Guinea
Rwanda | Uganda | Luanda
Togo | Tonga | Congo
Samoa | American Samoa
Timor | East Timor
Belarus | Belgium | Belize
Bulgaria | Bolivia
Burundi | Burkina Faso
Turkey | Turkmenistan
Tajikistan | Kazakhstan | Kyrgyzstan | Uzbekistan | Turkmenistan | Afghanistan | Pakistan
Taiwan | Thailand
Ireland | Iceland | Northern Ireland
Ireland | England | Scotland
Sweden | Switzerland | Eswatini
Serbia | Siberia | Syria | Sierra Leone
Somalia | Somaliland | Samoa
India | Indonesia | Indiana
Korea | Crimea
Budapest | Bucharest
Tripoli | Tripoli Lebanon
Granada | Grenada
Jordan | Jordan River
Washington | Washington State
Georgia | Georgetown
Santiago | San Diego
San Jose | San Juan
San Salvador | El Salvador
Valencia | Venezuela | Valladolid
Kharkiv | Kherson
Donetsk | Luhansk | Donbas
Mosul | Mossad
Basra | Busra
Rafah | Raqqa | Rawah
Gaza | Giza
Taiz | Taif
Daraa | Darayya
Idlib | Irbil
Aleppo | Aden
Haifa | Jaffa
Hebron | Hebrides
Hamas | Hama
Hezbollah | Hizb ut-Tahrir
Taliban | Pakistani Taliban
Fatah | Hamas
Khomeini | Khamenei
Medvedev | Medvedchuk
Yanukovych | Yushchenko
Osama | Obama
George Bush | Jeb Bush
Bill Clinton | Hillary Clinton
UNHCR | OHCHR
WHO | WTO | WFP | WMO
European Commission | European Council | Council of Europe | European Parliament | European Court
House of Commons | House of Lords | House of Representatives
Supreme Court | High Court | Constitutional Court
Ministry of Health | Ministry of Defence | Ministry of Interior | Ministry of Justice | Ministry of Finance
`
  .trim()
  .split("\n")
  .map((line) => line.split(" | "));

/** Words that set two otherwise like names apart: "North Field" is not "South Field". Each set excludes its others. */
export const SETTING_APART: readonly ReadonlySet<string>[] = [
  new Set([
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
    "central",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
  ]),
  new Set(["upper", "lower", "middle"]),
  new Set(["old", "new"]),
  new Set(["greater", "lesser"]),
  new Set(["senior", "junior", "sr", "jr"]),
  new Set(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]),
  new Set([
    "health",
    "defence",
    "defense",
    "interior",
    "finance",
    "foreign",
    "justice",
    "education",
    "energy",
    "transport",
    "agriculture",
  ]),
  new Set(["army", "navy", "air", "police", "guard"]),
];

/** Short and long forms of given names, one person's either way. Folded, lower case. */
export const SHORT_NAMES: readonly (readonly string[])[] = `
alexander alex sasha aleksandr oleksandr
andrew andy drew
anthony tony
benjamin ben benny
charles charlie chuck
christopher chris
daniel dan danny
david dave
donald don
edward ed eddie ted
elizabeth liz beth betty
eugene yevgeny gene
francis frank
gregory greg
james jim jimmy
jeffrey jeff
jennifer jen jenny
jonathan jon
john jack johnny
joseph joe
katherine kate kathy
kenneth ken
lawrence larry
leonard leo len
margaret maggie peggy
matthew matt
michael mike mick mikhail
nicholas nick
patrick pat paddy
peter pete
philip phil
richard dick rick
robert bob rob bobby
ronald ron
samuel sam
stephen steve
susan sue
thomas tom
timothy tim
victor vic
vladimir vova volodymyr
william bill will
zachary zach
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
