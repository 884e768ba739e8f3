/** A page that says one thing and offers the way on: nothing found, something broke. */
export function MessagePage({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-xl flex-1 place-content-center px-4 py-24">
      <h1 className="font-serif text-title font-semibold">{title}</h1>
      <div className="mt-3 space-y-4 text-soft">{children}</div>
    </main>
  );
}
