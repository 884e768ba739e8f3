/** Marks that may stand between the digits of one number. */
export const NUMBER_MARKS = ".,'’";

/** Anything but a digit. */
const MARKED = /\D/;

/**
 * The value of digits with separators, read as English newspapers write them, and as Europeans do where only that
 * reading is possible: "1,234.5", "1.234.567", "1.234,5", "50.000", "280'000", "12 000", "12,34,567", "1e10". NaN where the
 * marks fit no way of writing one number ("1.2.3").
 */
export function numberValue(written: string): number {
  if (!MARKED.test(written)) return Number(written);
  if (/e/i.test(written)) return Number(written);
  const digits = written.replace(/[\s'’\u00a0\u202f\u2009\u2007]/g, "");
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots > 0 && commas > 0) {
    const decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
    const many = decimal === "." ? dots : commas;
    return many === 1 ? plain(digits, decimal) : Number.NaN;
  }
  if (dots > 1) return grouped(digits, ".") ? plain(digits, ",") : Number.NaN;
  if (commas > 1) return grouped(digits, ",") ? plain(digits, ".") : Number.NaN;
  if (dots === 1) return /^[1-9]\d{0,2}\.000$/.test(digits) ? plain(digits, ",") : Number(digits);
  if (commas === 1) return /,\d\d\d$/.test(digits) ? plain(digits, ".") : plain(digits, ",");
  return Number(digits);
}

/** Groups of three; of two too before the last, as in India. */
function grouped(digits: string, mark: string): boolean {
  const groups = digits.split(mark);
  return groups.every((group, i) =>
    i === 0
      ? group.length <= 3
      : i === groups.length - 1
        ? group.length === 3
        : group.length === 3 || group.length === 2,
  );
}

function plain(digits: string, decimal: "." | ","): number {
  return Number(decimal === "." ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", "."));
}
