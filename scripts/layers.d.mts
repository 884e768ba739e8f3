/** One layer of the table: its folder, which layers it may import, and for a pure one which of Node's built-ins. */
export interface Layer {
  readonly id: string;
  readonly folder: string;
  readonly may: readonly string[];
  readonly pure?: readonly string[];
}

export const LAYERS: readonly Layer[];
