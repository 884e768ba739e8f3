import Link from "next/link";
import { outletName } from "@/app/components/claim-card";
import { momentInUtc } from "@/app/surface/dates";
import { counted } from "@/app/surface/wording";
import type { SourcePage } from "@/db/queries/source-page";

/** Where a report comes from: who added it, its hash, whose text it carries, its versions. */
export function SourceProvenance({ page, against }: { page: SourcePage; against: string | null }) {
  const { story, source, copyOf, copies } = page;
  const address = (id: string) => `/stories/${story.id}/sources/${id}`;
  return (
    <div className="mt-1 space-y-0.5 text-meta text-soft">
      <p>
        Added by {source.addedBy}, {momentInUtc(new Date(source.addedAt))} · {counted(source.chars, "character")} ·
        SHA-256{" "}
        <code title={source.sha256} className="font-mono text-[12px]">
          {source.sha256.slice(0, 12)}
        </code>
        {source.url !== null && (
          <>
            {" · "}
            <a href={source.url} rel="noreferrer" className="link break-all">
              {source.url}
            </a>
          </>
        )}
      </p>
      {copyOf !== null && (
        <p>
          Carries the text of{" "}
          <Link href={address(copyOf.id)} className="link">
            {outletName(copyOf.outlet)}
          </Link>
          : one origin.
        </p>
      )}
      {copies.length > 0 && (
        <p>
          Also carried by{" "}
          {copies.map(({ id, outlet }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <Link href={address(id)} className="link">
                {outletName(outlet)}
              </Link>
            </span>
          ))}
        </p>
      )}
      <Versions page={page} against={against} address={address} />
    </div>
  );
}

interface VersionsProps {
  readonly page: SourcePage;
  readonly against: string | null;
  readonly address: (id: string) => string;
}

function Versions({ page: { source, versions }, against, address }: VersionsProps) {
  if (versions.length < 2) return null;
  const at = versions.findIndex(({ id }) => id === source.id);
  const before = versions[at - 1];
  return (
    <>
      <nav aria-label="Versions" className="flex flex-wrap gap-x-3">
        {versions.map(({ id, addedAt, current }, index) => (
          <Link
            key={id}
            href={address(id)}
            aria-current={id === source.id ? "page" : undefined}
            className="link aria-[current]:text-ink aria-[current]:no-underline"
          >
            Version {index + 1}, {momentInUtc(new Date(addedAt))}
            {current && " (newest)"}
          </Link>
        ))}
      </nav>
      {versions[at]?.current === false && (
        <p className="mt-1 rounded-md bg-updated-wash px-3 py-2 text-ink">
          A newer version replaces this one: its claims count no more.
        </p>
      )}
      {before !== undefined && (
        <p>
          {against === null ? (
            <Link href={`${address(source.id)}?against=${before.id}`} className="link">
              Show what changed since version {at}
            </Link>
          ) : (
            <Link href={address(source.id)} className="link">
              Show the text with its claims
            </Link>
          )}
        </p>
      )}
    </>
  );
}
