import type { Refusal } from "@/app/surface/action-state";

/**
 * What an action answers; a refusal where the server can't be reached. A fault of the server's own is thrown on to the error
 * page.
 */
export async function answered<State>(
  act: () => Promise<State>,
): Promise<State | { readonly is: "refused"; readonly refusal: Refusal }> {
  try {
    return await act();
  } catch (error) {
    // What fetch throws where no answer comes at all.
    if (!(error instanceof TypeError)) throw error;
    return { is: "refused", refusal: { code: "unavailable", message: UNREACHED } };
  }
}

const UNREACHED =
  "Variorum could not be reached. What you wrote is kept in this browser: try again once the connection is back.";
