"use client";

import { useId } from "react";
import { UTC_OFFSETS } from "@/app/surface/publication-fields";

/** When a report was published: a day, and where it is known an hour with its zone. All of it may stay empty. */
export function DateFields({ name }: { name: string }) {
  const id = useId();
  return (
    <div className="mt-2 grid grid-cols-[minmax(0,1.4fr)_minmax(0,1.05fr)_minmax(0,1fr)] gap-2">
      <div>
        <label htmlFor={`${id}-day`}>Published</label>
        <input id={`${id}-day`} name={`${name}-day`} type="date" className="field mt-1 px-2" />
      </div>
      <div>
        <label htmlFor={`${id}-time`}>at</label>
        <input id={`${id}-time`} name={`${name}-time`} type="time" className="field mt-1 px-2" />
      </div>
      <div>
        <label htmlFor={`${id}-zone`}>Zone</label>
        <select id={`${id}-zone`} name={`${name}-zone`} className="field mt-1 px-1.5" defaultValue="Z">
          {UTC_OFFSETS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
