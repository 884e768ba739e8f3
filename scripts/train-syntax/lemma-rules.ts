import { editBetween, endings } from "@/lib/engine/syntax/lemmatizer";
import { foldTypography } from "@/lib/engine/syntax/word-form";
import type { TreebankSentence } from "./treebank";

/** Learns the rules of `Lemmatizer`: for each tag and ending the commonest edit, kept where a shorter ending says otherwise. */
export function learnLemmaRules(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, lemmas, upos, xpos } of sentences) {
    for (const [index, raw] of forms.entries()) {
      const form = foldTypography(raw);
      const edit = editBetween(form, foldTypography(lemmas[index] ?? form));
      for (const ending of endings(form)) {
        const key = `${upos[index]}|${xpos[index]}\t${ending}`;
        const edits = counts.get(key) ?? new Map<string, number>();
        edits.set(edit, (edits.get(edit) ?? 0) + 1);
        counts.set(key, edits);
      }
    }
  }
  const chosen = new Map<string, string>();
  const byLength = [...counts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [key, edits] of byLength) {
    const [edit, count] = [...edits].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ["k0", 0];
    const whole = key.includes("\t^");
    if (!whole && count < 2) continue;
    if (edit !== shorterEdit(chosen, key)) chosen.set(key, edit);
  }
  return [...chosen].map(([key, edit]) => `${key}\t${edit}`);
}

function rank(key: string): number {
  const ending = key.slice(key.indexOf("\t") + 1);
  return ending.startsWith("^") && ending.length > 1 ? 1000 : ending.length;
}

function shorterEdit(chosen: ReadonlyMap<string, string>, key: string): string | undefined {
  const [tag = "", ending = ""] = key.split("\t");
  const letters = ending.startsWith("^") && ending.length > 1 ? ending.slice(1) : ending;
  for (const shorter of endings(letters).slice(1)) {
    if (`${tag}\t${shorter}` === key) continue;
    const edit = chosen.get(`${tag}\t${shorter}`);
    if (edit !== undefined) return edit;
  }
  return undefined;
}
