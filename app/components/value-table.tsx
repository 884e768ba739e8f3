import { outletName, PublishedAt } from "@/app/components/claim-card";
import { PositionLetter } from "@/app/components/position-letter";
import type { PositionColumn } from "@/db/queries/fact-page";

/** What a plot shows, in words and numbers. */
export function ValueTable({ positions }: { positions: readonly PositionColumn[] }) {
  return (
    <details className="mt-1 text-meta">
      <summary className="link inline-block py-1 text-soft">As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1) */}
      <section className="mt-1 overflow-x-auto" aria-label="Values as a table" tabIndex={0}>
        <table className="w-full border-collapse text-start">
          <thead>
            <tr className="border-b border-edge text-start text-soft">
              {["Position", "In the text", "From", "To", "Outlet", "Published"].map((heading) => (
                <th key={heading} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {positions.flatMap(({ letter, claims }) =>
              claims.map(({ id, figure, time, outlet, publishedAt }) => (
                <tr key={id} className="border-b border-hairline">
                  <td className="py-1.5 pe-4">
                    <PositionLetter letter={letter} small />
                  </td>
                  <td className="py-1.5 pe-4" dir="auto">
                    {figure?.text}
                    {time?.text}
                  </td>
                  <td className="py-1.5 pe-4">{figure ? bound(figure.min) : timeBound(time?.from)}</td>
                  <td className="py-1.5 pe-4">{figure ? bound(figure.max) : timeBound(time?.to)}</td>
                  <td className="py-1.5 pe-4">{outletName(outlet)}</td>
                  <td className="py-1.5">
                    <PublishedAt at={publishedAt} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function bound(value: number | null): string {
  return value === null ? "open" : value.toLocaleString("en", { maximumFractionDigits: 6 });
}

function timeBound(value: string | null | undefined): string {
  return value === null || value === undefined ? "open" : value;
}
