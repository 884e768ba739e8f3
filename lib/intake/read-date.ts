const DATE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/**
 * A page's publication time as Variorum keeps it: ISO 8601, a date and time with its zone, or the date alone where the zone
 * is not said. Null for anything else, since a guessed date would tell updates from contradictions wrongly.
 */
export function readDate(written: string | null | undefined): string | null {
  const trimmed = written?.trim();
  if (!trimmed) return null;
  const iso = DATE.exec(trimmed);
  if (!iso) return readHttpDate(trimmed);
  const [, date, time, zone] = iso;
  if (!date || Number.isNaN(Date.parse(date))) return null;
  if (!time || !zone) return date;
  const read = `${date}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
  return Number.isNaN(Date.parse(read)) ? null : read;
}

/** RFC 5322 dates, as feeds have them: "Fri, 06 Dec 2024 09:30:00 GMT". */
function readHttpDate(written: string): string | null {
  if (!/^(?:[a-z]{3},\s*)?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|[+-]\d{4})$/i.test(written))
    return null;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}
