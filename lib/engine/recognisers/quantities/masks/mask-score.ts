import type { Atom } from "@/lib/engine/recognisers/quantities/atom";
import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** "2-1", "0–3", "6-4": two small figures of which the first is no smaller, or nought. A range rises: "20-30". */
export const maskScore: QuantityMask = {
  id: "score",
  summary: "Scores and telephone numbers: 2-1, 555-1234, +44 20 7946 0000.",
  mask: (atoms, at) => {
    if (atoms[at]?.kind !== "number") return null;
    const end = chainEnd(atoms, at);
    if (end === at + 1) return isDialled(atoms, at) ? at + 1 : null;
    const [a, b] = [atoms[at], atoms[at + 2]];
    const digits = countDigits(atoms, at, end);
    if (end > at + 3 || (digits >= 7 && (b?.text.length ?? 0) >= 4 && (a?.text.length ?? 0) <= 3)) return end;
    if (a && b && a.text.length <= 2 && b.text.length <= 2 && (a.value >= b.value || a.value === 0)) return end;
    return a && b && a.text.length === 4 && b.text.length === 2 && /^(?:19|20)/.test(a.text) ? end : null;
  },
};

/** The index after figures that only dashes, without spaces, part. */
function chainEnd(atoms: readonly Atom[], at: number): number {
  let end = at + 1;
  while (atoms[end]?.lower === "-" && atoms[end]?.glued && atoms[end + 1]?.kind === "number" && atoms[end + 1]?.glued)
    end += 2;
  return end;
}

function countDigits(atoms: readonly Atom[], at: number, end: number): number {
  let digits = 0;
  for (let i = at; i < end; i += 2) digits += atoms[i]?.text.length ?? 0;
  return digits;
}

/** "+44", "0800": a plus or a nought before a whole number. */
function isDialled(atoms: readonly Atom[], at: number): boolean {
  const text = atoms[at]?.text ?? "";
  if (!text.startsWith("0") && atoms[at - 1]?.lower !== "+") return false;
  return (
    /^0\d{2,}$/.test(text) || (atoms[at - 1]?.lower === "+" && text.length <= 3 && atoms[at + 1]?.kind === "number")
  );
}
