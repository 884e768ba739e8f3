/** Short facts one after the other, a dot between each two; a dot ends a line rather than begin one. */
export function DottedLine({ lead, parts }: { lead?: React.ReactNode; parts: readonly string[] }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 text-meta text-soft">
      {lead}
      {parts.map((part, at) => (
        <span key={part} className="flex gap-x-2">
          <bdi>{part}</bdi>
          {at < parts.length - 1 && <span aria-hidden="true">·</span>}
        </span>
      ))}
    </span>
  );
}
