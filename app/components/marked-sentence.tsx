import { markedSegments } from "@/app/surface/marked-text";
import type { QuoteInContext } from "@/lib/review/quote-context";

/**
 * A quote inside its sentence: the quote in full ink, the sentence around it quieter, and the words that carry the
 * answer marked by colour and underline. The position's colour comes from the `position-…` class around it.
 */
export function MarkedSentence({ context, language }: { context: QuoteInContext; language: string | null }) {
  const sentence = context.before + context.quote + context.after;
  const quote = { start: context.before.length, end: context.before.length + context.quote.length };
  return (
    <blockquote
      dir="auto"
      lang={language === null ? undefined : language}
      className="font-serif text-read text-pretty hyphens-auto text-soft"
    >
      {isSentence(context.contextBefore) && `${context.contextBefore} `}
      {context.before}
      <span className="text-ink">
        {markedSegments(sentence, quote, context.focus).map(({ start, text, marks }) =>
          marks.length > 0 ? <Focus key={start}>{text}</Focus> : text,
        )}
      </span>
      {context.after}
      {isSentence(context.contextAfter) && ` ${context.contextAfter}`}
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
