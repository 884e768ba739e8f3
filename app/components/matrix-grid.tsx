"use client";

import Link from "next/link";
import { useRef, useState } from "react";
import { PositionLetter } from "@/app/components/position-letter";
import { positionColour } from "@/app/surface/position-mark";
import type { MatrixCell } from "@/lib/review/matrix-cells";

/** One fact with what each outlet of the grid says on it; null is silent. */
export interface MatrixRow {
  readonly id: string;
  readonly statement: string;
  readonly href: string;
  readonly cells: readonly (MatrixCell | null)[];
}

/**
 * Facts down, outlets across. One cell takes the focus from the page; the arrow keys move it, Home and End go to the ends of
 * the row, with Ctrl to the corners, and Enter opens what is there.
 */
export function MatrixGrid({ rows, outlets }: { rows: readonly MatrixRow[]; outlets: readonly string[] }) {
  const grid = useRef<HTMLTableElement>(null);
  const [[row, column], setPlace] = useState<readonly [number, number]>([0, 0]);
  const move = (event: React.KeyboardEvent) => {
    const to = moved([row, column], event, rows.length, outlets.length);
    if (to === null) return;
    event.preventDefault();
    setPlace(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to[0]} ${to[1]}"]`)?.focus();
  };
  return (
    <div className="overflow-x-auto">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that the arrow keys move in is a grid to ARIA
        role="grid"
        aria-label="Outlets by fact"
        className="border-separate border-spacing-0"
        onKeyDown={move}
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 z-10 min-w-36 bg-paper pe-3 pb-2 text-start align-bottom font-normal text-soft"
            >
              Fact
            </th>
            {outlets.map((outlet) => (
              <th key={outlet} scope="col" className="h-36 w-9 min-w-9 pb-2 align-bottom font-normal">
                <span
                  dir="auto"
                  className="inline-block max-h-32 rotate-180 truncate text-meta [writing-mode:vertical-rl]"
                >
                  {outlet === "" ? "No outlet" : outlet}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((fact, y) => (
            <tr key={fact.id}>
              <th
                scope="row"
                className="sticky start-0 z-10 max-w-36 border-t border-hairline bg-paper py-1 pe-3 text-start font-normal sm:max-w-80"
              >
                <span dir="auto" className="line-clamp-2 font-serif leading-5">
                  {fact.statement}
                </span>
              </th>
              {fact.cells.map((cell, x) => (
                <td key={outlets[x]} className="border-t border-hairline p-0.5 text-center">
                  <Link
                    href={cell === null ? fact.href : `${fact.href}#claim-${cell.claimId}`}
                    prefetch={false}
                    tabIndex={y === row && x === column ? 0 : -1}
                    data-cell={`${y} ${x}`}
                    aria-label={cellWords(cell, outlets[x])}
                    title={cellWords(cell, outlets[x])}
                    onFocus={() => setPlace([y, x])}
                    className={`grid size-8 place-items-center rounded-[3px] -outline-offset-1 ${cell === null ? "text-faint hover:bg-key" : groundOf(cell)}`}
                  >
                    <Letters cell={cell} />
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Letters({ cell }: { cell: MatrixCell | null }) {
  if (cell === null) return <span aria-hidden="true">·</span>;
  const [letter, ...others] = cell.letters;
  if (letter === undefined) return null;
  if (others.length === 0) return <PositionLetter letter={letter} small />;
  return <span className="text-[11px] font-semibold text-ink">{cell.letters.slice(0, 3).join("")}</span>;
}

/** Where the outlet stands against another, its ground is hatched; else it is plain. */
function groundOf({ letters: [letter = "A"], isConflict }: MatrixCell): string {
  return `${positionColour(letter)} bg-(--position-wash) ${isConflict ? "hatched" : ""}`;
}

function cellWords(cell: MatrixCell | null, outlet: string | undefined): string {
  const name = outlet === "" || outlet === undefined ? "No outlet" : outlet;
  if (cell === null) return `${name}: silent`;
  return `${name}: ${cell.letters.join(" and ")}, ${cell.isConflict ? "conflicts" : "agrees"}`;
}

function moved(
  [row, column]: readonly [number, number],
  { key, ctrlKey }: React.KeyboardEvent,
  rows: number,
  columns: number,
): readonly [number, number] | null {
  switch (key) {
    case "ArrowDown":
      return [Math.min(rows - 1, row + 1), column];
    case "ArrowUp":
      return [Math.max(0, row - 1), column];
    case "ArrowRight":
      return [row, Math.min(columns - 1, column + 1)];
    case "ArrowLeft":
      return [row, Math.max(0, column - 1)];
    case "Home":
      return [ctrlKey ? 0 : row, 0];
    case "End":
      return [ctrlKey ? rows - 1 : row, columns - 1];
    default:
      return null;
  }
}
