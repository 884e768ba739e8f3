import { Attention } from "@/lib/engine/encoder/attention";
import { createBench, DenseLayer } from "@/lib/engine/encoder/dense-layer";
import { createWordPieces } from "@/lib/engine/encoder/word-pieces";
import type { Span } from "@/lib/engine/span";
import { Workspace } from "@/lib/engine/syntax/matrix-kernel";
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
const NORM_EPSILON = 1e-6;
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
  readonly outer: DenseLayer;
}

interface Norm {
  readonly scale: Float32Array;
  readonly shift: Float32Array;
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
  const embeddings = reader.floats();
  const waves = placeWaves();
  const workspace = new Workspace(FLOATS);
  const bench = createBench(workspace, MOST_PIECES, INNER, INNER);
  const dense = (inputs: number) => new DenseLayer(workspace, bench, inputs, reader.floats(), reader.floats());
  const attention = new Attention(workspace, MOST_PIECES, STATE);
  const norm = (): Norm => ({ scale: reader.floats(), shift: reader.floats() });
  const layers = [EMBEDDED, STATE].map(
    (width): Layer => ({
      width,
      norm: norm(),
      attend: dense(width),
      attended: dense(width),
      widen: width === STATE ? null : dense(width),
      innerNorm: norm(),
      inner: dense(STATE),
      outer: dense(INNER),
    }),
  );
  const last = dense(STATE);
  const project = dense(STATE);

  const pooled = (states: Float32Array, rows: readonly number[]): Float32Array => {
    const mean = new Float32Array(STATE);
    for (const row of rows)
      for (let at = 0; at < STATE; at++) mean[at] = (mean[at] ?? 0) + (states[row * STATE + at] ?? 0) / rows.length;
    const own = unit(last.apply(mean, 1).map(Math.tanh));
    return unit(project.apply(own, 1).slice());
  };

  return remembering((text) => {
    const found = cut(text.slice(0, LONGEST_TEXT), MOST_PIECES);
    const rows = found.length;
    if (rows === 0) return { whole: NO_MEANING, of: () => NO_MEANING };
    const embedded = new Float32Array(rows * EMBEDDED);
    // Each vector is taken twice: so the encoder was trained.
    found.forEach(({ id }, row) => {
      for (let at = 0; at < EMBEDDED; at++)
        embedded[row * EMBEDDED + at] = 2 * (embeddings[id * EMBEDDED + at] ?? 0) + (waves[row * EMBEDDED + at] ?? 0);
    });
    const states = layers.reduce<Float32Array>((input, layer) => passed(layer, attention, input, rows), embedded);
    const whole = pooled(states, [...found.keys()]);
    return {
      whole,
      of: (span) => {
        const within = [...found.keys()].filter((row) => {
          const piece = found[row];
          return piece !== undefined && piece.start < span.end && piece.end > span.start;
        });
        return within.length === 0 || within.length === rows ? whole : pooled(states, within);
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

/** What a layer makes of the rows of its input. */
function passed(layer: Layer, attention: Attention, input: Float32Array, rows: number): Float32Array {
  const { width } = layer;
  attention.input.set(layer.attend.apply(normalised(input, layer.norm, rows), rows));
  const mixed = attention.mix(rows, width);
  const heeded = layer.attended.apply(mixed, rows, layer.widen?.apply(input, rows).slice() ?? input).slice();
  const inner = layer.inner.apply(normalised(heeded, layer.innerNorm, rows), rows).map((value) => Math.max(0, value));
  return layer.outer.apply(inner, rows, heeded).slice();
}

const NO_MEANING = new Float32Array(MEANING_SIZE);

/** The weights; then the bench, and room for attention. */
const FLOATS =
  EMBEDDED * (3 * EMBEDDED + 2 * STATE) +
  STATE * (4 * STATE + 4 * INNER + 2 * STATE) +
  MOST_PIECES * 2 * INNER +
  Attention.floats(MOST_PIECES, STATE);

/** What tells where in the sentence a piece stands, row after row. */
function placeWaves(): Float32Array {
  const half = EMBEDDED / 2;
  return Float32Array.from({ length: MOST_PIECES * EMBEDDED }, (_, index) => {
    const [row, at] = [Math.floor(index / EMBEDDED), index % EMBEDDED];
    const wave = row * LONGEST_WAVE ** (-(at % half) / (half - 1));
    return at < half ? Math.sin(wave) : Math.cos(wave);
  });
}

function normalised(from: Float32Array, { scale, shift }: Norm, rows: number): Float32Array {
  const columns = scale.length;
  const to = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let sum = 0;
    for (let at = 0; at < columns; at++) sum += from[start + at] ?? 0;
    const mean = sum / columns;
    let squares = 0;
    for (let at = 0; at < columns; at++) squares += ((from[start + at] ?? 0) - mean) ** 2;
    const by = 1 / Math.sqrt(squares / columns + NORM_EPSILON);
    for (let at = 0; at < columns; at++)
      to[start + at] = ((from[start + at] ?? 0) - mean) * by * (scale[at] ?? 0) + (shift[at] ?? 0);
  }
  return to;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
