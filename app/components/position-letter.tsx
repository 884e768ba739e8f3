import { positionColour } from "@/app/surface/position-mark";

/** A position's letter on its colour: the same wherever the position is named. */
export function PositionLetter({ letter, small = false }: { letter: string; small?: boolean }) {
  const size = small ? "size-4 rounded-[3px] text-[11px] leading-4" : "size-6 rounded text-meta leading-6";
  return (
    <span
      className={`${positionColour(letter)} ${size} inline-block shrink-0 bg-(--position) text-center font-semibold text-paper`}
    >
      {letter}
    </span>
  );
}
