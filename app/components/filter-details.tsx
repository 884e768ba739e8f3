import Link from "next/link";
import type { OfferedNames } from "@/app/components/queue-filters";
import type { QueueAddress } from "@/app/surface/queue-address";
import { CONTRADICTION_CLASSES } from "@/lib/engine/contradiction";
import { CLASS_WORDS } from "@/lib/exports/wording";

/** The filters that are asked for less often, folded away; how many of them narrow stands on the fold. */
export function FilterDetails({
  address,
  offered,
  base,
  open,
}: {
  address: QueueAddress;
  offered: OfferedNames;
  base: string;
  open: number;
}) {
  return (
    <details className="group w-full sm:open:w-full sm:w-auto" open={open > 0}>
      <summary className="link inline-flex min-h-7 items-center">
        More filters{open > 0 && <span className="ms-1 font-semibold">({open})</span>}
      </summary>
      <div className="mt-2 grid grid-cols-2 gap-x-3 gap-y-2 border-t border-hairline pt-3 pb-1 sm:grid-cols-3">
        <label>
          <span className="text-meta text-soft">Class</span>
          <select name="class" className="field" defaultValue={address.class ?? ""}>
            <option value="">All classes</option>
            {CONTRADICTION_CLASSES.map((each) => (
              <option key={each} value={each}>
                {CLASS_WORDS[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="text-meta text-soft">Outlet</span>
          <select name="outlet" className="field" defaultValue={address.outlet ?? ""}>
            <option value="">All outlets</option>
            {offered.outlets.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <NameField name="speaker" label="Speaker cited" value={address.speaker} names={offered.speakers} />
        <NameField name="place" label="Place named" value={address.place} names={offered.places} />
        <DayField name="from" label="Published from" value={address.from} />
        <DayField name="to" label="Published to" value={address.to} />
        {open > 0 && (
          <p className="col-span-full">
            <Link href={base} scroll={false} className="link text-meta">
              Clear all filters
            </Link>
          </p>
        )}
      </div>
    </details>
  );
}

function NameField({
  name,
  label,
  value,
  names,
}: {
  name: string;
  label: string;
  value: string | null;
  names: readonly string[];
}) {
  return (
    <label>
      <span className="text-meta text-soft">{label}</span>
      <input
        name={name}
        list={`${name}-names`}
        dir="auto"
        autoComplete="off"
        className="field"
        defaultValue={value ?? ""}
      />
      <datalist id={`${name}-names`}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
}

function DayField({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label>
      <span className="text-meta text-soft">{label}</span>
      <input type="date" name={name} className="field" defaultValue={value ?? ""} />
    </label>
  );
}
