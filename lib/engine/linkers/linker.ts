import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/** Puts claims that answer one question together. Claims that it leaves out go to the next linker. */
export interface Linker {
  readonly id: string;
  readonly summary: string;
  link(claims: readonly Claim[], context: LinkContext): readonly (readonly Claim[])[];
}
