/**
 * What the sentence encoder computes, in AssemblyScript (assemblyscript.org): `npx tsx scripts/encoder/build-kernel.ts` compiles it into
 * ../kernel-code.ts. Arguments named in capitals in lib/engine/encoder/kernel.ts's docstrings are addresses in bytes; counts are of elements.
 * Nothing is checked here: kernel.ts alone calls it, with memory of its own.
 */

/** Rows that `multiply` computes at once, and columns; a row's buffer has room for whole tiles. */
const ROWS: i32 = 4;
const COLUMNS: i32 = 8;
/** Columns that `addActive` computes at once. */
const WIDE: i32 = 32;

function sumOf(lanes: v128): f32 {
  return (
    f32x4.extract_lane(lanes, 0) +
    f32x4.extract_lane(lanes, 1) +
    f32x4.extract_lane(lanes, 2) +
    f32x4.extract_lane(lanes, 3)
  );
}

/** Each row with mean 0 and variance 1, then scaled and shifted column by column. */
export function normalise(from: usize, rows: i32, columns: i32, scale: usize, shift: usize, to: usize): void {
  const bytes = <usize>columns << 2;
  for (let row = 0; row < rows; row++, from += bytes, to += bytes) {
    let sums = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) sums = f32x4.add(sums, v128.load(from + at));
    const mean = f32x4.splat(sumOf(sums) / <f32>columns);
    let squares = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) {
      const apart = f32x4.sub(v128.load(from + at), mean);
      squares = f32x4.add(squares, f32x4.mul(apart, apart));
    }
    const by = f32x4.splat(<f32>1 / Mathf.sqrt(sumOf(squares) / <f32>columns + <f32>1e-6));
    for (let at: usize = 0; at < bytes; at += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(from + at), mean), by);
      v128.store(to + at, f32x4.add(f32x4.mul(unit, v128.load(scale + at)), v128.load(shift + at)));
    }
  }
}

/** Rounds each row to integers of 16 bits whose largest is `most`; `steps` takes what an integer 1 of the row stands for. */
export function quantise(from: usize, rows: i32, columns: i32, most: f32, to: usize, steps: usize): void {
  const bytes = <usize>columns << 2;
  for (let row = 0; row < rows; row++, from += bytes, to += bytes >> 1, steps += 4) {
    let lanes = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) lanes = f32x4.max(lanes, f32x4.abs(v128.load(from + at)));
    const largest = max(
      max(f32x4.extract_lane(lanes, 0), f32x4.extract_lane(lanes, 1)),
      max(f32x4.extract_lane(lanes, 2), f32x4.extract_lane(lanes, 3)),
    );
    store<f32>(steps, largest / most);
    const by = f32x4.splat(largest > 0 ? most / largest : 0);
    for (let at: usize = 0; at < bytes; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + at), by)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + at, 16), by)));
      v128.store(to + (at >> 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/**
 * Rows of integers times weights, plus a bias, as floats; added to what stands at `to` where `onto` is 1. The weights lie in panels of
 * 8 columns, each two rows at a time with the two weights of a column side by side; an integer 1 of them stands for `unit`.
 */
export function multiply(
  from: usize,
  steps: usize,
  rows: i32,
  inner: i32,
  weights: usize,
  unit: f32,
  bias: usize,
  columns: i32,
  onto: i32,
  to: usize,
): void {
  const line = <usize>inner << 1;
  const toLine = <usize>columns << 2;
  for (let column = 0; column < columns; column += COLUMNS) {
    const panel = weights + (<usize>column * <usize>inner << 1);
    const biasLow = v128.load(bias + (<usize>column << 2));
    const biasHigh = v128.load(bias + (<usize>column << 2), 16);
    for (let row = 0; row < rows; row += ROWS) {
      let a0 = from + <usize>row * line;
      let a1 = a0 + line;
      let a2 = a1 + line;
      let a3 = a2 + line;
      let low0 = i32x4.splat(0);
      let low1 = i32x4.splat(0);
      let low2 = i32x4.splat(0);
      let low3 = i32x4.splat(0);
      let high0 = i32x4.splat(0);
      let high1 = i32x4.splat(0);
      let high2 = i32x4.splat(0);
      let high3 = i32x4.splat(0);
      let at = panel;
      const end = panel + (<usize>COLUMNS * <usize>inner << 1);
      while (at < end) {
        const low = v128.load(at);
        const high = v128.load(at, 16);
        const one0 = v128.load32_splat(a0);
        low0 = i32x4.add(low0, i32x4.dot_i16x8_s(one0, low));
        high0 = i32x4.add(high0, i32x4.dot_i16x8_s(one0, high));
        const one1 = v128.load32_splat(a1);
        low1 = i32x4.add(low1, i32x4.dot_i16x8_s(one1, low));
        high1 = i32x4.add(high1, i32x4.dot_i16x8_s(one1, high));
        const one2 = v128.load32_splat(a2);
        low2 = i32x4.add(low2, i32x4.dot_i16x8_s(one2, low));
        high2 = i32x4.add(high2, i32x4.dot_i16x8_s(one2, high));
        const one3 = v128.load32_splat(a3);
        low3 = i32x4.add(low3, i32x4.dot_i16x8_s(one3, low));
        high3 = i32x4.add(high3, i32x4.dot_i16x8_s(one3, high));
        at += 32;
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
      let out = to + <usize>row * toLine + (<usize>column << 2);
      const step = steps + (<usize>row << 2);
      tell(out, low0, high0, load<f32>(step) * unit, biasLow, biasHigh, onto);
      out += toLine;
      tell(out, low1, high1, load<f32>(step, 4) * unit, biasLow, biasHigh, onto);
      out += toLine;
      tell(out, low2, high2, load<f32>(step, 8) * unit, biasLow, biasHigh, onto);
      out += toLine;
      tell(out, low3, high3, load<f32>(step, 12) * unit, biasLow, biasHigh, onto);
    }
  }
}

// @ts-expect-error: a decorator of AssemblyScript
@inline
function tell(out: usize, low: v128, high: v128, unit: f32, biasLow: v128, biasHigh: v128, onto: i32): void {
  const by = f32x4.splat(unit);
  let first = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(low), by), biasLow);
  let second = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(high), by), biasHigh);
  if (onto) {
    first = f32x4.add(first, v128.load(out));
    second = f32x4.add(second, v128.load(out, 16));
  }
  v128.store(out, first);
  v128.store(out, second, 16);
}

/**
 * Adds to the rows at `to` a bias and, times their weights, what of `inner` is positive: of a feed-forward layer's inner units fourteen
 * of fifteen are silent on a given piece, and are passed over. The weights are floats in panels of 32 columns, row after row. `active`
 * is room for 8 bytes of each unit of each row.
 */
export function addActive(
  inner: usize,
  rows: i32,
  units: i32,
  weights: usize,
  bias: usize,
  columns: i32,
  active: usize,
  counts: usize,
  to: usize,
): void {
  const activeLine = <usize>units << 3;
  for (let row = 0; row < rows; row++) {
    let next = active + <usize>row * activeLine;
    const first = next;
    const values = inner + (<usize>row * <usize>units << 2);
    for (let unit = 0; unit < units; unit++) {
      const value = load<f32>(values + (<usize>unit << 2));
      if (value > 0) {
        store<i32>(next, unit * (WIDE << 2));
        store<f32>(next, value, 4);
        next += 8;
      }
    }
    store<i32>(counts + (<usize>row << 2), <i32>(next - first));
  }
  for (let column = 0; column < columns; column += WIDE) {
    const panel = weights + (<usize>column * <usize>units << 2);
    const biased = bias + (<usize>column << 2);
    for (let row = 0; row < rows; row++) {
      const out = to + (<usize>(row * columns + column) << 2);
      let s0 = f32x4.add(v128.load(out), v128.load(biased));
      let s1 = f32x4.add(v128.load(out, 16), v128.load(biased, 16));
      let s2 = f32x4.add(v128.load(out, 32), v128.load(biased, 32));
      let s3 = f32x4.add(v128.load(out, 48), v128.load(biased, 48));
      let s4 = f32x4.add(v128.load(out, 64), v128.load(biased, 64));
      let s5 = f32x4.add(v128.load(out, 80), v128.load(biased, 80));
      let s6 = f32x4.add(v128.load(out, 96), v128.load(biased, 96));
      let s7 = f32x4.add(v128.load(out, 112), v128.load(biased, 112));
      let next = active + <usize>row * activeLine;
      const end = next + <usize>load<i32>(counts + (<usize>row << 2));
      while (next < end) {
        const line = panel + <usize>load<i32>(next);
        const value = v128.load32_splat(next, 4);
        s0 = f32x4.add(s0, f32x4.mul(value, v128.load(line)));
        s1 = f32x4.add(s1, f32x4.mul(value, v128.load(line, 16)));
        s2 = f32x4.add(s2, f32x4.mul(value, v128.load(line, 32)));
        s3 = f32x4.add(s3, f32x4.mul(value, v128.load(line, 48)));
        s4 = f32x4.add(s4, f32x4.mul(value, v128.load(line, 64)));
        s5 = f32x4.add(s5, f32x4.mul(value, v128.load(line, 80)));
        s6 = f32x4.add(s6, f32x4.mul(value, v128.load(line, 96)));
        s7 = f32x4.add(s7, f32x4.mul(value, v128.load(line, 112)));
        next += 8;
      }
      v128.store(out, s0);
      v128.store(out, s1, 16);
      v128.store(out, s2, 32);
      v128.store(out, s3, 48);
      v128.store(out, s4, 64);
      v128.store(out, s5, 80);
      v128.store(out, s6, 96);
      v128.store(out, s7, 112);
    }
  }
}

/**
 * Mixes rows by how much each heeds the others, head by head. `from` has query, key and value of a row side by side, each `width`
 * floats; `heed` is room for a float of each row.
 */
export function attend(from: usize, rows: i32, width: i32, heads: i32, heed: usize, to: usize): void {
  const depth = width / heads;
  const bytes = <usize>depth << 2;
  const line = <usize>width * 12;
  const scale: f32 = <f32>1 / Mathf.sqrt(<f32>depth);
  for (let head = 0; head < heads; head++) {
    const start = from + <usize>head * bytes;
    for (let row = 0; row < rows; row++) {
      const query = start + <usize>row * line;
      let most: f32 = -f32.MAX_VALUE;
      for (let other = 0; other < rows; other++) {
        const key = start + <usize>other * line + (<usize>width << 2);
        let sums = f32x4.splat(0);
        for (let at: usize = 0; at < bytes; at += 16)
          sums = f32x4.add(sums, f32x4.mul(v128.load(query + at), v128.load(key + at)));
        const answer = sumOf(sums) * scale;
        store<f32>(heed + (<usize>other << 2), answer);
        most = max(most, answer);
      }
      let total: f32 = 0;
      for (let other = 0; other < rows; other++) {
        const share = Mathf.exp(load<f32>(heed + (<usize>other << 2)) - most);
        store<f32>(heed + (<usize>other << 2), share);
        total += share;
      }
      const whole = f32x4.splat(<f32>1 / total);
      const out = to + (<usize>(row * width + head * depth) << 2);
      for (let at: usize = 0; at < bytes; at += 32) {
        let value = start + (<usize>width << 3) + at;
        let low = f32x4.splat(0);
        let high = f32x4.splat(0);
        for (let other = 0; other < rows; other++, value += line) {
          const share = v128.load32_splat(heed + (<usize>other << 2));
          low = f32x4.add(low, f32x4.mul(share, v128.load(value)));
          high = f32x4.add(high, f32x4.mul(share, v128.load(value, 16)));
        }
        v128.store(out + at, f32x4.mul(low, whole));
        v128.store(out + at, f32x4.mul(high, whole), 16);
      }
    }
  }
}
