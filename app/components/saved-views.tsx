"use client";

import Link from "next/link";
import { useState } from "react";
import { removeView, renameView, restoreView, saveView } from "@/app/actions/saved-views";
import { ActionForm } from "@/app/components/action-form";
import type { SavedView } from "@/db/queries/saved-views";

interface SavedViewsProps {
  readonly views: readonly SavedView[];
  readonly storyId: string;
  /** What the address narrows by, without the "?"; empty where nothing does. */
  readonly query: string;
}

/** The desk's named filters: each opens by its link; the open one can be renamed and removed, an unnamed one saved. */
export function SavedViews({ views, storyId, query }: SavedViewsProps) {
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const open = views.find((view) => view.query === query);
  const isBack = removed !== null && views.some(({ id }) => id === removed.id);
  if (views.length === 0 && query === "" && removed === null) return null;
  return (
    <section aria-label="Saved views" className="flex flex-wrap items-start gap-x-4 gap-y-1">
      {views.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {views.map((view) => (
            <li key={view.id}>
              <Link
                href={`/stories/${storyId}?${view.query}`}
                prefetch={false}
                aria-current={view === open ? "true" : undefined}
                className="link inline-flex min-h-7 items-center aria-[current]:font-semibold"
              >
                <bdi>{view.name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {open !== undefined && (
        <Fold key={open.id} label={`Edit “${open.name}”`}>
          <ActionForm action={renameView} label="Rename the view" className="flex flex-wrap items-start gap-2">
            {(pending) => (
              <>
                <Hidden storyId={storyId} viewId={open.id} />
                <input
                  name="name"
                  aria-label="New name"
                  defaultValue={open.name}
                  maxLength={60}
                  className="field w-56"
                />
                <button type="submit" className="button" disabled={pending}>
                  Rename
                </button>
              </>
            )}
          </ActionForm>
          <ActionForm action={removeView} label="Remove the view">
            {(pending) => (
              <>
                <Hidden storyId={storyId} viewId={open.id} />
                <button type="submit" className="button" disabled={pending} onClick={() => setRemoved(open)}>
                  Remove
                </button>
              </>
            )}
          </ActionForm>
        </Fold>
      )}
      {open === undefined && query !== "" && (
        <Fold key={query} label="Save this view">
          <ActionForm action={saveView} label="Save this view" className="flex flex-wrap items-start gap-2">
            {(pending) => (
              <>
                <Hidden storyId={storyId} />
                <input type="hidden" name="query" value={query} />
                <input
                  name="name"
                  aria-label="Name of the view"
                  placeholder="What the desk calls it"
                  autoComplete="off"
                  maxLength={60}
                  className="field w-56"
                />
                <button type="submit" className="button" disabled={pending}>
                  Save
                </button>
              </>
            )}
          </ActionForm>
        </Fold>
      )}
      {removed !== null && !isBack && (
        <ActionForm action={restoreView} label="Undo the removal" className="flex items-center gap-2">
          {(pending) => (
            <>
              <Hidden storyId={storyId} viewId={removed.id} />
              <span role="status">
                Removed “<bdi>{removed.name}</bdi>”.
              </span>
              <button type="submit" className="button button-quiet" disabled={pending}>
                Undo
              </button>
            </>
          )}
        </ActionForm>
      )}
    </section>
  );
}

function Fold({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <details>
      <summary className="link inline-flex min-h-7 items-center text-soft">{label}</summary>
      <div className="mt-1 flex flex-wrap items-start gap-2">{children}</div>
    </details>
  );
}

function Hidden({ storyId, viewId }: { storyId: string; viewId?: string }) {
  return (
    <>
      <input type="hidden" name="storyId" value={storyId} />
      {viewId !== undefined && <input type="hidden" name="viewId" value={viewId} />}
    </>
  );
}
