import { useId } from "react";
import { QUESTION_MAX, QUESTION_MIN } from "@/lib/review/correction";

/** A fact's question, as an editor words it. */
export function QuestionField({ label, initial }: { label: string; initial?: string }) {
  const id = useId();
  return (
    <div className="mt-3">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name="question"
        dir="auto"
        rows={2}
        required
        minLength={QUESTION_MIN}
        maxLength={QUESTION_MAX}
        defaultValue={initial}
        className="field mt-1 resize-y font-serif text-[16px] leading-6"
      />
    </div>
  );
}
