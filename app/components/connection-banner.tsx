"use client";

import { useEffect, useState } from "react";

/** How often a lost server is asked whether it is back, in ms. */
const RETRY = 4000;
/** How often a page in view asks whether the server is still there, in ms. */
const WATCH = 20_000;

type Connection = "there" | "offline" | "no-server";

/**
 * Says calmly when the browser is offline or the server does not answer, and goes by itself once it does. It lies over the
 * foot of the page, so nothing on it moves.
 */
export function ConnectionBanner() {
  const [connection, setConnection] = useState<Connection>("there");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isGone = false;
    const ask = async () => {
      clearTimeout(timer);
      const state = navigator.onLine ? ((await answers()) ? "there" : "no-server") : "offline";
      if (isGone) return;
      setConnection(state);
      timer = setTimeout(ask, state === "there" ? WATCH : RETRY);
    };
    const askInView = () => {
      if (document.visibilityState === "visible") ask();
      else clearTimeout(timer);
    };
    timer = setTimeout(askInView, WATCH);
    window.addEventListener("online", ask);
    window.addEventListener("offline", ask);
    document.addEventListener("visibilitychange", askInView);
    return () => {
      isGone = true;
      clearTimeout(timer);
      window.removeEventListener("online", ask);
      window.removeEventListener("offline", ask);
      document.removeEventListener("visibilitychange", askInView);
    };
  }, []);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex justify-center p-4">
      {connection !== "there" && (
        <p className="pointer-events-auto max-w-xl rounded-lg bg-ink px-4 py-2.5 text-paper shadow-xl">
          {connection === "offline" ? "You are offline." : "The server does not answer."} What you typed stays here;
          what was saved is safe. This goes by itself when the connection is back.
        </p>
      )}
    </div>
  );
}

async function answers(): Promise<boolean> {
  try {
    await fetch("/icon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(RETRY) });
    return true;
  } catch {
    return false;
  }
}
