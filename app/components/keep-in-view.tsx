"use client";

import { useEffect, useRef } from "react";

/** A scrolling pane that opens at its current item. */
export function KeepInView({ className, children }: { className: string; children: React.ReactNode }) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const item = pane.current?.querySelector<HTMLElement>("[aria-current]");
    if (pane.current && item) pane.current.scrollTop = item.offsetTop - pane.current.clientHeight / 3;
  }, []);
  return (
    <div ref={pane} className={`relative ${className}`}>
      {children}
    </div>
  );
}
