import { momentInUtc, timeAgo } from "@/app/surface/dates";

/** How long ago, with the moment itself as its title. */
export function Moment({ at }: { at: string }) {
  const moment = new Date(at);
  return (
    <time dateTime={at} title={momentInUtc(moment)}>
      {timeAgo(moment, new Date())}
    </time>
  );
}
