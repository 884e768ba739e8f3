import { randomBytes } from "node:crypto";

/** Digits and lower-case letters without those that are mistaken for each other (Crockford's base 32). */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new id, 80 random bits behind a prefix that says what it names: "fact_7k3m…". */
export function newId(
  prefix: "story" | "outlet" | "src" | "fact" | "pos" | "link" | "verdict" | "note" | "comment" | "view" | "corr",
): string {
  return `${prefix}_${Array.from(randomBytes(16), (byte) => ALPHABET.charAt(byte & 31)).join("")}`;
}
