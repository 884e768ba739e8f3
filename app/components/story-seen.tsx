"use client";

import { useEffect } from "react";
import { markStorySeen } from "@/app/actions/mark-story-seen";

/** Once the page is in view, says that the editor has seen the story up to this event. Renders nothing. */
export function StorySeen({ storyId, eventId }: { storyId: string; eventId: number | null }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later event is a new sight of the story
  useEffect(() => {
    markStorySeen(storyId).catch(() => undefined); // offline: the next look tells it
  }, [storyId, eventId]);
  return null;
}
