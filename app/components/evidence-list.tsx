"use client";

import { useState } from "react";
import { KeyHint } from "@/app/components/key-hint";
import type { Draft } from "@/app/surface/draft";
import { evidenceLink, LINKS_MAX } from "@/lib/review/evidence";

/** A claim that a ruling can cite, by the name that stands beside its quote. */
export interface Citable {
  readonly id: string;
  readonly name: string;
}

interface EvidenceListProps {
  readonly citable: readonly Citable[];
  /** Ids of the claims that the gravest flag sets against each other. */
  readonly flagged: readonly string[];
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** What the ruling rests on: the claims ticked beside their quotes, and addresses outside the story. */
export function EvidenceList({ citable, flagged, draft, change }: EvidenceListProps) {
  const cited = citable.filter(({ id }) => draft.claims.includes(id));
  const pairTicked = flagged.every((id) => draft.claims.includes(id));
  const turnPair = () => {
    const others = draft.claims.filter((id) => !flagged.includes(id));
    change({ claims: pairTicked ? others : [...others, ...flagged] });
  };
  return (
    <section aria-label="Evidence" className="mt-4">
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1 truncate text-soft" aria-live="polite">
          Evidence:{" "}
          <span className="text-ink">
            {cited.length + draft.links.length === 0
              ? "none ticked"
              : [
                  ...cited.map(({ name }) => name),
                  ...(draft.links.length > 0
                    ? [`${draft.links.length} ${draft.links.length === 1 ? "link" : "links"}`]
                    : []),
                ].join(", ")}
          </span>
        </p>
        {flagged.length > 0 && (
          <button
            type="button"
            className="button button-quiet"
            data-shortcut="cite"
            aria-keyshortcuts="q"
            aria-pressed={pairTicked}
            onClick={turnPair}
          >
            Cite both quotes <KeyHint of="cite" />
          </button>
        )}
      </div>
      {cited.map(({ id }) => (
        <input key={id} type="hidden" name="claim" value={id} />
      ))}
      <Links links={draft.links} change={(links) => change({ links })} />
    </section>
  );
}

function Links({ links, change }: { links: readonly string[]; change: (links: string[]) => void }) {
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const link = evidenceLink(typed);
    setWrong(link === null);
    if (link === null) return;
    if (!links.includes(link)) change([...links, link]);
    setTyped("");
  };
  return (
    <details className="mt-1 text-meta" open={links.length > 0 || undefined}>
      <summary className="link inline-block py-1 text-soft">Add a link</summary>
      <ul>
        {links.map((link) => (
          <li key={link} className="flex items-center gap-2 py-0.5">
            <input type="hidden" name="link" value={link} />
            <a href={link} target="_blank" rel="noreferrer" className="link min-w-0 flex-1 truncate">
              {link.replace(/^https?:\/\//, "")}
            </a>
            <button
              type="button"
              className="button button-quiet"
              aria-label={`Remove ${link}`}
              onClick={() => change(links.filter((other) => other !== link))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {links.length < LINKS_MAX && (
        <div className="mt-1 flex gap-2">
          <input
            type="text"
            inputMode="url"
            className="field"
            aria-label="Address of the evidence"
            aria-invalid={wrong}
            aria-describedby={wrong ? "link-wrong" : undefined}
            placeholder="https://"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              add();
            }}
          />
          <button type="button" className="button" onClick={add}>
            Add
          </button>
        </div>
      )}
      {wrong && (
        <p id="link-wrong" role="alert" className="mt-1 text-refused">
          That is no address that a reader can follow: it has to begin with http:// or https://.
        </p>
      )}
    </details>
  );
}
