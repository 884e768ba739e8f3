"use client";

import { useRef, useState } from "react";
import type { PlotPoint } from "@/app/surface/plot";

/** How far each key goes along the points. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The points of a plot as places that can be reached: one Tab comes to them, the arrow keys step through them in their order,
 * each is read out, and Enter goes to its quote. Lies over the drawing, which must be positioned.
 */
export function PlotPoints({ points }: { points: readonly PlotPoint[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [shown, setShown] = useState<number | null>(null);
  const step = (event: React.KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.min(points.length - 1, Math.max(0, current + by));
    setCurrent(next);
    bar.current?.querySelectorAll("button").item(next).focus({ preventScroll: true });
  };
  const reveal = (claimId: string) => {
    const quote = document.getElementById(`claim-${claimId}`);
    for (let fold = quote?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
    quote?.scrollIntoView({ block: "center" });
    quote?.focus({ preventScroll: true });
  };
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label="Points of the plot. Arrow keys step through them, Enter goes to the quote."
        className="absolute inset-0"
        onKeyDown={step}
      >
        {points.map(({ claimId, x, y, said }, at) => (
          <button
            key={claimId}
            type="button"
            tabIndex={at === current ? 0 : -1}
            aria-label={said}
            style={{ left: `${x}%`, top: `${y}%` }}
            className="absolute size-6 -translate-1/2 rounded-full"
            onFocus={() => {
              setCurrent(at);
              setShown(at);
            }}
            onBlur={() => setShown(null)}
            onPointerEnter={() => setShown(at)}
            onPointerLeave={() => setShown(null)}
            onClick={() => reveal(claimId)}
          />
        ))}
      </div>
      <p aria-hidden="true" className="absolute end-0 top-full mt-1 max-w-[75%] truncate text-meta text-soft">
        {shown === null ? "" : points[shown]?.said}
      </p>
    </>
  );
}
