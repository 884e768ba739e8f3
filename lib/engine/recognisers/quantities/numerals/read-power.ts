import type { NumeralReader } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "10^6", "1.1^+23", "2.5^-1": a number raised to a power. */
export const readPower: NumeralReader = {
  id: "power",
  summary: "Powers in digits: 10^6, 2.5^-1.",
  read: (atoms, at) => {
    const [base, caret, sign] = [atoms[at], atoms[at + 1], atoms[at + 2]];
    if (base?.kind !== "number" || caret?.lower !== "^" || !caret.glued) return null;
    const signed = sign?.lower === "-" || sign?.lower === "+";
    const exponent = atoms[signed ? at + 3 : at + 2];
    if (exponent?.kind !== "number" || !exponent.glued) return null;
    const value = base.value ** (sign?.lower === "-" ? -exponent.value : exponent.value);
    return Number.isFinite(value)
      ? { first: at, last: signed ? at + 4 : at + 3, value, scale: 1, form: "digits" }
      : null;
  },
};
