/** What a page of one column looks like before it is there: its lines, without its words. */
export function PageSkeleton() {
  return (
    <Skeleton width="max-w-4xl">
      <Line className="h-8 w-2/3" />
      <Rows />
    </Skeleton>
  );
}

/** What a story's page looks like before it is there: title, views, filters and rows stand where they will stand. */
export function StorySkeleton() {
  return (
    <Skeleton width="max-w-[1600px]">
      <div className="space-y-3">
        <Line className="h-8 w-2/5" />
        <Line className="h-4 w-64" />
      </div>
      <Line className="h-6 w-80" />
      <Line className="h-9 w-full" />
      <Rows />
    </Skeleton>
  );
}

function Skeleton({ width, children }: { width: string; children: React.ReactNode }) {
  return (
    <>
      <div className="h-12 border-b border-hairline" />
      <main id="main" className={`mx-auto w-full ${width} flex-1 px-4 py-8 lg:px-8`} aria-busy="true">
        <p role="status" className="sr-only">
          Loading
        </p>
        <div aria-hidden="true" className="animate-pulse space-y-6">
          {children}
        </div>
      </main>
    </>
  );
}

function Line({ className }: { className: string }) {
  return <div className={`rounded bg-key ${className}`} />;
}

function Rows() {
  return ["w-full", "w-5/6", "w-3/4", "w-full", "w-2/3"].map((width, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
    <div key={at} className="space-y-2 border-t border-hairline pt-5">
      <Line className="h-3 w-24" />
      <Line className={`h-5 ${width}`} />
    </div>
  ));
}
