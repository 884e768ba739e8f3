import { expect, test } from "vitest";
import { publicationOf } from "@/app/surface/publication-fields";

function fields(day: string, time = "", zone = "Z"): FormData {
  const form = new FormData();
  form.set("paste-day", day);
  form.set("paste-time", time);
  form.set("paste-zone", zone);
  return form;
}

test.each([
  [fields("2024-12-06"), "2024-12-06"],
  [fields("2024-12-06", "14:20"), "2024-12-06T14:20:00Z"],
  [fields("2024-12-06", "14:20:30", "+05:30"), "2024-12-06T14:20:30+05:30"],
  [fields("2024-12-06", "noon"), "2024-12-06"],
  [fields("2024-12-06", "14:20", "Mars"), "2024-12-06T14:20:00Z"],
])("%# gives %s", (form, expected) => expect(publicationOf(form, "paste")).toBe(expected));

test.each([fields(""), fields("6 Dec"), fields("2024-13-40"), new FormData()])("%# has no date", (form) =>
  expect(publicationOf(form, "paste")).toBeNull(),
);
