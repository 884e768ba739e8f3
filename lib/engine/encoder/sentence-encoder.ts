import { ActiveLayer } from "@/lib/engine/encoder/active-layer";
import { DenseLayer, Quantised } from "@/lib/engine/encoder/dense-layer";
import { Kernel, ROWS_AT_ONCE } from "@/lib/engine/encoder/kernel";
import { createWordPieces } from "@/lib/engine/encoder/word-pieces";
import type { Span } from "@/lib/engine/span";
import { WeightsReader } from "@/lib/engine/syntax/weights-file";

/** What a text and each stretch of it mean, as vectors of length 1 and `MEANING_SIZE` floats. */
export interface Encoded {
  readonly whole: Float32Array;
  /** The same of a stretch, as the words around it let it be understood; that of the whole where no piece of the text lies in it. */
  of(span: Span): Float32Array;
}

export type EncodeText = (text: string) => Encoded;

/** Pieces beyond these are not looked at, as in the encoder's own training. */
const MOST_PIECES = 128;
/** So many pieces hardly take more UTF-16 units than these; a text without end is not cut to its end. */
const LONGEST_TEXT = 2_000;
const MOST_REMEMBERED = 64;
/** Floats that a piece is described by before the first layer, after it, and inside its feed-forward part. */
const EMBEDDED = 256;
const STATE = 512;
const INNER = 1536;
/** Floats of a meaning: the main axes of the encoder's own 512, in which nine tenths of what tells two reports apart lie. */
export const MEANING_SIZE = 128;
const HEADS = 4;
/** Bytes of the weights, and of the rows between the layers. */
const MEMORY = 20 * 2 ** 20;
const LONGEST_WAVE = 10_000;

interface Layer {
  readonly width: number;
  readonly norm: Norm;
  /** Query, key and value side by side. */
  readonly attend: DenseLayer;
  readonly attended: DenseLayer;
  /** Takes the input of the first layer to the width of the second; null where both are as wide. */
  readonly widen: DenseLayer | null;
  readonly innerNorm: Norm;
  readonly inner: DenseLayer;
  readonly outer: ActiveLayer;
}

/** Addresses of a scale and a shift for each column. */
interface Norm {
  readonly scale: number;
  readonly shift: number;
}

/**
 * Opens the weights of a small transformer that turns a sentence into a vector: the Universal Sentence Encoder in its lite form (D. Cer
 * et al., EMNLP 2018), two layers and a mean over the pieces; see WEIGHTS.md. Throws an Error that says what is wrong where the bytes
 * are no weights, or weights of another version.
 */
export function openEncoder(file: Uint8Array): EncodeText {
  const reader = new WeightsReader(file);
  const pieces = reader.lines();
  const cut = createWordPieces(pieces, reader.floats());
  const embeddings = reader.integers();
  const waves = placeWaves();
  const kernel = new Kernel(MEMORY);
  const quantised = new Quantised(kernel, MOST_PIECES, STATE);
  const dense = (inputs: number) => new DenseLayer(kernel, quantised, inputs, reader.integers(), reader.floats());
  const norm = (): Norm => ({ scale: kept(kernel, reader.floats()), shift: kept(kernel, reader.floats()) });
  const layers = [EMBEDDED, STATE].map(
    (width): Layer => ({
      width,
      norm: norm(),
      attend: dense(width),
      attended: dense(width),
      widen: width === STATE ? null : dense(width),
      innerNorm: norm(),
      inner: dense(STATE),
      outer: new ActiveLayer(kernel, MOST_PIECES, INNER, reader.integers(), reader.floats()),
    }),
  );
  const last = dense(STATE);
  const project = dense(STATE);
  const embedded = kernel.floats(MOST_PIECES * EMBEDDED);
  const states = kernel.floats(MOST_PIECES * STATE);
  const bench: Bench = {
    normed: kernel.floats(MOST_PIECES * STATE).address,
    inner: kernel.floats(MOST_PIECES * INNER).address,
    mixed: kernel.floats(MOST_PIECES * STATE).address,
    heed: kernel.floats(MOST_PIECES).address,
  };
  const [mean, own] = [kernel.floats(ROWS_AT_ONCE * STATE), kernel.floats(ROWS_AT_ONCE * STATE)];

  const pooled = (of: Float32Array, rows: readonly number[]): Float32Array => {
    const sum = mean.numbers.fill(0);
    for (const row of rows) for (let at = 0; at < STATE; at++) sum[at] = (sum[at] ?? 0) + (of[row * STATE + at] ?? 0);
    for (let at = 0; at < STATE; at++) sum[at] = (sum[at] ?? 0) / rows.length;
    last.apply(mean.address, 1, own.address);
    own.numbers.set(unit(own.numbers.subarray(0, STATE).map(Math.tanh)));
    project.apply(own.address, 1, mean.address);
    return unit(mean.numbers.slice(0, project.outputs));
  };

  return remembering((text) => {
    const found = cut(text.slice(0, LONGEST_TEXT), MOST_PIECES);
    const rows = found.length;
    if (rows === 0) return { whole: NO_MEANING, of: () => NO_MEANING };
    // Each vector is taken twice: so the encoder was trained.
    const input = embedded.numbers;
    found.forEach(({ id }, row) => {
      const [to, from] = [row * EMBEDDED, id * EMBEDDED];
      for (let at = 0; at < EMBEDDED; at++)
        input[to + at] = 2 * embeddings.unit * (embeddings.values[from + at] ?? 0) + (waves[to + at] ?? 0);
    });
    for (const layer of layers)
      pass(layer, kernel, bench, layer.widen ? embedded.address : states.address, rows, states.address);
    const understood = states.numbers.slice(0, rows * STATE);
    const whole = pooled(understood, [...found.keys()]);
    return {
      whole,
      of: (span) => {
        const within = [...found.keys()].filter((row) => {
          const piece = found[row];
          return piece !== undefined && piece.start < span.end && piece.end > span.start;
        });
        return within.length === 0 || within.length === rows ? whole : pooled(understood, within);
      },
    };
  });
}

/** A source is read again when a span of it is marked or a model proposes claims for it; what is kept is bounded. */
function remembering(encode: EncodeText): EncodeText {
  const known = new Map<string, Encoded>();
  return (text) => {
    const encoded = known.get(text) ?? encode(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, encoded);
    return encoded;
  };
}

/** Addresses of the rows that stand between the steps of a layer. */
interface Bench {
  readonly normed: number;
  /** Query, key and value of each row; then its inner units. */
  readonly inner: number;
  readonly mixed: number;
  readonly heed: number;
}

/** Writes what a layer makes of the rows at `from` to `to`; where they keep their width, both are one. */
function pass(layer: Layer, kernel: Kernel, bench: Bench, from: number, rows: number, to: number): void {
  const { width, norm, innerNorm } = layer;
  kernel.normalise(from, rows, width, norm.scale, norm.shift, bench.normed);
  layer.attend.apply(bench.normed, rows, bench.inner);
  kernel.attend(bench.inner, rows, width, HEADS, bench.heed, bench.mixed);
  layer.widen?.apply(from, rows, to);
  layer.attended.apply(bench.mixed, rows, to, { onto: true });
  kernel.normalise(to, rows, STATE, innerNorm.scale, innerNorm.shift, bench.normed);
  layer.inner.apply(bench.normed, rows, bench.inner);
  layer.outer.apply(bench.inner, rows, to);
}

function kept(kernel: Kernel, numbers: Float32Array): number {
  const room = kernel.floats(numbers.length);
  room.numbers.set(numbers);
  return room.address;
}

const NO_MEANING = new Float32Array(MEANING_SIZE);

/** What tells where in the sentence a piece stands, row after row. */
function placeWaves(): Float32Array {
  const half = EMBEDDED / 2;
  return Float32Array.from({ length: MOST_PIECES * EMBEDDED }, (_, index) => {
    const [row, at] = [Math.floor(index / EMBEDDED), index % EMBEDDED];
    const wave = row * LONGEST_WAVE ** (-(at % half) / (half - 1));
    return at < half ? Math.sin(wave) : Math.cos(wave);
  });
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
