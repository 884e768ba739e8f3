import { KERNEL_CODE } from "@/lib/engine/encoder/kernel-code";

/** A stretch of the kernel's memory, and its numbers. */
export interface Room<Numbers> {
  readonly address: number;
  readonly numbers: Numbers;
}

type Act = (...sizes: readonly number[]) => void;

/** Below it the compiled code keeps its own constants. */
const FIRST_FREE = 65_536;
const PAGE = 65_536;
/** Rows that are multiplied at once: whoever lays rows out leaves room for whole groups. */
export const ROWS_AT_ONCE = 4;

/** WebAssembly code that computes on one memory of its own; what its acts do and take is said in assembly/kernel.ts. */
export class Kernel {
  readonly normalise: Act;
  readonly quantise: Act;
  readonly multiply: Act;
  readonly addActive: Act;
  readonly attend: Act;
  readonly #buffer: ArrayBuffer;
  #next = FIRST_FREE;

  /** @param bytes how many bytes all its rooms take together. */
  constructor(bytes: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((FIRST_FREE + bytes) / PAGE) });
    const code = Uint8Array.from(atob(KERNEL_CODE), (letter) => letter.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
    const act = (name: string): Act => {
      const found = exports[name];
      if (typeof found !== "function") throw new Error(`The encoder's kernel has no "${name}".`);
      return (...sizes) => found(...sizes);
    };
    this.#buffer = memory.buffer;
    this.normalise = act("normalise");
    this.quantise = act("quantise");
    this.multiply = act("multiply");
    this.addActive = act("addActive");
    this.attend = act("attend");
  }

  /** Room for so many floats, all 0. Throws a RangeError where the memory is full. */
  floats(count: number): Room<Float32Array> {
    const address = this.#take(4 * count);
    return { address, numbers: new Float32Array(this.#buffer, address, count) };
  }

  /** Room for so many integers of 16 bits, all 0. Throws a RangeError where the memory is full. */
  integers(count: number): Room<Int16Array> {
    const address = this.#take(2 * count);
    return { address, numbers: new Int16Array(this.#buffer, address, count) };
  }

  #take(bytes: number): number {
    const address = this.#next;
    this.#next += 16 * Math.ceil(bytes / 16);
    return address;
  }
}
