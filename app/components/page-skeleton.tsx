/** What a page looks like before it is there: its lines, without its words. */
export function PageSkeleton() {
  return (
    <>
      <div className="h-12 border-b border-hairline" />
      <main id="main" className="mx-auto w-full max-w-4xl flex-1 px-4 py-10 lg:px-8" aria-busy="true">
        <p role="status" className="sr-only">
          Loading
        </p>
        <div aria-hidden="true" className="animate-pulse space-y-6">
          <div className="h-8 w-2/3 rounded bg-key" />
          {["w-full", "w-5/6", "w-3/4", "w-full", "w-2/3"].map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
            <div key={at} className="space-y-2 border-t border-hairline pt-5">
              <div className="h-3 w-24 rounded bg-key" />
              <div className={`h-5 ${width} rounded bg-key`} />
            </div>
          ))}
        </div>
      </main>
    </>
  );
}
