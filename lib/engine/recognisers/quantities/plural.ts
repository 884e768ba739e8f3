const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["thieves", "thief"],
  ["wolves", "wolf"],
  ["shelves", "shelf"],
  ["halves", "half"],
  ["loaves", "loaf"],
  ["calves", "calf"],
  ["crises", "crisis"],
  ["bases", "base"],
  ["analyses", "analysis"],
  ["houses", "house"],
  ["horses", "horse"],
  ["nurses", "nurse"],
  ["corpses", "corpse"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["heroes", "hero"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["volcanoes", "volcano"],
  ["torpedoes", "torpedo"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["ties", "tie"],
  ["lorries", "lorry"],
  ["bodies", "body"],
  ["police", "police"],
  ["staff", "staff"],
  ["personnel", "personnel"],
  ["crew", "crew"],
  ["cattle", "cattle"],
  ["sheep", "sheep"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["fish", "fish"],
  ["deer", "deer"],
  ["species", "species"],
  ["series", "series"],
  ["headquarters", "headquarters"],
  ["folk", "person"],
  ["folks", "person"],
  ["clergy", "clergy"],
  ["media", "media"],
  ["data", "data"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["axes", "axe"],
  ["menus", "menu"],
  ["brethren", "brother"],
  ["premises", "premises"],
  ["works", "works"],
  ["grandchildren", "grandchild"],
  ["schoolchildren", "schoolchild"],
  ["townspeople", "townsperson"],
  ["townsfolk", "townsperson"],
  ["businesspeople", "businessperson"],
  ["salespeople", "salesperson"],
]);
const NOT_PLURAL = /(?:ss|us|is|'s|ous)$/;

/** Whether an English word in lower case looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  if (
    word.length > 4 &&
    /(?:men|women)$/.test(word) &&
    word !== "women" &&
    word !== "specimen" &&
    word !== "regimen" &&
    word !== "abdomen"
  )
    return true;
  return word.length > 3 && word.endsWith("s") && !NOT_PLURAL.test(word);
}

/** The singular of a plural noun in lower case; a word that is none comes back as it is. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
