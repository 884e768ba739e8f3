import type { SourceInput } from "@/lib/engine/analysis";
import { drawer } from "./drawer";

const EVENTS = 40;
const PLACES =
  "Arden Brockley Carrow Dunmere Elsby Farrow Glaston Hexley Inver Jarrow Kelmouth Lorne Marsden Norwick Ormsby Penrith Quorn Ravenby Selwick Thorne Ulcombe Vardon Wexby Yarlside Zennor".split(
    " ",
  );
const NAMES =
  "Ada Brandt,Boris Keller,Clara Moss,Daniel Okoro,Elena Petrov,Farid Haddad,Greta Lund,Henry Cole,Iris Novak,Jonas Weber,Kira Sato,Liam Byrne,Mara Costa,Nils Berg,Olga Ivanova,Pedro Ruiz".split(
    ",",
  );
const THINGS = "fire,flood,explosion,landslide,collapse,derailment,storm,crash,strike,outbreak".split(",");
const SITES = "bridge,school,market,harbour,factory,station,hospital,tunnel,dam,stadium".split(",");
const SPEAKERS =
  "Police,The mayor,Hospital officials,The ministry,Witnesses,The operator,Rescue workers,The union".split(",");

/** Sentences of one event: {n}, {m} are figures, the rest its place, thing, site and people. */
const SENTENCES = [
  "{S} said {n} people were killed in the {thing} at the {site} in {place}.",
  "At least {n} people died in {place} when the {thing} hit the {site}, {name} said.",
  "The {thing} injured {m} people, according to {name}.",
  "{S} said that {m} residents of {place} had left their homes.",
  "The {site} in {place} was closed on {day}.",
  "The {site} is open again, {name} told reporters on {day}.",
  "{name} denied that the {site} had been closed after the {thing}.",
  "The {thing} was caused by a gas leak, {S2} said.",
  "{S} believe that negligence caused the {thing} in {place}.",
  "The damage to the {site} was put at {n} million dollars.",
  "{name}, who runs the {site}, resigned on {day}.",
  "If the {site} stays shut, {m} jobs could be lost in {place}.",
  "Some {m} soldiers arrived in {place} on {day} to clear the {site}.",
  "“We had warned of this for years,” said {name}, a resident of {place}.",
  "The {site} was built in {year} and carries {m} people a day.",
  "The price of repairs rose by {n} per cent, {S2} said.",
];
const DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",");
const SENTENCES_OF_ONE = 4;

/** Reports on some forty running events, as many as asked for, over a hundred days; the same for the same count. */
export function generatedArticles(count: number): SourceInput[] {
  return Array.from({ length: count }, (_, at) => article(at, Math.floor((at * 100) / count)));
}

function article(at: number, day: number): SourceInput {
  const event = at % EVENTS;
  const of = <T>(list: readonly T[], shift: number): T | undefined => list[(event * 7 + shift) % list.length];
  const draw = drawer(at * 7919 + 17);
  const any = <T>(list: readonly T[]): T | undefined => list[draw(list.length)];
  const filled = (sentence: string) =>
    sentence
      .replaceAll("{place}", () => of(PLACES, event) ?? "")
      .replaceAll("{thing}", () => of(THINGS, Math.floor(event / 10)) ?? "")
      .replaceAll("{site}", () => of(SITES, Math.floor(event / 4)) ?? "")
      .replaceAll("{name}", () => of(NAMES, draw(3)) ?? "")
      .replaceAll("{S}", () => any(SPEAKERS) ?? "")
      .replaceAll("{S2}", () => (any(SPEAKERS) ?? "").replace(/^The/, "the"))
      .replaceAll("{day}", () => any(DAYS) ?? "")
      .replaceAll("{year}", () => `${1950 + event}`)
      .replaceAll("{n}", () => `${event + 2 + draw(5)}`)
      .replaceAll("{m}", () => `${(event + 3) * 20 + 10 * draw(4)}`);
  const first = draw(SENTENCES.length);
  const sentences = Array.from({ length: SENTENCES_OF_ONE }, (_, sentence) =>
    filled(SENTENCES[(first + sentence * 5) % SENTENCES.length] ?? ""),
  );
  return {
    id: `a${at}`,
    outlet: `Outlet ${at % 60}`,
    publishedAt: new Date(Date.UTC(2025, 0, 1 + day, at % 24)).toISOString(),
    text: `${sentences.slice(0, 2).join(" ")}\n\n${sentences.slice(2).join(" ")}\n`,
  };
}
