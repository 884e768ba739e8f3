"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";
import { HEARTBEAT } from "@/app/surface/presence";
import { listed } from "@/app/surface/wording";

const heard = z.object({
  others: z.array(z.string()),
  standing: z.object({ id: z.string(), actor: z.string() }).nullable(),
});

interface ReadingNowProps {
  readonly storyId: string;
  readonly factId: string;
  /** The ruling that stood when the page was drawn. */
  readonly standing: string | null;
}

/**
 * Says who else has this fact open, that the connection is gone, and that somebody has ruled since the page was drawn, so that
 * no editor writes a reason for nothing.
 */
export function ReadingNow({ storyId, factId, standing }: ReadingNowProps) {
  const router = useRouter();
  const [news, setNews] = useState<z.infer<typeof heard> | null>(null);
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const address = `/stories/${storyId}/facts/${factId}/presence`;
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      try {
        const answer = await fetch(address, { method: "POST" });
        const parsed = heard.safeParse(answer.ok ? await answer.json() : null);
        setNews(parsed.success ? parsed.data : null);
        setOffline(false);
      } catch {
        setOffline(true);
      }
    };
    const lost = () => setOffline(true);
    void beat();
    const timer = setInterval(beat, HEARTBEAT);
    addEventListener("online", beat);
    addEventListener("offline", lost);
    document.addEventListener("visibilitychange", beat);
    return () => {
      clearInterval(timer);
      removeEventListener("online", beat);
      removeEventListener("offline", lost);
      document.removeEventListener("visibilitychange", beat);
      fetch(address, { method: "DELETE", keepalive: true }).catch(() => undefined);
    };
  }, [storyId, factId]);

  const ruledSince = news !== null && news.standing !== null && news.standing.id !== standing ? news.standing : null;
  return (
    <div aria-live="polite" className="text-meta empty:hidden">
      {offline && (
        <p className="mb-3 rounded-md bg-refused-wash px-3 py-2 text-refused">
          The connection is gone. What you write is kept in this browser; rule once it is back.
        </p>
      )}
      {news !== null && news.others.length > 0 && (
        <p className="mb-3 text-soft">
          Also reading: <b className="font-semibold text-ink">{listed(news.others)}</b>
        </p>
      )}
      {ruledSince !== null && (
        <p className="mb-3 flex flex-wrap items-center gap-2 rounded-md bg-disputed-wash px-3 py-2 text-disputed">
          <span className="flex-1">{ruledSince.actor} has ruled on this fact since you opened it.</span>
          <button type="button" className="button" onClick={() => router.refresh()}>
            Show the ruling
          </button>
        </p>
      )}
    </div>
  );
}
