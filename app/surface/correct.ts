import { refresh } from "next/cache";
import { z } from "zod";
import { startAnalysisJob } from "@/app/surface/analysis-jobs";
import type { CorrectionState } from "@/app/surface/correction-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import type { OperationContext } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

/** What an operation of correction gives. */
interface Corrected {
  readonly correctionId: string;
  readonly factId?: string;
}

/** Carries out an act of correction in this editor's name, and has the story linked anew around it. */
export async function correct(
  storyId: string,
  message: string,
  act: (context: OperationContext) => Promise<Corrected>,
): Promise<CorrectionState> {
  try {
    const context = await browserContext();
    const { correctionId, factId } = await act(context);
    startAnalysisJob(context, storyId);
    refresh();
    return { is: "done", correctionId, message, factId: factId === undefined ? null : factId };
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
}

/** The claims that a form names, one field each: the claim's id and, after a space, that of the link it had. */
export function claimsIn(form: FormData): { readonly claimId: string; readonly linkId: string | null }[] {
  return form.getAll("claim").map((value) => {
    const [claimId, linkId] = z.string().parse(value).split(" ");
    if (claimId === undefined || claimId === "") throw new OperationError("invalid", "Choose a claim first.");
    return { claimId, linkId: linkId === undefined || linkId === "" ? null : linkId };
  });
}
