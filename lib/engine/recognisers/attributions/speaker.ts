import type { ReadSentence } from "@/lib/engine/document";
import { phraseSpan } from "@/lib/engine/noun-phrase";
import type { Span } from "@/lib/engine/span";
import { childOf, subtree, type Tree } from "@/lib/engine/syntax/tree";

const LEADING = /^(?:(?:so|even|then)\s+)?(?:the|a|an|its|his|her|their|our|some|one of the)\s+/i;

/** "the president on Tuesday": the day that a parse hangs on the speaker. */
const LATE = /\s+(?:(?:late|early)\s+)?(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s.*)?$/i;

/** "Late on Monday Galt announced": a day that a parse takes for the first part of the name. */
const DAY_FIRST = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+(?=\p{Lu})/iu;

/** The speaker's noun phrase as a name: without article, with the name that stands beside it ("the mayor, Ann Day"). */
export function speakerName(text: string, sentence: ReadSentence, head: number): string | null {
  const phrase = phraseSpan(sentence, head);
  if (!phrase) return null;
  const span = withSender(text, sentence, withName(sentence, head, fromArticle(sentence, head, phrase)));
  const name = text.slice(span.start, span.end).replace(LEADING, "");
  const beside = apposition(sentence, head);
  const besideSpan =
    beside === null
      ? (nameBehind(text, sentence, span) ?? nameAtEnd(text, sentence, head))
      : phraseSpan(sentence, beside);
  const repeated = besideSpan !== null && name.includes(text.slice(besideSpan.start, besideSpan.end));
  const full =
    besideSpan && !repeated ? `${name}, ${text.slice(besideSpan.start, besideSpan.end).replace(LEADING, "")}` : name;
  const trimmed = full
    .replace(/\s+/g, " ")
    .replace(LATE, "")
    .replace(DAY_FIRST, "")
    .replace(/^[\s"“”'‘’,]+|[\s"“”,]+$/g, "")
    .replace(/['’]s$/, "");
  return trimmed.length > 0 && trimmed.length <= 160 ? trimmed : null;
}

/** "In Port Ellis the vicar": what a parse hangs on the speaker from before its article is no part of its name. */
function fromArticle(tree: Tree, head: number, phrase: Span): Span {
  const article = childOf(tree, head, "det");
  const word = article === null ? undefined : tree.words[article];
  return word && word.start > phrase.start && word.end < phrase.end ? { start: word.start, end: phrase.end } : phrase;
}

/** The phrase with the run of proper names that its head stands in or leads up to: "professor" + "Ada Kern". */
function withName(tree: Tree, head: number, phrase: Span): Span {
  let { start, end } = phrase;
  const proper = (at: number) => tree.words[at]?.upos === "PROPN";
  const capital = (at: number) => /^\p{Lu}\p{Ll}/u.test(tree.words[at]?.text ?? "");
  for (let at = head + 1; proper(at) || capital(at); at++) end = Math.max(end, tree.words[at]?.end ?? end);
  if (proper(head)) for (let at = head - 1; proper(at); at--) start = Math.min(start, tree.words[at]?.start ?? start);
  return { start, end };
}

const SENDS = /^\s+(?:from|of|at|with)\s+(?:the\s+)?/;

/** "lawyers from Quay Aid call …": whom the speaker speaks for, where the parse has put it elsewhere. */
function withSender(text: string, sentence: ReadSentence, span: Span): Span {
  const between = SENDS.exec(text.slice(span.end, span.end + 12))?.[0];
  const body = between && sentence.names.find(({ start }) => start === span.end + between.length);
  return body ? { start: span.start, end: body.end } : span;
}

/** "a doctor at the clinic, Rosa Kemp, says", "director of the pit Goran Ilk informed": the name right behind the phrase. */
function nameBehind(text: string, sentence: ReadSentence, span: Span): Span | null {
  const named = sentence.names.some(
    (name) => name.kind === "person" && name.start >= span.start && name.end <= span.end,
  );
  const gap = /^,?\s+/.exec(text.slice(span.end, span.end + 3))?.[0];
  const name =
    gap === undefined
      ? undefined
      : sentence.names.find(({ start, kind }) => kind === "person" && start === span.end + gap.length);
  if (named || !gap || !name) return null;
  // "a man from the mill, Rosa Kemp and her son": a list goes on, an apposition is closed.
  return gap.startsWith(",") && text.charAt(name.end) !== "," ? null : name;
}

/** "a broker hired by the insurers, Rosa Kemp, says": the person's name between commas that the whole phrase ends in. */
function nameAtEnd(text: string, sentence: ReadSentence, head: number): Span | null {
  const last = subtree(sentence, head).findLast((at) => sentence.words[at]?.upos !== "PUNCT");
  const end = sentence.words[last ?? head]?.end;
  const name = sentence.names.find((one) => one.kind === "person" && one.end === end);
  if (!name || text.slice(name.start - 2, name.start) !== ", " || text.charAt(name.end) !== ",") return null;
  return name;
}

// "two guards, neither of whom would speak": not a name of theirs.
function apposition(tree: Tree, head: number): number | null {
  const beside = childOf(tree, head, "appos");
  const word = beside === null ? undefined : tree.words[beside];
  return word && /^(?:NOUN|PROPN)$/.test(word.upos) ? beside : null;
}
