import { KeyHint } from "@/app/components/key-hint";
import { SHORTCUTS } from "@/app/surface/shortcuts";
import { DISMISSAL_WORDS } from "@/lib/exports/wording";
import { DISMISSAL_REASONS, type DismissalReason } from "@/lib/review/verdict";

interface DismissalReasonsProps {
  readonly chosen: DismissalReason | null;
  readonly pick: (reason: DismissalReason) => void;
}

/** What is wrong with a flag that is dismissed: a short list, so that dismissals of a kind can be told together. */
export function DismissalReasons({ chosen, pick }: DismissalReasonsProps) {
  return (
    <fieldset className="bg-chosen py-1.5">
      <legend className="sr-only">What is wrong with the flag</legend>
      {DISMISSAL_REASONS.map((reason) => (
        <label
          key={reason}
          className="flex min-h-8 items-center gap-3 ps-10 pe-3 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-a"
        >
          <input
            type="radio"
            name="dismissal"
            value={reason}
            checked={chosen === reason}
            onChange={() => pick(reason)}
            data-shortcut={reason}
            aria-keyshortcuts={SHORTCUTS.find(({ id }) => id === reason)?.keys.join(" ")}
            className="size-4 shrink-0 accent-ink outline-none"
          />
          {DISMISSAL_WORDS[reason]}
          <KeyHint of={reason} />
        </label>
      ))}
    </fieldset>
  );
}
