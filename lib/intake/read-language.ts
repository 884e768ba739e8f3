import { detect } from "tinyld";

/** The share of a text that is enough to tell its language by, in UTF-16 code units. */
const SAMPLE = 4000;

/** The text's language as an ISO 639-1 code ("en"); null where it can't be told. */
export function readLanguage(text: string): string | null {
  return detect(text.slice(0, SAMPLE)) || null;
}
