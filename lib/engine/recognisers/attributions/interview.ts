import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import { createFullNames } from "@/lib/engine/recognisers/attributions/full-names";
import { type Interviewee, intervieweeOf } from "@/lib/engine/recognisers/attributions/interviews/interviewee";
import { paragraphsOf } from "@/lib/engine/recognisers/attributions/interviews/paragraphs";
import { type Turns, turnsOf } from "@/lib/engine/recognisers/attributions/interviews/turns";
import type { CarryContext, SpeechCarrier } from "@/lib/engine/recognisers/attributions/speech-carrier";
import type { Span } from "@/lib/engine/span";

/** What an interview's answers say is the interviewee's; those who are cited in an answer stay the nearer speakers. */
export const interview: SpeechCarrier = {
  id: "interview",
  summary:
    "In an interview of three questions or more, what stands in the answers is said by the one whom the intro or the label (“Kemp: …”) names.",
  carry(context) {
    const { text, sentences } = context;
    const turns = turnsOf(paragraphsOf(text, sentences));
    if (!turns) return [];
    const found = intervieweeOf(text, sentences, turns);
    const fullName = createFullNames(sentences);
    const who = (label: string | null): Interviewee | null => {
      if (label === null || /^[AQ]$/.test(label)) return found && { ...found, name: fullName(found.name) };
      return { name: fullName(label), cue: ":" };
    };
    return [
      ...turns.answers.flatMap(({ paragraph, label }) => {
        const speaker = who(label);
        if (speaker === null) return [];
        return paragraph.sentences.flatMap((index) => {
          const { start, end } = sentences[index] ?? paragraph;
          const from = Math.max(start, paragraph.from);
          // "(She laughs.)": told by the paper.
          const aside = text.charAt(from) === "(" || text.charAt(from) === "[";
          return aside || from >= end ? [] : [said(speaker, { start, end: from }, { start: from, end })];
        });
      }),
      ...headline(context, turns, who(turns.answers[0]?.label ?? null)),
    ];
  },
};

/** "“I saw it all”: a baker's night": what the headline quotes, where nobody else is said to say it. */
function headline({ text, sentences, quotations, spoken }: CarryContext, turns: Turns, who: Interviewee | null) {
  const [first] = turns.intro;
  if (who === null || !first?.heading) return [];
  return first.sentences.flatMap((index): FoundAttribution[] => {
    const sentence = sentences[index];
    const quotation = quotations.find((one) => sentence && one.start >= sentence.start && one.end <= sentence.end);
    const told = spoken[index]?.some(({ mode }) => mode === "direct") ?? true;
    if (!quotation || told || !text.slice(quotation.start, quotation.end).includes(" ")) return [];
    return [said(who, { start: quotation.start, end: quotation.start }, quotation)];
  });
}

function said({ name, cue }: Interviewee, tag: Span, content: Span): FoundAttribution {
  return { ...tag, speaker: name, speakerHead: null, cue, mode: "direct", modality: "reported", content };
}
