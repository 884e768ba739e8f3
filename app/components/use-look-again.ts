import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

/** How long a page waits before it looks again whether an analysis has ended, in ms. */
const LOOK_AGAIN = 1000;

/**
 * Draws the page anew every second while an analysis is running. Waits for each answer before it asks again: React shows
 * none of several refreshes under way before the last has come, and on a slow machine that is never.
 */
export function useLookAgain(running: boolean): void {
  const router = useRouter();
  const [looking, startLooking] = useTransition();
  useEffect(() => {
    if (!running || looking) return;
    const timer = setTimeout(() => startLooking(() => router.refresh()), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [running, looking, router]);
}
