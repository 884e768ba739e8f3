import type { DiffPart } from "@/app/surface/version-diff";

/** What changed between two versions of a report, in the later one's text: what is new underlined, what is gone struck out. */
export function VersionChanges({ parts, language }: { parts: readonly DiffPart[] | null; language: string | null }) {
  if (parts === null)
    return (
      <p className="rounded-md bg-pane px-3 py-2 text-ui text-soft">
        The two versions have too little in common to show what changed word by word. Read them one after the other.
      </p>
    );
  if (parts.every(({ change }) => change === "same"))
    return <p className="rounded-md bg-pane px-3 py-2 text-ui text-soft">No word changed between the two.</p>;
  return (
    <div
      dir="auto"
      lang={language === null ? undefined : language}
      className="font-serif text-read leading-[30px] whitespace-pre-line"
    >
      {parts.map(({ text, change }, at) => {
        const key = `${at} ${change}`;
        if (change === "same") return <span key={key}>{text}</span>;
        if (change === "added")
          return (
            <ins
              key={key}
              className="bg-decided-wash box-decoration-clone text-ink underline decoration-decided decoration-2 underline-offset-4"
            >
              <span className="sr-only"> new: </span>
              {text}
            </ins>
          );
        return (
          <del key={key} className="me-1 bg-refused-wash box-decoration-clone text-refused line-through">
            <span className="sr-only"> gone: </span>
            {text}
          </del>
        );
      })}
    </div>
  );
}
