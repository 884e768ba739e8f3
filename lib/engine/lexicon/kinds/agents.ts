import { type Kind, kind } from "@/lib/engine/lexicon/kinds/kind";

/** Who does something, by the part they have in the story. */
const PARTS = [
  "police",
  "army",
  "guard",
  "crowd",
  "insider",
  "rival",
  "hacker",
  "family",
  "stranger",
  "owner",
  "government",
  "delegation",
];

export const AGENT_KINDS: readonly Kind[] = [
  kind(
    "police",
    `police, policeman, policewoman, officer, constable, sergeant, riot police, detective, patrol, police officer, gendarme,
    superintendent, sheriff, mounted police, marksman, cop`,
  ),
  kind("army", `soldier, troops, army, military, conscript, paratrooper, infantry, gunner, marine, navy`),
  kind("guard", `guard, security guard, bouncer, steward, doorman, watchman, private security`),
  kind(
    "crowd",
    `protester, demonstrator, crowd, mob, rioter, picket, striker, hothead, marcher, masked man, masked men, youth, hooligan,
    yob, activist, football fan, supporter, rebel, gang`,
  ),
  kind(
    "insider",
    `employee, staff, insider, clerk, ex-clerk, ex-employee, worker, whistleblower, colleague, assistant, aide, secretary,
    former employee, temp, intern, cleaner, staff member`,
  ),
  kind("rival", `rival, competitor, competing`),
  kind("hacker", `hacker, cybercriminal, ransomware group`),
  kind(
    "family",
    `sister, brother, wife, husband, mother, father, son, daughter, widow, cousin, uncle, aunt, grandmother, grandfather,
    parent, stepfather, nephew, niece, fiancée, girlfriend, boyfriend, ex-wife, relative`,
  ),
  kind(
    "stranger",
    `passenger, passer, passer-by, passerby, bystander, stranger, tourist, commuter, jogger, dog walker, shopper, hiker, motorist,
    neighbour, neighbor, taxi driver, bus driver, postman, customer, onlooker, barman, waiter, pensioner, off the ferry`,
  ),
  kind("owner", `owner, landlord, proprietor, boss, chairman, chief executive, director, founder`),
  kind(
    "government",
    `government, minister, ministry, president, premier, prime minister, governor, mayor, king, cabinet`,
  ),
  kind(
    "delegation",
    `delegation, side, team, camp, negotiator, envoy, representative, bloc, mission, contingent`,
    PARTS,
  ),
  kind("man", `man, he, him, boy, gentleman, lad`, PARTS),
  kind("woman", `woman, she, her, girl, lady`, PARTS),
];
