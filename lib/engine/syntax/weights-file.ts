const magic = 0x4e595356;

/** Raised whenever the layout of the file or the meaning of a feature changes: old weights would fail silently. */
export const weightsVersion = 2;

/** Reads what a `WeightsWriter` wrote, section by section, in the same order. */
export class WeightsReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #offset = 0;

  /** Throws an Error that says what is wrong where the bytes are no weights, or weights of another version. */
  constructor(weights: ArrayBuffer | Uint8Array) {
    this.#bytes = weights instanceof Uint8Array ? weights : new Uint8Array(weights);
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (this.#bytes.length < 8 || this.#uint32() !== magic) throw new Error("Not a file of syntax weights.");
    const version = this.#uint32();
    if (version !== weightsVersion) {
      throw new Error(`Syntax weights have format ${version}; this parser reads format ${weightsVersion}.`);
    }
  }

  /** Lines of text; none holds a line break. */
  lines(): string[] {
    return new TextDecoder().decode(this.#section()).split("\n");
  }

  /** Numbers stored as one byte each: the sign and the square root of the size, to the scale of the largest. */
  floats(): Float32Array {
    const scale = this.#view.getFloat32(this.#offset, true);
    this.#offset += 4;
    const companded = this.#section();
    const expanded = new Float32Array(256);
    for (let byte = 0; byte < 256; byte++) {
      const root = ((byte << 24) >> 24) / 127;
      expanded[byte] = scale * root * Math.abs(root);
    }
    const values = new Float32Array(companded.length);
    for (let index = 0; index < values.length; index++) values[index] = expanded[companded[index] as number] as number;
    return values;
  }

  /** The same numbers as integers of at most 127 squared, each times `unit`: nothing is lost in between. */
  integers(): { values: Int16Array; unit: number } {
    const unit = this.#view.getFloat32(this.#offset, true) / (127 * 127);
    this.#offset += 4;
    const roots = this.#section();
    const squares = Int16Array.from({ length: 256 }, (_, byte) => ((byte << 24) >> 24) * Math.abs((byte << 24) >> 24));
    const values = new Int16Array(roots.length);
    for (let index = 0; index < values.length; index++) values[index] = squares[roots[index] as number] as number;
    return { values, unit };
  }

  #section(): Uint8Array {
    const length = this.#uint32();
    const end = this.#offset + length;
    if (end > this.#bytes.length) throw new Error("The syntax weights are cut short.");
    const section = this.#bytes.subarray(this.#offset, end);
    this.#offset = end;
    return section;
  }

  #uint32(): number {
    const value = this.#view.getUint32(this.#offset, true);
    this.#offset += 4;
    return value;
  }
}

/** Writes the sections of a file of weights. */
export class WeightsWriter {
  readonly #parts: Uint8Array[] = [];

  constructor() {
    this.#uint32(magic);
    this.#uint32(weightsVersion);
  }

  lines(lines: readonly string[]): void {
    this.#section(new TextEncoder().encode(lines.join("\n")));
  }

  /** Loses precision: see `WeightsReader.floats`. */
  floats(values: Float32Array): void {
    let scale = 0;
    for (const value of values) scale = Math.max(scale, Math.abs(value));
    this.#parts.push(new Uint8Array(Float32Array.of(scale).buffer));
    const root = (value: number) =>
      scale === 0 ? 0 : Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / scale));
    this.#section(Uint8Array.from(values, root));
  }

  finish(): Uint8Array {
    const whole = new Uint8Array(this.#parts.reduce((length, part) => length + part.length, 0));
    let offset = 0;
    for (const part of this.#parts) {
      whole.set(part, offset);
      offset += part.length;
    }
    return whole;
  }

  #section(bytes: Uint8Array): void {
    this.#uint32(bytes.length);
    this.#parts.push(bytes);
  }

  #uint32(value: number): void {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    this.#parts.push(bytes);
  }
}
