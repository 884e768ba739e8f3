import { phraseSpan } from "@/lib/engine/noun-phrase";
import { childOf, type Tree } from "@/lib/engine/syntax/tree";

const LEADING = /^(?:the|a|an|its|his|her|their|our|some|one of the)\s+/i;

/** The speaker's noun phrase as a name: without article, with the name that stands beside it ("the mayor, Ann Day"). */
export function speakerName(text: string, tree: Tree, head: number): string | null {
  const span = phraseSpan(tree, head);
  if (!span) return null;
  const name = text.slice(span.start, span.end).replace(LEADING, "");
  const beside = childOf(tree, head, "appos");
  const besideSpan = beside === null ? null : phraseSpan(tree, beside);
  const full = besideSpan ? `${name}, ${text.slice(besideSpan.start, besideSpan.end).replace(LEADING, "")}` : name;
  const trimmed = full
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”'‘’,]+|[\s"“”,]+$/g, "")
    .replace(/['’]s$/, "");
  return trimmed.length > 0 && trimmed.length <= 160 ? trimmed : null;
}
