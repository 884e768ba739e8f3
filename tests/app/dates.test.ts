import { expect, test } from "vitest";
import { publicationDate, timeAgo } from "@/app/surface/dates";

test.each([
  ["2024-12-07", "7 Dec 2024"],
  ["2024-12-06T14:20:00Z", "6 Dec 2024, 14:20 UTC"],
  ["2020-08-05T01:50:00+03:00", "5 Aug 2020, 01:50 UTC+3"],
  ["2020-08-05T01:50-04:30", "5 Aug 2020, 01:50 UTC−4:30"],
  ["2020-08-05T01:50:00.250+00:00", "5 Aug 2020, 01:50 UTC"],
  ["2020-08-05T01:50", "5 Aug 2020, 01:50 (no zone)"],
  ["last Tuesday", "last Tuesday"],
])("shows %s as %s", (iso, shown) => expect(publicationDate(iso)).toBe(shown));

test.each([
  [0, "just now"],
  [59 * 60_000, "59 min ago"],
  [2 * 3_600_000, "2 h ago"],
  [3 * 86_400_000, "3 d ago"],
  [30 * 86_400_000, "22 Oct 2026"],
])("%d ms ago is %s", (passed, shown) => {
  const now = new Date("2026-11-21T22:44:00Z");
  expect(timeAgo(new Date(now.getTime() - passed), now)).toBe(shown);
});
