import { counted, listed } from "@/app/surface/wording";
import type { FactProposals as Proposals } from "@/db/queries/fact-proposals";

const CLASS_WORDS = {
  contradiction: "a contradiction",
  update: "an update",
  "scope-difference": "another scope",
} as const;

/** A small line: what a language model proposed of the fact, and where the rules say otherwise. */
export function FactProposals({ proposals }: { proposals: Proposals }) {
  const { proposedBy, byModelAlone, byBoth, seenOtherwise, overruled } = proposals;
  if (proposedBy === null && overruled.length === 0) return null;
  const flags = [
    ...(byBoth > 0 ? [`${byBoth} flagged by the rules as well`] : []),
    ...(byModelAlone > 0 ? [`${byModelAlone} by the model alone`] : []),
  ];
  return (
    <div className="mt-2 max-w-[76ch] text-meta text-soft">
      {proposedBy !== null && (
        <p>
          Proposed by <bdi>{proposedBy.model}</bdi>, prompt {proposedBy.prompt}
          {flags.length > 0 && `; of its differences ${listed(flags)}`}.
        </p>
      )}
      {seenOtherwise.map(({ pairs, rules, model }) => (
        <p key={`${rules} ${model}`}>
          On {counted(pairs, "pair")} the two differ: {CLASS_WORDS[rules]} by the rules, {CLASS_WORDS[model]} to the
          model.
        </p>
      ))}
      {overruled.length > 0 && (
        <details>
          <summary className="link inline-block py-0.5">
            {counted(overruled.length, "pair")} that only the rules hold for a contradiction
          </summary>
          <ul className="mt-1 space-y-1">
            {overruled.map(({ id, explanation, by }) => (
              <li key={id} dir="auto">
                {explanation} <bdi>{by.model}</bdi> sees none here.
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
