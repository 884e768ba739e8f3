import type { ContradictionClass, ContradictionKind } from "@/lib/engine/contradiction";
import type { FactStatus, FactType } from "@/lib/engine/fact";

/** A fact of a generated story, with the sentences that answer it. */
export interface GeneratedQuestion {
  readonly index: number;
  readonly type: FactType;
  readonly kind: ContradictionKind;
  readonly class: ContradictionClass;
  readonly statement: string;
  readonly status: FactStatus;
  readonly place: string;
  /** What each position answers: the words that carry it, and the number where it is one. */
  readonly positions: readonly { readonly answer: string; readonly value: number | null }[];
  /** A clause that gives this answer. */
  readonly clause: (answer: string) => string;
}

const PLACE_HEADS =
  "Ald,Bren,Carr,Dun,Esk,Farl,Gost,Harn,Ingle,Jern,Kest,Lorn,Marl,Nether,Orm,Pell,Quar,Rusk,Salt,Thorn,Ulver,Vard,Wick,Yarl,Zell,Ash,Birch,Cold,Drift,Elm,Fen,Grey,Hollow,Iron,Juniper,Kiln,Lark,Mill,North,Oak".split(
    ",",
  );
const PLACE_TAILS =
  "bridge,bury,by,combe,dale,den,fell,field,ford,gate,ham,haven,holm,hurst,leigh,mere,moor,ness,port,stead,stoke,thwaite,ton,wick,worth".split(
    ",",
  );
const SITES = "dam,pumping station,market hall,rail yard,hospital".split(",");
const SPEAKERS = ["the relief agency", "the interior ministry", "the mayor", "residents", "the river board", null];
const WHO = ["the mayor", "the river board", "the army", "a local council"];
const STATES = ["open", "shut", "half open", "in ruins"];

/** The speaker's name; null for the outlet's own words. */
export function speakerOf(speaker: number): string | null {
  return SPEAKERS[speaker % SPEAKERS.length] ?? null;
}

/** The sentence in which a speaker gives the answer of a position. */
export function sentenceOf({
  question,
  position,
  speaker,
}: {
  question: GeneratedQuestion;
  position: number;
  speaker: number;
}): string {
  const { answer = "" } = question.positions[position] ?? {};
  const clause = question.clause(answer);
  const name = speakerOf(speaker);
  const whole = name === null ? clause : `${name} said that ${clause}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`;
}

/** The question with this number; the same for the same number. Type, place and number of positions follow from it. */
export function questionOf(index: number): GeneratedQuestion {
  const place = `${PLACE_HEADS[index % 40]}${PLACE_TAILS[Math.floor(index / 40) % 25]}`;
  const site = SITES[Math.floor(index / 1000) % SITES.length] ?? "dam";
  const form = FORMS[index % FORMS.length] ?? displaced;
  const round = Math.floor(index / FORMS.length);
  const isSingle = index >= 20 && index % 10 < 3;
  const status: FactStatus = isSingle
    ? "single-source"
    : ((["disputed", "updated", "agreed"] as const)[round % 3] ?? "agreed");
  const count = status === "disputed" ? 2 + (round % 3) : status === "updated" ? 2 : 1;
  return {
    ...form(place, site, index, count),
    index,
    place,
    status,
    class: status === "updated" ? "update" : "contradiction",
  };
}

type Form = Omit<GeneratedQuestion, "index" | "place" | "status" | "class">;

function displaced(place: string, site: string, index: number, count: number): Form {
  const first = 1000 + ((index * 7919) % 300) * 1000;
  const values = Array.from({ length: count }, (_, nth) => Math.round(first * (1 + nth * 0.32)));
  return {
    type: "quantity",
    kind: "quantity",
    statement: `People moved from around the ${site} in ${place}`,
    positions: values.map((value) => ({ answer: value.toLocaleString("en"), value })),
    clause: (answer) => `${answer} people were moved from around the ${site} in ${place}`,
  };
}

function state(place: string, site: string, index: number, count: number): Form {
  const states = Array.from({ length: count }, (_, nth) => STATES[(index + nth) % STATES.length] ?? "open");
  return {
    type: "status",
    kind: "status",
    statement: `Is the ${site} in ${place} open or shut?`,
    positions: states.map((answer) => ({ answer, value: null })),
    clause: (answer) => `the ${site} in ${place} was ${answer}`,
  };
}

function closing(place: string, site: string, index: number, count: number): Form {
  const days = Array.from({ length: count }, (_, nth) => `${1 + ((index + nth) % 27)} March`);
  return {
    type: "time",
    kind: "time",
    statement: `When did the water reach the ${site} in ${place}?`,
    positions: days.map((answer) => ({ answer, value: null })),
    clause: (answer) => `the water reached the ${site} in ${place} on ${answer}`,
  };
}

function orderer(place: string, site: string, index: number, count: number): Form {
  const names = Array.from({ length: count }, (_, nth) => WHO[(index + nth) % WHO.length] ?? "the mayor");
  return {
    type: "identity",
    kind: "identity",
    statement: `Who had the ${site} in ${place} cleared?`,
    positions: names.map((answer) => ({ answer, value: null })),
    clause: (answer) => `${answer} had the ${site} in ${place} cleared`,
  };
}

function landing(place: string, site: string, index: number, count: number): Form {
  const banks = Array.from(
    { length: count },
    (_, nth) => `${["north", "south", "east", "west"][(index + nth) % 4]} bank`,
  );
  return {
    type: "location",
    kind: "location",
    statement: `On which bank did the boats from the ${site} in ${place} land?`,
    positions: banks.map((answer) => ({ answer, value: null })),
    clause: (answer) => `the boats from the ${site} in ${place} landed on the ${answer}`,
  };
}

const FORMS = [displaced, state, closing, displaced, orderer, state, landing];
