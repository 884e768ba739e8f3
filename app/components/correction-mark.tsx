"use client";

import { undoCorrection } from "@/app/actions/undo-correction";
import { ActionForm } from "@/app/components/action-form";

interface CorrectionMarkProps {
  readonly storyId: string;
  readonly correctionId: string;
  /** What is undone, for those who hear the button alone: "Noor’s moving of the claim". */
  readonly of: string;
  /** Who did what, and when. */
  readonly children: React.ReactNode;
}

/** Who corrected what, with the way back. */
export function CorrectionMark({ storyId, correctionId, of, children }: CorrectionMarkProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-1.5 text-meta text-soft">
      {children}
      <ActionForm action={undoCorrection} label={`Undo: ${of}`}>
        {(pending) => (
          <>
            <input type="hidden" name="storyId" value={storyId} />
            <input type="hidden" name="correctionId" value={correctionId} />
            <button type="submit" className="link py-0.5" disabled={pending} aria-label={`Undo: ${of}`}>
              Undo
            </button>
          </>
        )}
      </ActionForm>
    </div>
  );
}
