import { describe, expect, it } from "vitest";
import { readBlocks } from "@/lib/engine/recognisers/read-blocks";
import { readDateline } from "@/lib/engine/recognisers/read-dateline";

function datelineOf(text: string): string | null {
  return readDateline(text, readBlocks(text));
}

describe("datelines", () => {
  it.each([
    ["By our staff, Friday 7 March 2025\n\nThe mill closed.", "2025-03-07"],
    ["The mill closes\n\nPublished March 3, 2023\n\nThe mill closed.", "2023-03-03"],
    ["OSLO, 21st June 2019 - The choir sang.", "2019-06-21"],
    ["Sept. 4, 2021\n\nThe choir sang.", "2021-09-04"],
    ["1 May 1998\n\nThe choir sang.", "1998-05-01"],
  ])("%s → %s", (text, date) => {
    expect(datelineOf(text)).toBe(date);
  });

  it.each([
    "The mill closed.",
    "",
    "The choir sang in June 2019.",
    "45 May 2019\n\nThe choir sang.",
    "One.\n\nTwo.\n\nThree.\n\nFour.\n\nThe mill closed on 3 March 2020.",
  ])("none in: %s", (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});
