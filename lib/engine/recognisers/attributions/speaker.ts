import { phraseSpan } from "@/lib/engine/noun-phrase";
import type { Span } from "@/lib/engine/span";
import { childOf, type Tree } from "@/lib/engine/syntax/tree";

const LEADING = /^(?:(?:so|even|then)\s+)?(?:the|a|an|its|his|her|their|our|some|one of the)\s+/i;

/** "the president on Tuesday": the day that a parse hangs on the speaker. */
const LATE = /\s+(?:(?:late|early)\s+)?(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s.*)?$/i;

/** The speaker's noun phrase as a name: without article, with the name that stands beside it ("the mayor, Ann Day"). */
export function speakerName(text: string, tree: Tree, head: number): string | null {
  const phrase = phraseSpan(tree, head);
  if (!phrase) return null;
  const span = withName(tree, head, phrase);
  const name = text.slice(span.start, span.end).replace(LEADING, "");
  const beside = apposition(tree, head);
  const besideSpan = beside === null ? null : phraseSpan(tree, beside);
  const repeated = besideSpan !== null && name.includes(text.slice(besideSpan.start, besideSpan.end));
  const full =
    besideSpan && !repeated ? `${name}, ${text.slice(besideSpan.start, besideSpan.end).replace(LEADING, "")}` : name;
  const trimmed = full
    .replace(/\s+/g, " ")
    .replace(LATE, "")
    .replace(/^[\s"“”'‘’,]+|[\s"“”,]+$/g, "")
    .replace(/['’]s$/, "");
  return trimmed.length > 0 && trimmed.length <= 160 ? trimmed : null;
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

// "two guards, neither of whom would speak": not a name of theirs.
function apposition(tree: Tree, head: number): number | null {
  const beside = childOf(tree, head, "appos");
  const word = beside === null ? undefined : tree.words[beside];
  return word && /^(?:NOUN|PROPN)$/.test(word.upos) ? beside : null;
}
