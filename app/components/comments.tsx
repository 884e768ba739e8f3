"use client";

import { useEffect, useState, useTransition } from "react";
import { addComment, removeComment, restoreComment, seeMentions } from "@/app/actions/comments";
import { RefusalNote } from "@/app/components/action-form";
import { KeyHint } from "@/app/components/key-hint";
import { answered } from "@/app/surface/answered";
import { timeAgo } from "@/app/surface/dates";
import { showToast } from "@/app/surface/toast";
import { listed } from "@/app/surface/wording";
import type { FactComment } from "@/db/queries/fact-comments";
import { COMMENT_MAX } from "@/lib/review/comment";

interface CommentsProps {
  readonly storyId: string;
  readonly factId: string;
  readonly comments: readonly FactComment[];
  /** The editor who reads the page; null while no name is given. */
  readonly me: string | null;
  /** Names that can be called. */
  readonly people: readonly string[];
  /** Whether something here calls this editor and was not seen yet. */
  readonly called: boolean;
}

/** What editors say to each other about a fact: never printed. "@" and a name tell that person. */
export function Comments({ storyId, factId, comments, me, people, called }: CommentsProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [pending, start] = useTransition();
  useEffect(() => {
    if (called) void answered(() => seeMentions({ storyId, factId }));
  }, [called, storyId, factId]);

  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    start(async () => {
      const answer = await answered(() => addComment(data));
      setRefused(answer.is === "refused" ? answer.refusal.message : null);
      if (answer.is === "refused") return;
      form.reset();
      const { commentId, mentioned } = answer;
      showToast({
        message: mentioned.length === 0 ? "Comment added" : `Comment added; ${listed(mentioned)} will see it`,
        undo: () => removeComment({ storyId, commentId }),
      });
    });
  };
  const takeBack = (commentId: string) =>
    start(async () => {
      const state = await answered(() => removeComment({ storyId, commentId }));
      setRefused(state.is === "refused" ? state.refusal.message : null);
      if (state.is === "done")
        showToast({ message: "Comment removed", undo: () => restoreComment({ storyId, commentId }) });
    });
  const others = people.filter((name) => name !== me);
  return (
    <section aria-label="Comments" className="mt-4 border-t border-hairline pt-3 text-meta">
      <ol className="space-y-2">
        {comments.map(({ id, actor, body, createdAt }) => (
          <li key={id} id={`comment-${id}`} className="group rounded target:bg-chosen">
            <p className="flex items-baseline gap-x-2">
              <b className="font-semibold">{actor}</b>
              <time dateTime={createdAt} className="text-soft" suppressHydrationWarning>
                {timeAgo(new Date(createdAt), new Date())}
              </time>
              {actor === me && (
                <button
                  type="button"
                  className="link ms-auto text-soft"
                  disabled={pending}
                  onClick={() => takeBack(id)}
                >
                  Remove<span className="sr-only"> the comment “{body.slice(0, 60)}”</span>
                </button>
              )}
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {body}
            </p>
          </li>
        ))}
      </ol>
      <form onSubmit={submit} aria-label="Comment" data-needs-name="" className="mt-2">
        <input type="hidden" name="storyId" value={storyId} />
        <input type="hidden" name="factId" value={factId} />
        <label htmlFor="comment" className="flex items-center text-soft">
          Comment, for the desk alone <KeyHint of="comment" />
        </label>
        <textarea
          id="comment"
          name="body"
          dir="auto"
          rows={2}
          required
          maxLength={COMMENT_MAX}
          data-shortcut="comment"
          aria-keyshortcuts="c"
          aria-describedby="comment-hint"
          className="field mt-1 min-h-9 resize-y"
          onKeyDown={(event) => {
            if (event.key === "Escape") event.currentTarget.blur();
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            // Ctrl Enter rules everywhere else on the page; here it sends what is being written here.
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className="mt-1 flex items-center gap-2">
          <p id="comment-hint" className="min-w-0 flex-1 text-faint">
            {others.length === 0 ? "" : `@ and a name tells them: ${listed(others.slice(0, 5), "or")}`}
          </p>
          <button type="submit" className="button button-quiet" disabled={pending}>
            Add
          </button>
        </div>
      </form>
      <div aria-live="polite">{refused !== null && <RefusalNote message={refused} />}</div>
    </section>
  );
}
