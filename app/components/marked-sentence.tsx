import { markedSegments } from "@/app/surface/marked-text";
import type { QuoteInContext } from "@/lib/review/quote-context";

interface MarkedSentenceProps {
  readonly context: QuoteInContext;
  readonly language: string | null;
  /** Whether the sentence before stands there too: where a column is wide enough not to drown the quote in it. */
  readonly lead: boolean;
}

/**
 * A quote inside its sentence: the quote in full ink, the sentence around it quieter, and the words that carry the
 * answer marked by colour and underline. The position's colour comes from the `position-…` class around it.
 */
export function MarkedSentence({ context, language, lead }: MarkedSentenceProps) {
  const sentence = context.before + context.quote + context.after;
  const quote = { start: context.before.length, end: context.before.length + context.quote.length };
  return (
    <blockquote
      dir="auto"
      lang={language === null ? undefined : language}
      className="font-serif text-read text-pretty hyphens-auto text-soft"
    >
      {lead && isSentence(context.contextBefore) && `${context.contextBefore} `}
      {context.before}
      <span className="text-ink">
        {markedSegments(sentence, quote, context.focus).map(({ start, text, marks }) =>
          marks.length > 0 ? <Focus key={start}>{text}</Focus> : text,
        )}
      </span>
      {context.after}
    </blockquote>
  );
}

function Focus({ children }: { children: React.ReactNode }) {
  return (
    <mark className="bg-(--position-wash) -mx-0.5 box-decoration-clone px-0.5 text-ink underline decoration-(--position) decoration-2 underline-offset-4">
      {children}
    </mark>
  );
}

/** Headlines and bylines stand beside a sentence without being its context: they end on no stop. */
function isSentence(text: string): boolean {
  return /[.!?…؟。]["'”’»)\]]*$/.test(text);
}
