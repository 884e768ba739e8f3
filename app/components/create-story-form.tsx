"use client";

import { createStory } from "@/app/actions/create-story";
import { ActionForm } from "@/app/components/action-form";

/** Opens a new story. */
export function CreateStoryForm() {
  return (
    <ActionForm action={createStory} label="New story" className="w-full max-w-xl">
      {(pending) => (
        <>
          <label htmlFor="story-title" className="block font-semibold">
            New story
          </label>
          <div className="mt-1.5 flex gap-2">
            <input
              id="story-title"
              name="title"
              dir="auto"
              className="field"
              placeholder="What happened, where, when"
              autoComplete="off"
              maxLength={300}
            />
            <button type="submit" className="button button-main" disabled={pending}>
              {pending ? "Opening …" : "Open"}
            </button>
          </div>
        </>
      )}
    </ActionForm>
  );
}
