import type { Block } from "@/lib/engine/sentence";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const FORMS = [
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "i"), day: 1, month: 2, year: 3 },
  { pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i"), day: 2, month: 1, year: 3 },
];
/** A date further down belongs to the story, not to its publication. */
const BLOCKS_LOOKED_AT = 4;
const LONGEST_LINE = 120;

/**
 * The day that a text gives as its own, in a byline or a dateline near its head: "By our staff, Sunday 8 September 2024".
 * An ISO date, null where none stands. Only short lines and the start of longer ones are looked at.
 */
export function readDateline(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, BLOCKS_LOOKED_AT)) {
    const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE));
    for (const { pattern, day, month, year } of FORMS) {
      const match = pattern.exec(line);
      const number = MONTHS.findIndex((name) => name.startsWith((match?.[month] ?? "?").toLowerCase().slice(0, 3))) + 1;
      const ofMonth = Number(match?.[day]);
      if (match && number > 0 && ofMonth >= 1 && ofMonth <= 31) {
        return `${match[year]}-${String(number).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
      }
    }
  }
  return null;
}
