import { expect, it } from "vitest";
import { sentencesOf } from "@/lib/review/text-sentences";

it.each<[string, string, string | null, string[]]>([
  ["lines and sentences", "Head\n\nIt rained. It poured.\n", "en", ["Head", "It rained.", "It poured."]],
  ["Arabic", "هطل المطر. ارتفع النهر؟ نعم.", "ar", ["هطل المطر.", "ارتفع النهر؟", "نعم."]],
  ["Hebrew", "ירד גשם. הנהר עלה.", "he", ["ירד גשם.", "הנהר עלה."]],
  ["no language", "It rained. It poured.", null, ["It rained.", "It poured."]],
  ["nothing", " \n \n", null, []],
])("parts %s", (_, text, language, expected) => {
  expect(sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
