/** A rectangle of 32-bit floats in a workspace's memory; address and strides in bytes. */
export interface View {
  readonly address: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

/** A view that owns its floats: row after row, without gaps. */
export interface Matrix extends View {
  readonly data: Float32Array;
}

/** Rows and columns of a matrix, half open. */
export function slice(of: View, fromRow: number, toRow: number, fromColumn = 0, toColumn = of.columns): View {
  return {
    ...of,
    address: of.address + fromRow * of.rowStride + fromColumn * of.columnStride,
    rows: toRow - fromRow,
    columns: toColumn - fromColumn,
  };
}

/** Each row together with the one below it, without copying: rows overlap in memory. */
export function pairedRows(of: View, rows: number): View {
  return { ...of, rows, columns: 2 * of.columns };
}

export function transposed(of: View): View {
  return {
    ...of,
    rows: of.columns,
    columns: of.rows,
    rowStride: of.columnStride,
    columnStride: of.rowStride,
  };
}

/** Columns that the kernel computes at once. */
export const PANEL = 8;

/**
 * Lays a matrix out anew, in place, as panels of eight columns, each row after row: the second factor of a product is read panel by
 * panel, and so from one stretch of memory instead of from a line here and there, which pushes itself out of the cache. The columns
 * are a multiple of 8.
 */
export function inPanels(matrix: Matrix): Matrix {
  const { data, rows, columns } = matrix;
  const plain = data.slice();
  for (let at = 0; at < columns; at += PANEL)
    for (let row = 0; row < rows; row++)
      data.set(plain.subarray(row * columns + at, row * columns + at + PANEL), at * rows + row * PANEL);
  return asPanels(matrix);
}

/** A matrix whose floats lie in panels already, as `inPanels` leaves them. */
export function asPanels(matrix: Matrix): Matrix {
  return { ...matrix, rowStride: 4 * PANEL, columnStride: 4 * matrix.rows };
}

type Kernel = (...sizes: readonly number[]) => void;

/** Matrices in one WebAssembly memory and the product of two of them, computed four floats at a time. */
export class Workspace {
  readonly #buffer: ArrayBuffer;
  readonly #kernel: Kernel;
  #next = 16;

  /** @param floats how many floats all the matrices hold together. */
  constructor(floats: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * 4 + 65536) / 65536) });
    this.#buffer = memory.buffer;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(kernelModule()), { env: { memory } });
    this.#kernel = instance.exports.multiplyAdd as Kernel;
  }

  /** A matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    const address = this.#next;
    this.#next += 16 * Math.ceil((rows * columns) / 4);
    const data = new Float32Array(this.#buffer, address, rows * columns);
    return { data, address, rows, columns, rowStride: 4 * columns, columnStride: 4 };
  }

  /** The floats of whole rows of a matrix. */
  floats(rows: View): Float32Array {
    return new Float32Array(this.#buffer, rows.address, (rows.rows * rows.rowStride) / 4);
  }

  /** Adds the product of `a` and `b` to `out`. The columns of `out` and `b` lie side by side, or those of `b` in panels; they are a multiple of 8. */
  multiplyAdd(out: View, a: View, b: View): void {
    if (a.rows === 0) return;
    this.#kernel(
      ...[a.rows, b.columns, a.columns, a.address, a.rowStride, a.columnStride],
      ...[b.address, b.rowStride, b.columnStride, out.address, out.rowStride],
    );
  }
}

// The kernel in WebAssembly: for each 8 columns of the result, for each 4 rows (then 2, then 1), one loop over the
// inner dimension with the sums held in registers.
const [m, n, k, a, aRow, aColumn, b, bRow, bColumn, out, outRow] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const parameterCount = 11;
const [i, j, inner, bAt] = [11, 12, 13, 14];
const aAt = [15, 16, 17, 18];
const outAt = [19, 20, 21, 22];
const integerLocals = 12;
const sums = [
  [23, 24],
  [25, 26],
  [27, 28],
  [29, 30],
] as const;
const [b0, b1, splat] = [31, 32, 33];
const vectorLocals = 11;

const op = { block: 0x02, loop: 0x03, end: 0x0b, br: 0x0c, brIf: 0x0d, lessOrEqual: 0x4c, greater: 0x4a } as const;
const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const constant = (value: number) => [0x41, value];
const add = [0x6a];
const times = [0x6c];
const load = (offset: number) => [0xfd, 0x00, 0x02, offset];
const loadSplat = [0xfd, 0x09, 0x02, 0x00];
const store = (offset: number) => [0xfd, 0x0b, 0x02, offset];
const vectorAdd = [0xfd, 0xe4, 0x01];
const vectorTimes = [0xfd, 0xe6, 0x01];

function advance(local: number, by: readonly number[]): number[] {
  return [...get(local), ...by, ...add, ...set(local)];
}

function whileTrue(condition: readonly number[], body: readonly number[]): number[] {
  const leaveUnless = [...condition, 0x45, op.brIf, 1];
  return [op.block, 0x40, op.loop, 0x40, ...leaveUnless, ...body, op.br, 0, op.end, op.end];
}

/** One block of the result, `rows` by 8. */
function tile(rows: number): number[] {
  const code = [...get(b), ...get(j), ...get(bColumn), ...times, ...add, ...set(bAt), ...get(k), ...set(inner)];
  for (let r = 0; r < rows; r++) {
    const aStart = r === 0 ? [...get(a), ...get(i), ...get(aRow), ...times] : [...get(aAt[r - 1] ?? 0), ...get(aRow)];
    code.push(...aStart, ...add, ...set(aAt[r] ?? 0));
    const outStart =
      r === 0
        ? [...get(out), ...get(i), ...get(outRow), ...times, ...add, ...get(j), ...constant(4), ...times]
        : [...get(outAt[r - 1] ?? 0), ...get(outRow)];
    code.push(...outStart, ...add, ...set(outAt[r] ?? 0));
    for (const half of [0, 1] as const) {
      code.push(...get(outAt[r] ?? 0), ...load(16 * half), ...set(sums[r]?.[half] ?? 0));
    }
  }
  const step = [...get(bAt), ...load(0), ...set(b0), ...get(bAt), ...load(16), ...set(b1)];
  for (let r = 0; r < rows; r++) {
    step.push(...get(aAt[r] ?? 0), ...loadSplat, ...set(splat));
    for (const [half, factor] of [b0, b1].entries()) {
      const sum = sums[r]?.[half] ?? 0;
      step.push(...get(sum), ...get(splat), ...get(factor), ...vectorTimes, ...vectorAdd, ...set(sum));
    }
    step.push(...advance(aAt[r] ?? 0, get(aColumn)));
  }
  step.push(...advance(bAt, get(bRow)), ...advance(inner, constant(0x7f)), ...get(inner), op.brIf, 0);
  code.push(op.loop, 0x40, ...step, op.end);
  for (let r = 0; r < rows; r++) {
    for (const half of [0, 1] as const) {
      code.push(...get(outAt[r] ?? 0), ...get(sums[r]?.[half] ?? 0), ...store(16 * half));
    }
  }
  return [...code, ...advance(i, constant(rows))];
}

function kernelModule(): Uint8Array<ArrayBuffer> {
  const columns = [
    ...[...constant(0), ...set(i)],
    ...whileTrue([...get(i), ...constant(4), ...add, ...get(m), op.lessOrEqual], tile(4)),
    ...whileTrue([...get(i), ...constant(2), ...add, ...get(m), op.lessOrEqual], tile(2)),
    ...whileTrue([...get(m), ...get(i), op.greater], tile(1)),
    ...advance(j, constant(8)),
  ];
  const body = [
    ...[2, integerLocals, 0x7f, vectorLocals, 0x7b],
    ...whileTrue([...get(n), ...get(j), op.greater], columns),
    op.end,
  ];
  const parameters = new Array<number>(parameterCount).fill(0x7f);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, parameterCount, ...parameters, 0]),
    ...section(2, [1, ...name("env"), ...name("memory"), 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name("multiplyAdd"), 0x00, 0]),
    ...section(10, [1, ...length(body.length), ...body]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...length(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...new TextEncoder().encode(text)];
}

/** A length below 16,384, in the module format's variable-width coding. */
function length(value: number): number[] {
  return [(value & 0x7f) | 0x80, value >> 7];
}
