import { attributionMode, modalityNote } from "@/app/surface/wording";
import type { SourceClaim } from "@/db/queries/source-page";

/** Who says a claim, through whom, and how far: "says Ana Reis, quoted directly, through the mayor’s office · alleged". */
export function claimSaying({ attribution, modality, polarity }: SourceClaim): string {
  const [speaker, ...through] = attribution;
  const note = modalityNote(modality);
  const said = speaker
    ? [`says ${speaker.name}`, attributionMode(speaker), ...through.map(({ name }) => `through ${name}`)].join(", ")
    : "in the outlet’s own words";
  return [said, ...(note === null ? [] : [note]), ...(polarity === "negated" ? ["a negation"] : [])].join(" · ");
}
