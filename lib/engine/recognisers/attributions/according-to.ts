import type { ReadSentence } from "@/lib/engine/document";
import { matchRuns } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import type { AttributionReader, FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { MANNERS_OF_SPEECH, REPORTING_VERBS } from "@/lib/engine/recognisers/attributions/cue-index";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import { cover, type Span } from "@/lib/engine/span";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";
import { childrenOf, subtree, type Tree } from "@/lib/engine/syntax/tree";

const LONGEST_OPENING = 6; // words before the first noun: "the country's two most senior"
const SHORTEST_REST = 8; // characters

/** Runs of words right before the speaker's noun phrase. */
const BEFORE_SPEAKER = words(`according to, in the words of, in the reading of, in the opinion of, in the view of,
  in the account of, in the reckoning of, in the estimation of, in the judgment of, in the judgement of, in the eyes of,
  in the version of, in the telling of, in the calculation of, in the calculations of, in the assessment of,
  in the estimate of, on the word of, on the figures of, on the count of, on the reckoning of, on the evidence of,
  on the testimony of, by the account of, by the reckoning of, by the count of, by the estimate of, by the estimates of,
  by the words of, by words of, by the version of, by the data of, by data of, on the data of, by information of, by the information of, by the assessment of, by the estimation of, by the testimony of, by the statement of, by the figures of, by the calculation of, by the calculations of,
  by the admission of, from the account of, from the words of, if you believe, if one believes, if we believe, if you trust,
  if one trusts, as reported by, as first reported by, as stated by, as told by, as described by, as confirmed by,
  as quoted by, as cited by, as recorded by, as counted by, as measured by, as recounted by, as related by,
  to go by, going by, to judge by, judging by, citing, quoting, per, as per, on information from, on data from,
  with reference to, in the opinions of, at the word of, we are told by, we are informed by, we were told by,
  we have been told by, we hear from, we learn from`).map((phrase) => phrase.split(" "));

const BY_FIRST_WORD = new Map<string, string[][]>();
for (const run of BEFORE_SPEAKER) BY_FIRST_WORD.set(run[0] ?? "", [...(BY_FIRST_WORD.get(run[0] ?? "") ?? []), run]);

/** Those that name a speaker only where the noun may speak: "citing cost" cites nobody. */
const UNSURE = /^(?:citing|quoting|per|as per|going|to go|to judge|judging|if|with)\b/;

/** What is somebody's in "by the mayor's count": their word for it. */
const OWNED = new Set(
  words(`count, reckoning, estimate, estimates, account, accounts, figures, figure, tally, list, telling, version, words,
    word, view, opinion, estimation, calculation, calculations, numbers, data, records, books, assessment, reading, admission,
    sums, arithmetic, map, statement, findings, judgment, judgement, testimony, evidence, measurement, measurements,
    book, ledger, log, diary, minutes, worksheets, measure, recollection, memory, description, phrase, formula, own admission, own account`),
);
/** "on anybody's list" is nobody's word; "on my list" is the word of whoever is quoted. */
const ANYBODY = /^(?:(?:any|no|every|some)(?:body|one)|my|your|our)$/i;
const OWNER_PREPOSITION = /^(?:by|on|in|from|per|under)$/i;

/** "P, according to X", "P, by X's count", "citing X, P": the phrase carries the rest of its sentence. */
export const accordingTo: AttributionReader = {
  id: "according-to",
  summary:
    "“According to”, “in the words of”, “by the mayor's count”, “as reported by”, “citing” and their like carry the rest of their sentence.",
  read({ text, sentence }) {
    const found: FoundAttribution[] = [];
    for (let at = 0; at < sentence.words.length; at++) {
      const phrase = ownWordsAt(sentence, at) ?? phraseAt(sentence, at) ?? ownerAt(sentence, at) ?? putAt(sentence, at);
      if (!phrase) continue;
      const first = sentence.words[at];
      const speaker = nominative(speakerName(text, sentence, phrase.head));
      const tree = subtree(sentence, phrase.head, (child) =>
        /^(?:conj|acl|parataxis|advcl|ccomp)/.test(sentence.words[child]?.deprel ?? ""),
      );
      const last = sentence.words[Math.max(phrase.last, tree.at(-1) ?? phrase.head)];
      if (!first || !last || speaker === null) continue;
      const region = cover(first, last);
      for (const content of rest(text, sentence, region))
        found.push({
          ...region,
          speaker,
          speakerHead: phrase.head,
          cue: phrase.cue,
          mode: "indirect",
          modality: "reported",
          content,
        });
    }
    return found;
  },
};

// "by her count": what resolves pronouns knows their plain forms.
const PLAIN: Readonly<Record<string, string>> = {
  his: "he",
  her: "she",
  him: "he",
  its: "it",
  their: "they",
  them: "they",
};

function nominative(speaker: string | null): string | null {
  return speaker === null ? null : (PLAIN[speaker.toLowerCase()] ?? speaker);
}

interface Phrase {
  /** The speaker's head word. */
  readonly head: number;
  /** The last word that belongs to the phrase, the speaker's noun phrase aside. */
  readonly last: number;
  readonly cue: string;
}

function phraseAt(sentence: ReadSentence, at: number): Phrase | null {
  const run = BY_FIRST_WORD.get(sentence.words[at]?.text.toLowerCase() ?? "")?.find((parts) =>
    parts.every((part, offset) => sentence.words[at + offset]?.text.toLowerCase() === part),
  );
  const head = run ? nounAfter(sentence, at + run.length) : null;
  if (!run || head === null) return null;
  const cue = run.join(" ");
  const kind = speakerKind(sentence, head);
  if (UNSURE.test(cue) && kind === null) return null;
  // "5 crowns per person" prices; "per Reuters" reports.
  if (/^(?:as )?per$/.test(cue) && sentence.words[head]?.upos !== "PROPN") return null;
  return { head, last: head, cue };
}

/** "according to his words", "according to its own figures": whose they are, where a pronoun or a name tells. */
function ownWordsAt(sentence: ReadSentence, at: number): Phrase | null {
  const { words: all } = sentence;
  if (all[at]?.text.toLowerCase() !== "according" || all[at + 1]?.text.toLowerCase() !== "to") return null;
  const own = all[at + 3]?.text.toLowerCase() === "own" ? 1 : 0;
  const last = at + 3 + own;
  if (all[at + 2]?.xpos !== "PRP$" || !OWNED.has(all[last]?.text.toLowerCase() ?? "")) return null;
  return { head: at + 2, last, cue: "according to" };
}

/** "by the mayor's count", "on her figures". */
function ownerAt(sentence: ReadSentence, at: number): Phrase | null {
  const { words: all } = sentence;
  const preposition = all[at];
  if (!preposition || !OWNER_PREPOSITION.test(preposition.text)) return null;
  // "stands by its account" is no "by its account".
  if (/^(?:stand|stick|abide|insist|depend|rely)$/i.test(all[at - 1]?.lemma ?? "")) return null;
  for (let index = at + 2; index < all.length && index - at < 9; index++) {
    const word = all[index];
    if (!word || word.upos === "PUNCT") return null;
    if (!OWNED.has(word.text.toLowerCase())) {
      if (word.upos === "VERB") return null;
      continue;
    }
    const owner = childrenOf(sentence, index, "nmod:poss").find((child) => child > at && child < index);
    if (owner === undefined) continue;
    const pronoun = all[owner]?.upos === "PRON";
    if (ANYBODY.test(all[owner]?.text ?? "") || (!pronoun && speakerKind(sentence, owner) === null)) return null;
    return { head: owner, last: index, cue: `${preposition.text.toLowerCase()} … ${word.text.toLowerCase()}` };
  }
  return null;
}

const PUTS = /^(?:put|puts|tells|told|has|had|sees|saw|describes|described|would)$/i;

/** "as the mayor put it", "if the mayor is to be believed", "so the papers". */
function putAt(sentence: ReadSentence, at: number): Phrase | null {
  const { words: all } = sentence;
  const opening = all[at]?.text.toLowerCase();
  if (opening !== "as" && opening !== "if" && opening !== "so") return null;
  const turned = opening === "as" ? saidBefore(sentence, at) : null;
  if (turned) return turned;
  const head = nounAfter(sentence, at + 1);
  if (head === null || speakerKind(sentence, head) === null) return null;
  const verb = all[head + 1]?.text ?? "";
  if (opening === "as" && PUTS.test(verb)) {
    const it = all.findIndex((word, index) => index > head + 1 && index < head + 4 && word.text.toLowerCase() === "it");
    if (it >= 0) return { head, last: it, cue: `as … ${verb.toLowerCase()} it` };
  }
  if (opening === "as") return saidAside(sentence, at, head);
  if (opening === "if" && /^(?:is|are|was|were)$/i.test(verb)) {
    const tail = ["to", "be", "believed"];
    const believed = tail.every((part, offset) => all[head + 2 + offset]?.text.toLowerCase() === part);
    return believed ? { head, last: head + 4, cue: "if … to be believed" } : null;
  }
  const alone = all[at - 1]?.text === "," && /^[,.]$/.test(verb) && speakerKind(sentence, head) !== "pronoun";
  return opening === "so" && alone ? { head, last: head, cue: "so" } : null;
}

const LONGEST_HEARER = 4; // words: "as doctors told the agency"

/** "…, as doctors told the agency, …": a clause of saying between two commas. */
function saidAside(sentence: ReadSentence, at: number, head: number): Phrase | null {
  const { words: all } = sentence;
  const verb = all[head + 1];
  const opens = at === 0 || all[at - 1]?.text === ",";
  // A tagger takes "informed" of "as doctors informed the agency" for a participle.
  const finite = verb !== undefined && (FINITE.test(verb.xpos) || (verb.xpos === "VBN" && opens));
  if (!opens || !finite || matchRuns(REPORTING_VERBS, all, head + 1).length === 0) return null;
  const end = all.findIndex((word, index) => index > head + 1 && /^[,.]$/.test(word.text));
  const last = (end < 0 ? all.length : end) - 1;
  return last - head - 1 <= LONGEST_HEARER ? { head, last, cue: `as … ${verb.text.toLowerCase()}` } : null;
}

/** "…, as affirms the head of the guild, …", "…, as was found by the firemen, …": the verb stands before the one who says. */
function saidBefore(sentence: ReadSentence, at: number): Phrase | null {
  const { words: all } = sentence;
  if (at > 0 && all[at - 1]?.text !== ",") return null;
  let verb = at + 1;
  if (/^it$/i.test(all[verb]?.text ?? "")) verb++;
  const passive = /^(?:is|was|has)$/i.test(all[verb]?.text ?? "");
  while (/^(?:is|was|has|been)$/i.test(all[verb]?.text ?? "")) verb++;
  const from = passive && /^by$/i.test(all[verb + 1]?.text ?? "") ? verb + 2 : verb + 1;
  const said = all[verb];
  if (!said || passive !== (from === verb + 2) || !/^VB[DZN]$/.test(said.xpos)) return null;
  if (matchRuns(REPORTING_VERBS, all, verb).length + matchRuns(MANNERS_OF_SPEECH, all, verb).length === 0) return null;
  const head = nounAfter(sentence, from);
  if (head === null || !/^(?:person|body)$/.test(speakerKind(sentence, head) ?? "")) return null;
  const stop = all.findIndex((word, index) => index > head && /^[,.;]$/.test(word.text));
  const last = (stop < 0 ? all.length : stop) - 1;
  // "as told the man who owns it that …": no aside.
  const clause = all.slice(head + 1, last + 1).some((word) => FINITE.test(word.xpos));
  return clause || last - head > LONGEST_BEHIND ? null : { head, last, cue: `as ${said.text.toLowerCase()}` };
}

const LONGEST_BEHIND = 10; // words: "as affirms the head of the guild of pilots"

const MODIFIES = /^(?:compound|flat|nmod:poss|amod|nummod|det|case)/;

/** The head of the noun phrase that starts at `from`: the first nominal, or what it modifies. */
export function nounAfter(tree: Tree, from: number): number | null {
  let at = tree.words.findIndex((word, index) => index >= from && /^(?:NOUN|PROPN|PRON)$/.test(word.upos));
  if (at < 0 || at > from + LONGEST_OPENING) return null;
  // "the attending physicians": a participle may describe the noun.
  const bars = (word: Word) => word.upos === "PUNCT" || (word.upos === "VERB" && word.deprel !== "amod");
  if (tree.words.slice(from, at).some(bars)) return null;
  for (let word = tree.words[at]; word && MODIFIES.test(word.deprel) && word.head > at; word = tree.words[at]) {
    if (tree.words.slice(at, word.head).some((between) => between.text === ",")) break;
    at = word.head;
  }
  // "the growers' co-operative": an owner is followed by what it owns.
  while (/^['’]s?$/.test(tree.words[at + 1]?.text ?? "") && /^(?:NOUN|PROPN|ADJ)$/.test(tree.words[at + 2]?.upos ?? ""))
    at += 2;
  return at;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** What the phrase carries: at the head of a sentence all after it, else what stands before it, with what goes on behind a comma. */
function rest(text: string, sentence: Tree, region: Span): Span[] {
  const semicolon = text.slice(sentence.start, region.start).lastIndexOf(";");
  const before = { start: semicolon < 0 ? sentence.start : sentence.start + semicolon + 1, end: region.start };
  const after = { start: region.end, end: sentence.end };
  const next = text.slice(after.start, after.end).search(/;/);
  if (next >= 0) after.end = after.start + next;
  const long = (piece: Span) => piece.end - piece.start > SHORTEST_REST;
  const clausal = sentence.words.some(
    (word) => word.start >= before.start && word.end <= before.end && (FINITE.test(word.xpos) || word.upos === "AUX"),
  );
  if (!clausal && long(after)) {
    const lead = text.slice(before.start, before.end).replace(/[\s,]/g, "").length > 0;
    return [lead ? { start: before.start, end: after.end } : after];
  }
  const goesOn = /^,\s*(?:and|or|with|while|but|including|of|from|has|have|had|is|are|was|were|will)\b/i.test(
    text.slice(after.start, after.end),
  );
  return [before, ...(goesOn ? [after] : [])].filter(long);
}
