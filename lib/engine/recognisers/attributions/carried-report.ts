import type { ReadSentence } from "@/lib/engine/document";
import { indexRuns, matchRuns } from "@/lib/engine/lexicon/run-index";
import { words } from "@/lib/engine/lexicon/words";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { speakerKind } from "@/lib/engine/recognisers/attributions/may-speak";
import { speakerName } from "@/lib/engine/recognisers/attributions/speaker";
import type { SpeechCarrier } from "@/lib/engine/recognisers/attributions/speech-carrier";
import { overlaps } from "@/lib/engine/span";
import { childrenOf } from "@/lib/engine/syntax/tree";

/** What tells that the next sentence is the subject's own word: "The firm is adamant. The parts came from …" */
const INTRODUCES = indexRuns(
  words(`leave no doubt, leave no room for doubt, leave little doubt, leave in no doubt, beg to differ, disagree, differ, tell it differently,
    tell a different story, tell another story, see it differently, see it otherwise, see things differently, remember it differently,
    remember it otherwise, recall it differently, remember things differently, give another account, give a different account, give another version, give a different version,
    give its version, give his version, give her version, give their version, give another explanation, have another explanation,
    have a different explanation, have a different account, offer another explanation, offer a different account, offer another account,
    offer a different version, have another theory, have a different theory, take another view, take a different view, take the opposite view,
    paint a different picture, tell another tale, tell a different tale, be blunt, be categorical, be unequivocal, be adamant, be emphatic, be in no doubt, have no doubt,
    be convinced, hit back, fire back, shoot back, contradict this, contradict that, dispute this, dispute that, deny this, deny it, deny that, reject this, think otherwise, know better,
    be having none of it, will have none of it, would have none of it, have none of it`).map(
    (phrase) => [phrase, true] as const,
  ),
);

/** What a report goes on with: the past of its past, what would follow from it, "Nor had he …". */
function goesOn(sentence: ReadSentence): boolean {
  if (/^nor$/i.test(sentence.words[0]?.text ?? "")) return true;
  const root = sentence.words[sentence.root];
  // "By morning the council had …": the outlet tells on of somebody else.
  const main = sentence.clauses.find((clause) => clause.head === sentence.root);
  const kind = main && main.subject !== null ? speakerKind(sentence, main.subject) : null;
  const first = sentence.words[0];
  if (
    kind === "person" ||
    kind === "body" ||
    sentence.times.some((time) => first !== undefined && time.start < first.end + 4)
  )
    return false;
  const auxiliaries = childrenOf(sentence, sentence.root, "aux", "cop", "aux:pass");
  const has = (word: RegExp) => auxiliaries.some((at) => word.test(sentence.words[at]?.text ?? ""));
  return (
    root !== undefined &&
    (/^VB[ND]$/.test(root.xpos) || auxiliaries.length > 1) &&
    has(/^(?:had|'d|’d)$/i) &&
    !has(/^(?:will|may)$/i)
  );
}

/** A report goes on without a tag: in the past of its past, or after words that only announce it. */
export const carriedReport: SpeechCarrier = {
  id: "carried-report",
  summary:
    "A sentence in the past of the past after a report, or after words that announce one (“she tells it differently.”), is that speaker's too.",
  carry({ text, sentences, quotations, spoken }) {
    const carried: FoundAttribution[] = [];
    let held: { speaker: string; cue: string; announced: boolean } | null = null;
    sentences.forEach((sentence, index) => {
      const same = sentences[index - 1]?.sentence.block === sentence.sentence.block;
      if (!same) held = null;
      const last = spoken[index]?.at(-1);
      const quoted = quotations.some((quotation) => overlaps(quotation, sentence));
      if (last) {
        held = { speaker: last.speaker, cue: last.cue, announced: false };
        if (!reaches(last, sentence)) held = null;
      } else if (held && !quoted && (held.announced || goesOn(sentence))) {
        const { start, end } = sentence;
        carried.push({
          start,
          end: start,
          speaker: held.speaker,
          speakerHead: null,
          cue: held.cue,
          mode: "indirect",
          modality: "reported",
          content: { start, end },
        });
        held = { ...held, announced: false };
      } else held = null;
      held = announcerOf(text, sentence, spoken[index] ?? []) ?? held;
    });
    return carried;
  },
};

// The report must be what the sentence is for, not an aside at its head.
function reaches(attribution: FoundAttribution, sentence: ReadSentence): boolean {
  return (
    Math.max(attribution.end, attribution.content.end) >= sentence.end - 30 ||
    attribution.content.start <= sentence.start + 2
  );
}

function announcerOf(
  text: string,
  sentence: ReadSentence,
  found: readonly FoundAttribution[],
): { speaker: string; cue: string; announced: boolean } | null {
  if (found.length > 0) return null;
  const clause = sentence.clauses.find((one) => one.head === sentence.root);
  if (!clause || clause.subject === null || clause.passive) return null;
  const kind = speakerKind(sentence, clause.subject);
  if (kind === null || kind === "document" || kind === "pronoun") return null;
  const at = clause.own.find((index) => matchRuns(INTRODUCES, sentence.words, index, 1).length > 0);
  // Whatever follows the phrase is said already: "was sure it was fraud".
  const last = sentence.clauses.some((one) => one.head > clause.head && one.role === "content");
  if (at === undefined || last) return null;
  const name = speakerName(text, sentence, clause.subject);
  return name === null ? null : { speaker: name, cue: sentence.words[at]?.text ?? "", announced: true };
}
