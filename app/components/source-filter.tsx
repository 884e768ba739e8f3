"use client";

import { usePathname, useRouter } from "next/navigation";
import { useId } from "react";
import { counted } from "@/app/surface/wording";

export interface FilterFact {
  readonly id: string;
  readonly statement: string;
  readonly claims: number;
}

/** Narrows a report's claims to those of one fact; the address holds the choice. */
export function SourceFilter({
  facts,
  chosen,
  all,
}: {
  facts: readonly FilterFact[];
  chosen: string | null;
  all: number;
}) {
  const id = useId();
  const router = useRouter();
  const path = usePathname();
  const choose = (factId: string) =>
    router.replace(factId === "" ? path : `${path}?fact=${encodeURIComponent(factId)}`);
  return (
    <div className="mb-3">
      <label htmlFor={id} className="text-meta text-soft">
        Claims on
      </label>
      <select
        id={id}
        data-shortcut="filter"
        className="field mt-1"
        value={chosen === null ? "" : chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">All questions ({all})</option>
        {facts.map(({ id: factId, statement, claims }) => (
          <option key={factId} value={factId}>
            {statement} ({counted(claims, "claim")})
          </option>
        ))}
      </select>
    </div>
  );
}
