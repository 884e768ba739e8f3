/** Articles and particles that one desk writes and another leaves out. */
const ARTICLES: ReadonlySet<string> = new Set(
  "the al el ul ez ed es er ar an as at ad ash abu bin bint ben ibn of de la".split(" "),
);
/** Articles that never stand for anything else, glued by a hyphen or not. */
const LEADING: ReadonlySet<string> = new Set("the al el ul ez ed es er ar an as at ad ash".split(" "));

/** Spellings that transliterations into English mix up. Every output is stable under all three steps. */
const CONSONANTS = /shch|tsch|tch|sch|ch|sh|ph|kh|gh|dzh|dj|dh|th|zh|ck|[xqcw]/g;
const CONSONANT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ph: "f",
    kh: "h",
    gh: "g",
    dzh: "j",
    dj: "j",
    dh: "d",
    th: "t",
    zh: "j",
    ck: "k",
    x: "ks",
    q: "k",
    c: "k",
    w: "v",
  }),
);
const VOWELS = /ou|oo|uu|ee|ei|ey|ay|ai|iy|yi|ii|y|aa/g;
const VOWEL_OF: ReadonlyMap<string, string> = new Map(Object.entries({ ou: "u", oo: "u", uu: "u", aa: "a" }));
const DOUBLED = /(\p{L})\1+/gu;
/** What a fold would still change. */
const UNSTABLE = /[cqxwy]|[pkgdtz]h|dj|ou|e[ei]|ai|(\p{L})\1/u;
/** Of popes, kings and second sons; folded, II would be I. */
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi?)$/;
/** An article that has grown together with its name: "Ezzor" is "ez-Zor". */
const GLUED_ARTICLE = /^ez(?=z)/;

/** Most words need nothing but small letters; the rest is ten times as slow. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Lower case, without accents, apostrophes and stops; hyphens and other marks become spaces. */
export function plainName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘ʼʿʾ`.]/gu, "")
    .toLowerCase()
    .replace(/[øö]/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Folds a name so that its spellings in different desks' transliterations meet: accents, articles (al-, el-, ez-, the)
 * and doubled letters go, sh/ch/sch, kh/h, ou/u/oo, y/i/ee, q/k/c, dh/d, th/t become one. Words stay apart by a space.
 * Folding a folded name changes nothing.
 */
export function nameKey(name: string): string {
  // Twice, since a folded word may be an article that its spelling hid ("aal").
  return withoutArticles(withoutArticles(plainName(name).split(" ")).map(foldWord)).join(" ");
}

function withoutArticles(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !LEADING.has(word));
  return kept.length > 0 ? kept : words;
}

function foldWord(word: string): string {
  if (NUMERAL.test(word)) return word;
  let folded = word.replace(GLUED_ARTICLE, "");
  for (let round = 0; round < 6 && UNSTABLE.test(folded); round++) {
    folded = folded
      .replace(CONSONANTS, (found) => CONSONANT_OF.get(found) ?? "sh")
      .replace(VOWELS, (found) => VOWEL_OF.get(found) ?? "i")
      .replace(DOUBLED, "$1");
  }
  return folded;
}

/** Whether the word of a key carries no meaning of its own: "of", "bin". */
export function isParticle(word: string): boolean {
  return ARTICLES.has(word);
}
