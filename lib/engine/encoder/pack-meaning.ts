const LARGEST = 127;

/** A vector as text: its largest part as 127, the rest in proportion, a signed byte each, in base64. */
export function packMeaning(vector: Float32Array): string {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bytes = Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((LARGEST * value) / largest)));
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
}

/** What `packMeaning` made, as a vector of length 1 again; of zeros where all its parts were. */
export function unpackMeaning(packed: string): Float64Array {
  const letters = atob(packed);
  const vector = new Float64Array(letters.length);
  let squares = 0;
  for (let at = 0; at < vector.length; at++) {
    const value = (letters.charCodeAt(at) << 24) >> 24;
    vector[at] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
