import { CITIES } from "@/lib/engine/lexicon/cities";
import { DEMONYMS } from "@/lib/engine/lexicon/demonyms";
import { ORGANISATIONS } from "@/lib/engine/lexicon/organisations";
import { COUNTRIES, PLACE_ALIASES, REGIONS, SEATS, WATERS_AND_MOUNTAINS } from "@/lib/engine/lexicon/places";
import { nameKey, plainName } from "@/lib/engine/recognisers/names/name-key";

/** What the lists know of a name. `form` says how it stands for its entity. */
export interface KnownName {
  /** The folded canonical name of what it names: "iran" for Iranian, "united nations" for UN. */
  readonly key: string;
  readonly kind: "place" | "organisation";
  readonly form: "name" | "acronym" | "demonym";
  readonly rank: "country" | "city" | "region" | "organisation";
}

/** A capital, palace or street that stands for those who govern from it. */
export interface Metonym {
  /** Folded canonical name of the country or body. */
  readonly country: string;
  readonly role: "government";
}

export interface Gazetteer {
  /** By plain name (see plainName): "deir ez zor", "un". */
  readonly names: ReadonlyMap<string, KnownName>;
  /** By folded name: what `sameName` gets. */
  readonly keys: ReadonlyMap<string, KnownName>;
  readonly metonyms: ReadonlyMap<string, Metonym>;
  /** Words in the longest name. */
  readonly longest: number;
}

let loaded: Gazetteer | undefined;

/** The lists as one look-up, made on first use. */
export function gazetteer(): Gazetteer {
  loaded ??= build();
  return loaded;
}

/** The government that the name of a capital, palace or street may stand for: "the Kremlin" → Russia's; null for others. */
export function metonymOf(name: string): Metonym | null {
  return gazetteer().metonyms.get(nameKey(name)) ?? null;
}

function linesOf(list: string): string[] {
  return list.trim().split("\n");
}

function halves(line: string): [string, string] {
  const at = line.indexOf(":");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1).trim()];
}

function build(): Gazetteer {
  const names = new Map<string, KnownName>();
  const keys = new Map<string, KnownName>();
  const metonyms = new Map<string, Metonym>();
  let longest = 1;

  /** The first to claim a name keeps it: lists are read from the most to the least certain. */
  const add = (name: string, known: KnownName, key = nameKey(name)): void => {
    const plain = plainName(name);
    if (!plain) return;
    if (!names.has(plain)) names.set(plain, known);
    if (!keys.has(key)) keys.set(key, known);
    longest = Math.max(longest, plain.split(" ").length);
  };
  const addPlaces = (canonical: string, aliases: readonly string[], rank: KnownName["rank"]): void => {
    const known: KnownName = { key: nameKey(canonical), kind: "place", form: "name", rank };
    add(canonical, known, known.key);
    for (const alias of aliases) add(alias, known);
  };

  for (const line of linesOf(COUNTRIES)) {
    const [country, seat] = halves(line);
    const [canonical = country, ...aliases] = country.split("=");
    addPlaces(canonical, aliases, "country");
    if (seat) metonyms.set(nameKey(seat), { country: nameKey(canonical), role: "government" });
  }
  for (const line of linesOf(PLACE_ALIASES)) {
    const [canonical = line, ...aliases] = line.split("=");
    addPlaces(canonical, aliases, "city");
  }
  for (const line of linesOf(COUNTRIES)) {
    const [, seat] = halves(line);
    if (seat) addPlaces(seat, [], "city");
  }
  for (const region of `${REGIONS}, ${WATERS_AND_MOUNTAINS}`.split(", ")) addPlaces(region, [], "region");
  for (const line of linesOf(DEMONYMS)) {
    const [country, list] = halves(line);
    const known: KnownName = { key: nameKey(country), kind: "place", form: "demonym", rank: "country" };
    for (const demonym of list.split(", ")) {
      add(demonym, known);
      if (!/(?:sh|ch|ese|s|man|woman)$/.test(demonym)) add(`${demonym}s`, known);
      if (demonym.endsWith("man")) add(`${demonym.slice(0, -2)}en`, known);
    }
  }
  for (const line of linesOf(ORGANISATIONS)) {
    const [acronym = "", canonical = acronym, ...aliases] = line.split("=");
    const key = nameKey(canonical);
    for (const name of [canonical, ...aliases]) {
      const form = /^\p{Lu}[\p{L}\d]*\p{Lu}\d*$/u.test(name) ? "acronym" : "name";
      add(name, { key, kind: "organisation", form, rank: "organisation" });
    }
    if (!acronym.includes(" ")) add(acronym, { key, kind: "organisation", form: "acronym", rank: "organisation" });
  }
  for (const line of linesOf(SEATS)) {
    const [seat, country] = halves(line);
    metonyms.set(nameKey(seat), { country: nameKey(country), role: "government" });
    add(seat, { key: nameKey(seat), kind: "organisation", form: "name", rank: "organisation" });
  }
  for (const line of linesOf(CITIES)) {
    const [, list] = halves(line);
    for (const city of list.split(", ")) addPlaces(city, [], "city");
  }
  return { names, keys, metonyms, longest };
}
