import type { Refusal } from "@/app/surface/action-state";

/** What an act of correction answers: done, with the act that undoes it and what to say, or refused. */
export type CorrectionState =
  | {
      readonly is: "done";
      readonly correctionId: string;
      readonly message: string;
      /** The fact that the act made or put claims on; null where it took claims out. */
      readonly factId: string | null;
    }
  | { readonly is: "refused"; readonly refusal: Refusal };
