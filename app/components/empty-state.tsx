/** What stands where nothing is yet: why it is empty, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="border-y border-hairline py-12 text-center">
      <p className="font-serif text-read font-semibold">{title}</p>
      <div className="mx-auto mt-2 max-w-md text-balance text-soft">{children}</div>
    </div>
  );
}
