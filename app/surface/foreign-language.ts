/** In fewer characters a language is too often taken for another: one English paragraph in a hundred, and no whole report, of 280. */
const FEWEST_CHARS = 400;

const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** The name of the language that a report is written in, where claims can't be taken from it: "French"; null of English and where it can't be told. */
export function foreignLanguage({ language, chars }: { language: string | null; chars: number }): string | null {
  if (language === null || language === "en" || chars < FEWEST_CHARS) return null;
  return NAMES.of(language) ?? language;
}
