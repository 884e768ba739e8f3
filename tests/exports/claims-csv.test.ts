import fc from "fast-check";
import { expect, it } from "vitest";
import { claimsCsv } from "@/lib/exports/claims-csv";
import { HARD_QUOTE, noteFact, noteQuote, storyNote } from "@/tests/exports/sample-note";

/** Reads CSV as RFC 4180 writes it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const csvOf = (quote: string) =>
  rowsOf(
    claimsCsv(
      storyNote([
        noteFact({ positions: [{ id: "p", letter: "A", label: "x", origins: 1, quotes: [noteQuote(quote)] }] }),
      ]),
    ),
  );

it("has a row for each quote under its header", () => {
  const [header, first, second, ...more] = rowsOf(claimsCsv(storyNote([noteFact()])));
  expect(header?.slice(0, 6)).toEqual(["fact", "status", "verdict", "position", "label", "quote"]);
  expect(first?.slice(0, 8)).toEqual([
    "Lorries held up by the closure",
    "disputed",
    "",
    "A",
    "1,200",
    "1,200 lorries were held up",
    "Port News",
    "Port News ← Coast Radio ← harbour master",
  ]);
  expect(second?.[5]).toBe(HARD_QUOTE);
  expect(more).toEqual([]);
});

it.each(["=1+1", "+41 people", "-3 degrees", "@here"])("disarms %s", (quote) => {
  expect(csvOf(quote)[1]?.[5]).toBe(`'${quote}`);
});

it("gives every quote back", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(csvOf(`the ${text}`)[1]?.[5]).toBe(`the ${text}`);
    }),
  );
});
