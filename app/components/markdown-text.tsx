import Markdown from "react-markdown";

/** What a rationale may hold. Pictures are left out: nothing is loaded from another host. */
const ALLOWED = ["p", "em", "strong", "del", "a", "ul", "ol", "li", "blockquote", "code", "pre", "br"];

/**
 * An editor's Markdown. Tags in it stand as the signs they are; of other elements the text alone stays; links lead to http,
 * https and mail addresses alone.
 */
export function MarkdownText({ children }: { children: string }) {
  return (
    <div dir="auto" className="markdown font-serif text-[16px] leading-6">
      <Markdown
        allowedElements={ALLOWED}
        unwrapDisallowed
        components={{
          a: ({ href, children: words }) => (
            <a href={href} rel="noreferrer nofollow" className="link">
              {words}
            </a>
          ),
        }}
      >
        {children}
      </Markdown>
    </div>
  );
}
