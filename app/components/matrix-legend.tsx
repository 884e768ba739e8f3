import { PositionLetter } from "@/app/components/position-letter";

/** What the cells of the matrix mean. */
export function MatrixLegend() {
  return (
    <ul aria-label="What the cells mean" className="flex flex-wrap gap-x-5 gap-y-1 text-meta text-soft">
      <li className="flex items-center gap-2">
        <span className="position-a grid size-6 place-items-center rounded-[3px] bg-(--position-wash)">
          <PositionLetter letter="A" small />
        </span>
        Agrees: the letter of its position
      </li>
      <li className="flex items-center gap-2">
        <span className="position-b hatched grid size-6 place-items-center rounded-[3px] bg-(--position-wash)">
          <PositionLetter letter="B" small />
        </span>
        Conflicts with another position
      </li>
      <li className="flex items-center gap-2">
        <span className="grid size-6 place-items-center text-faint">·</span>
        Silent
      </li>
    </ul>
  );
}
