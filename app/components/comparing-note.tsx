"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** How often the page looks whether the story has been compared anew, in ms. */
const LOOK_AGAIN = 1000;

/** Says that the claims are being compared anew, and shows what came of it by itself. */
export function ComparingNote({ running }: { running: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [running, router]);
  return (
    <p role="status" className="pointer-events-none fixed start-4 bottom-20 z-30 text-meta lg:bottom-4">
      {running && (
        <span className="rounded-md border border-hairline bg-raised px-3 py-1.5 shadow-sm">
          Comparing the claims anew …
        </span>
      )}
    </p>
  );
}
