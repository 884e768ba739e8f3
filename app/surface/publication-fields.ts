import { z } from "zod";

const HALF_HOUR_ZONES = [-210, 210, 270, 330, 345, 390, 570, 630];
const WHOLE_HOUR_ZONES = Array.from({ length: 27 }, (_, at) => (at - 12) * 60);

/** Every offset from UTC that a country keeps, west to east; `value` is what ISO 8601 writes after the time. */
export const UTC_OFFSETS = [...WHOLE_HOUR_ZONES, ...HALF_HOUR_ZONES]
  .sort((a, b) => a - b)
  .map((minutes) =>
    minutes === 0 ? { value: "Z", label: "UTC" } : { value: offset(minutes, "-"), label: `UTC${offset(minutes, "−")}` },
  );

function offset(minutes: number, minus: string): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? minus : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

const fields = z.object({
  day: z.iso.date(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}(:\d{2})?$/)
    .nullable()
    .catch(null),
  zone: z.enum(UTC_OFFSETS.map(({ value }) => value)).catch("Z"),
});

/**
 * The publication date out of the three fields `name-day`, `name-time` and `name-zone`: ISO 8601, a date or a date and
 * time with its zone; null where no day was given.
 */
export function publicationOf(form: FormData, name: string): string | null {
  const read = fields.safeParse({
    day: form.get(`${name}-day`),
    time: form.get(`${name}-time`),
    zone: form.get(`${name}-zone`),
  });
  if (!read.success) return null;
  const { day, time, zone } = read.data;
  if (time === null) return day;
  return `${day}T${time.length === 5 ? `${time}:00` : time}${zone}`;
}
