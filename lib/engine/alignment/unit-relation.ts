import type { Unit } from "@/lib/engine/alignment/unit";
import { ANTONYM_PAIRS } from "@/lib/engine/lexicon/antonyms";
import type { WordNet } from "@/lib/engine/lexicon/word-net/word-net";
import type { WordLikeness } from "@/lib/engine/linkers/word-likeness";
import type { Quantity } from "@/lib/engine/quantity";
import { gazetteer } from "@/lib/engine/recognisers/names/gazetteer";
import { sameKey } from "@/lib/engine/recognisers/names/same-name";
import type { TimeSpan } from "@/lib/engine/time-span";

/** How a unit of one text stands to one of the other; "apart" where they are of one kind and can't be the same. */
export type UnitRelation = "same" | "kind-of" | "alike" | "opposite" | "sister" | "apart" | "none";

export interface Related {
  readonly relation: UnitRelation;
  /** 0–1: how far the one stands for the other in saying what it says. */
  readonly score: number;
}

/** Symmetric: what a is to b, b is to a. */
export interface UnitRelations {
  of(a: Unit, b: Unit): Related;
}

const NONE: Related = { relation: "none", score: 0 };
const SAME: Related = { relation: "same", score: 1 };
/** Likeness below this is chance. */
const LEAST_ALIKE = 0.3;
const APART: Related = { relation: "apart", score: 0 };

const OPPOSITES = oppositesOf();

function oppositesOf(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sides } of ANTONYM_PAIRS)
    for (const a of sides[0]) for (const b of sides[1]) found.add(`${a}|${b}`).add(`${b}|${a}`);
  return found;
}

/** Relations for one comparison: what was asked once is not worked out again. */
export function createUnitRelations(likeness: WordLikeness, net: WordNet): UnitRelations {
  const memo = new Map<string, Related>();
  const words = (a: string, b: string): Related => {
    if (a === b) return SAME;
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    const known = memo.get(key);
    if (known) return known;
    const found = ofWords(a, b, likeness, net);
    memo.set(key, found);
    return found;
  };
  return {
    of(a, b) {
      if (a.time && b.time) return timesMeet(a.time, b.time) ? SAME : APART;
      if (a.quantity && b.quantity) return quantitiesRelated(a.quantity, b.quantity);
      if (a.time || b.time || a.quantity || b.quantity) return a.lemma === b.lemma ? SAME : NONE;
      if (a.name && b.name) return namesRelated(a.lemma, b.lemma);
      if (a.name || b.name) return nameAndWord(a, b);
      return words(a.lemma, b.lemma);
    },
  };
}

function ofWords(a: string, b: string, likeness: WordLikeness, net: WordNet): Related {
  if (OPPOSITES.has(`${a}|${b}`)) return { relation: "opposite", score: 0.5 };
  const found = net.relationOf(a, b);
  const alike = likeness(a, b);
  if (found && found.weight >= 0.1) {
    const { relation, weight, distance } = found;
    if (relation === "antonym") return { relation: "opposite", score: 0.5 };
    if (relation === "synonym") return { relation: "same", score: Math.max(alike, 0.75 + 0.2 * weight) };
    if (relation === "derived") return { relation: "same", score: Math.max(alike, 0.85) };
    if (relation === "kind-of") return { relation: "kind-of", score: Math.max(alike, 0.85 - 0.1 * distance) };
    if (relation === "entails") return { relation: "kind-of", score: Math.max(alike, 0.6) };
    if (relation === "sister" && alike < 0.85) return { relation: "sister", score: Math.min(alike, 0.5) };
  }
  if (alike >= 0.85) return { relation: "same", score: alike };
  return alike >= LEAST_ALIKE ? { relation: "alike", score: alike } : NONE;
}

function namesRelated(a: string, b: string): Related {
  const likeness = sameKey(a, b);
  if (likeness >= 0.55) return { relation: "same", score: likeness };
  const shared = sharedWords(a.split(" "), b.split(" "));
  return shared > 0.5 ? { relation: "alike", score: 0.6 } : APART;
}

/** A name that the other text writes without its capitals, or cuts otherwise. */
function nameAndWord(a: Unit, b: Unit): Related {
  const [name, word] = a.name ? [a, b] : [b, a];
  const words = name.text.toLowerCase().split(/[\s-]+/);
  return words.includes(word.lemma) || words.includes(word.text.toLowerCase())
    ? { relation: "alike", score: 0.8 }
    : NONE;
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.min(a.length, b.length);
}

function quantitiesRelated(a: Quantity, b: Quantity): Related {
  if (a.value === b.value) return a.unit === b.unit ? SAME : { relation: "alike", score: 0.8 };
  const meet =
    (a.min ?? Number.NEGATIVE_INFINITY) <= (b.max ?? Number.POSITIVE_INFINITY) &&
    (b.min ?? Number.NEGATIVE_INFINITY) <= (a.max ?? Number.POSITIVE_INFINITY);
  if (meet && a.unit === b.unit) return { relation: "same", score: 0.8 };
  return a.unit === b.unit ? APART : NONE;
}

/** Whether two times may be one: as far as both say (year, month, day) they say the same. */
export function timesMeet(a: TimeSpan, b: TimeSpan): boolean {
  const [fromA, toA] = [a.from ?? a.to, a.to ?? a.from];
  const [fromB, toB] = [b.from ?? b.to, b.to ?? b.from];
  if (!fromA || !toA || !fromB || !toB) return true;
  if (fromA.startsWith("T") || fromB.startsWith("T")) return true;
  return notAfter(fromA, toB) && notAfter(fromB, toA);
}

/** Compares field by field; "XXXX" meets any year, and a time that says less meets what says more. */
function notAfter(a: string, b: string): boolean {
  if (a.startsWith("XXXX") || b.startsWith("XXXX")) {
    const [restA, restB] = [a.slice(5, 10), b.slice(5, 10)];
    const length = Math.min(restA.length, restB.length);
    return restA.slice(0, length) === restB.slice(0, length);
  }
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

/** Whether a name is an adjective or noun of belonging to a country: "Danish", "Dane". */
export function isDemonym(text: string): boolean {
  return gazetteer().names.get(text.toLowerCase())?.form === "demonym";
}
