"use client";

import { useLookAgain } from "@/app/components/use-look-again";

/** Says that the claims are being compared anew, and shows what came of it by itself. */
export function ComparingNote({ running }: { running: boolean }) {
  useLookAgain(running);
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
