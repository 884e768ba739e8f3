const LARGEST = 127;

/** A vector as text: its largest part as 127, the rest in proportion, a signed byte each, in base64. */
export function packMeaning(vector: Float32Array): string {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bytes = Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((LARGEST * value) / largest)));
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
}

/** What `packMeaning` made, as a vector of length 1 again; of zeros where all its parts were. */
export function unpackMeaning(packed: string): Float64Array {
  const bytes = Int8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const length = Math.sqrt(bytes.reduce((sum, value) => sum + value * value, 0));
  return Float64Array.from(bytes, (value) => (length === 0 ? 0 : value / length));
}
