import { foundSegments } from "@/lib/review/search-query";

/** A text with the words that were found marked, by ground and by line. */
export function FoundText({ marked }: { marked: string }) {
  let at = 0;
  return foundSegments(marked).map(({ text, isHit }) => {
    const key = at;
    at += text.length;
    return isHit ? (
      <mark
        key={key}
        className="bg-disputed-wash text-ink underline decoration-disputed decoration-1 underline-offset-4"
      >
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
