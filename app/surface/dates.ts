const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A publication date as the source gave it, in the source's own zone: "6 Dec 2024, 14:20 UTC", "5 Aug 2020, 01:50
 * UTC+3", "7 Dec 2024". A string of another form is given back as it is.
 */
export function publicationDate(iso: string): string {
  const parts = ISO.exec(iso);
  if (!parts) return iso;
  const [, year, month, day, hour, minute, zone] = parts;
  const date = `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  if (hour === undefined) return date;
  return `${date}, ${hour}:${minute} ${zone === undefined ? "(no zone)" : zoneName(zone)}`;
}

function zoneName(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined || (hours === "00" && minutes === "00")) return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

/** A moment as the log has it, always in UTC: "21 Nov 2026, 22:44 UTC". */
export function momentInUtc(moment: Date): string {
  return publicationDate(moment.toISOString());
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, coarsely: "just now", "12 min ago", "2 h ago", "3 d ago", then the date. */
export function timeAgo(moment: Date, now: Date): string {
  const passed = now.getTime() - moment.getTime();
  if (passed < MINUTE) return "just now";
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  if (passed < 7 * DAY) return `${Math.floor(passed / DAY)} d ago`;
  return publicationDate(moment.toISOString().slice(0, 10));
}
