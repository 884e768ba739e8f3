"use client";

import { useState } from "react";

/** The verdict beside the columns; on a narrow screen a bar at the bottom that slides it up. */
export function VerdictPanel({ summary, children }: { summary: string; children: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <aside
      aria-label="Verdict"
      data-pane=""
      onKeyDown={(event) => {
        if (event.key === "Escape") setOpen(false);
      }}
      className="z-30 border-hairline bg-pane max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-t max-lg:shadow-[0_-8px_24px_rgb(0_0_0/0.12)] lg:sticky lg:top-12 lg:h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:border-s"
    >
      <div className="flex items-center gap-3 px-4 py-3 lg:hidden">
        <p className="min-w-0 flex-1 truncate text-meta text-soft">{summary}</p>
        <button
          type="button"
          className="button button-main"
          aria-expanded={open}
          aria-controls="verdict"
          onClick={() => setOpen(!open)}
        >
          {open ? "Close" : "Verdict"}
        </button>
      </div>
      <div
        id="verdict"
        className={`${open ? "verdict-sheet" : "max-lg:hidden"} overflow-y-auto px-5 pb-6 max-lg:max-h-[75dvh] lg:pt-4`}
      >
        {children}
      </div>
    </aside>
  );
}
