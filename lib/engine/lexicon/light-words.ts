import { words } from "@/lib/engine/lexicon/words";

/** Verbs, nouns and adverbs that say next to nothing on their own: a text that lacks them lacks nothing. */
const LIGHT = new Set(
  words(`be, have, do, get, make, take, go, come, become, say, tell, know, call, name, put, give, let, seem, appear,
    include, involve, begin, start, continue, also, very, too, just, even, still, again, then, there, here, now, so, as,
    however, therefore, thus, later, well, quite, rather, really, actually, especially, particularly, namely, currently,
    already, thing, way, kind, sort, type, lot, bit, one, other, another, such, same, own, more, most, many, much, some,
    several, various, certain, ever, yet, not, never, only, mostly, mainly, usually, often, once, twice, about, around,
    approximately, nearly, almost, roughly, least, over, further, furthermore, moreover, would, could, should, may, might,
    will, shall, must, can, together, away, up, down, out, off, on, in, when, where, why, how, who, which, what, that`),
);

/** Whether a lemma (lower case) is one of them. */
export function isLight(lemma: string): boolean {
  return LIGHT.has(lemma);
}
