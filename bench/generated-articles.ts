import type { SourceInput } from "@/lib/engine/analysis";
import { drawer } from "./drawer";

const list = (words: string, by = " ") => words.split(by);
const PLACE_STARTS = list(
  "Ard Brock Car Dun Els Far Glas Hex Inver Jarr Kel Lor Mars Nor Orms Pen Quor Raven Sel Thor Ul Var Wex Yarl Zen Ash Bram Cald Dray Esk",
);
const PLACE_ENDS = list(
  "mere ley row by ton mouth wick worth den holm ford stead combe gate hurst dale minster cliffe",
);
const GIVEN = list(
  "Ada Boris Clara Daniel Elena Farid Greta Henry Iris Jonas Kira Liam Mara Nils Olga Pedro Rosa Samir Tilda Umar Vera Wanda Yusuf Zoe",
);
const SURNAMES = list(
  "Brandt Keller Moss Okoro Petrov Haddad Lund Cole Novak Weber Sato Byrne Costa Berg Ivanova Ruiz Lindqvist Marek Oyelaran Tanaka Fischer Dubois Romano Kowalski Nguyen Amari Holt Vance Sorensen Quist",
);
const THINGS = list(
  "fire flood explosion landslide collapse derailment storm crash strike outbreak blackout spill riot",
);
const SITES = list(
  "bridge school market harbour factory station hospital tunnel dam stadium airport refinery warehouse prison museum mine library ferry",
);
const SPEAKERS = list(
  "Police,The mayor,Hospital officials,The ministry,Witnesses,The operator,Rescue workers,The union,Prosecutors,The governor",
  ",",
);
const CAUSES = list(
  "a gas leak,negligence,arson,an electrical fault,heavy rain,a broken pump,human error,sabotage",
  ",",
);
const DAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

/** Sentences of one event: {n}, {m} are figures, the rest its place, thing, site, cause and people. */
const SENTENCES = [
  "{S} said {n} people were killed in the {thing} at the {site} in {place}.",
  "At least {n} people died in {place} when the {thing} hit the {site}, {name} said.",
  "The {thing} injured {m} people, according to {name}.",
  "{S} said that {m} residents of {place} had left their homes.",
  "The {site} in {place} was closed on {day}.",
  "The {site} is open again, {name} told reporters on {day}.",
  "{name} denied that the {site} had been closed after the {thing}.",
  "The {thing} was caused by {cause}, {S2} said.",
  "{S} believe that {cause} caused the {thing} in {place}.",
  "The damage to the {site} was put at {n} million dollars.",
  "{name}, who runs the {site}, resigned on {day}.",
  "If the {site} stays shut, {m} jobs could be lost in {place}.",
  "Some {m} soldiers arrived in {place} on {day} to clear the {site}.",
  "“We had warned of this for years,” said {name}, a resident of {place}.",
  "The {site} was built in {year} and carries {m} people a day.",
  "The price of repairs rose by {n} per cent, {S2} said.",
  "A court in {place} ordered {name} to be held for {n} days.",
  "{S} searched three houses in {place} and seized documents about the {site}.",
  "{name} has been charged with fraud over a contract for the {site}.",
  "Schools in {place} will reopen on {day}, {S2} announced.",
  "Power was restored to {m} homes near the {site} on {day}.",
  "{S} rejected claims that the alarm at the {site} had failed.",
  "Relatives of the victims marched to the {site} and demanded answers from {name}.",
  "Engineers found cracks in the walls of the {site} months before the {thing}.",
];
const SENTENCES_OF_ONE = 4;
/** One article in so many carries an earlier report of its event word for word. */
const COPIED = 10;
/** Days that an event is reported on. */
const REPORTED = 5;

/** How many events that many articles tell of: the more articles, the more events, and the more reports of each as well. */
export function eventsAmong(articles: number): number {
  return Math.ceil(articles ** 0.75);
}

/**
 * Reports on events that each have a place, people and a mishap of their own, as many articles as asked for; the same for the same count.
 * With their number grow the events (200 articles tell of some 50, 2,000 of some 300), and with these the names, the days and the
 * words; so do the reports of one event, and the claims that answer one question. Events share sites, mishaps and turns of phrase, as
 * events do.
 */
export function generatedArticles(count: number): SourceInput[] {
  const events = eventsAmong(count);
  const articles: SourceInput[] = [];
  for (let at = 0; at < count; at++) {
    const event = at % events;
    const earlier = articles[at - events];
    const text = earlier && at % COPIED === 0 ? earlier.text : textOf(at, event);
    articles.push({
      id: `a${at}`,
      outlet: `Outlet ${at % 60}`,
      publishedAt: new Date(Date.UTC(2025, 0, 1 + event + (Math.floor(at / events) % REPORTED), at % 24)).toISOString(),
      text,
    });
  }
  return articles;
}

function textOf(at: number, event: number): string {
  const of = <T>(words: readonly T[], shift: number): T | undefined => words[(event * 7 + shift) % words.length];
  const draw = drawer(at * 7919 + 17);
  const any = <T>(words: readonly T[]): T | undefined => words[draw(words.length)];
  const place = `${of(PLACE_STARTS, event)}${of(PLACE_ENDS, Math.floor(event / PLACE_ENDS.length))}`;
  const name = () => {
    const person = draw(3);
    return `${of(GIVEN, person)} ${of(SURNAMES, event + 5 * person)}`;
  };
  const filled = (sentence: string) =>
    sentence
      .replaceAll("{place}", place)
      .replaceAll("{thing}", () => of(THINGS, Math.floor(event / 10)) ?? "")
      .replaceAll("{site}", () => of(SITES, Math.floor(event / 4)) ?? "")
      .replaceAll("{cause}", () => any(CAUSES) ?? "")
      .replaceAll("{name}", name)
      .replaceAll("{S}", () => any(SPEAKERS) ?? "")
      .replaceAll("{S2}", () => (any(SPEAKERS) ?? "").replace(/^The/, "the"))
      .replaceAll("{day}", () => any(DAYS) ?? "")
      .replaceAll("{year}", () => `${1950 + (event % 70)}`)
      .replaceAll("{n}", () => `${(event % 90) + 2 + draw(5)}`)
      .replaceAll("{m}", () => `${((event % 90) + 3) * 20 + 10 * draw(4)}`);
  const first = draw(SENTENCES.length);
  const sentences = Array.from({ length: SENTENCES_OF_ONE }, (_, sentence) =>
    filled(SENTENCES[(first + sentence * 5) % SENTENCES.length] ?? ""),
  );
  return `${sentences.slice(0, 2).join(" ")}\n\n${sentences.slice(2).join(" ")}\n`;
}
