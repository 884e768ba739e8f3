import { describe, expect, it } from "vitest";
import { WeightsReader, WeightsWriter, weightsVersion } from "@/lib/engine/syntax/weights-file";

describe("a file of weights", () => {
  const floats = Float32Array.of(0, 0.001, -0.5, 2, -2, 1.3);
  const writer = new WeightsWriter();
  writer.lines(["a", "’s", ""]);
  writer.floats(floats);
  writer.floats(new Float32Array(2));
  const bytes = writer.finish();

  it("reads what was written, floats to within a hundredth of the largest", () => {
    const reader = new WeightsReader(bytes);
    expect(reader.lines()).toEqual(["a", "’s", ""]);
    const read = reader.floats();
    expect(read.length).toBe(floats.length);
    for (const [at, value] of floats.entries()) expect(Math.abs(Number(read[at]) - value)).toBeLessThan(0.02);
    expect([...reader.floats()]).toEqual([0, 0]);
  });

  it("reads from the middle of a larger buffer and from an ArrayBuffer", () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(new WeightsReader(larger.subarray(3)).lines()).toEqual(["a", "’s", ""]);
    expect(new WeightsReader(Uint8Array.from(bytes).buffer).lines()).toEqual(["a", "’s", ""]);
  });

  it("says which version it met and which it reads", () => {
    const other = Uint8Array.from(bytes);
    other[4] = weightsVersion + 1;
    expect(() => new WeightsReader(other)).toThrow(
      `Syntax weights have format ${weightsVersion + 1}; this parser reads format ${weightsVersion}.`,
    );
  });

  it("refuses what is no file of weights, or is cut short", () => {
    expect(() => new WeightsReader(new Uint8Array(3))).toThrow("Not a file of syntax weights.");
    expect(() => new WeightsReader(new TextEncoder().encode("PK something else"))).toThrow(
      "Not a file of syntax weights.",
    );
    const cut = new WeightsReader(bytes.subarray(0, 12));
    expect(() => cut.lines()).toThrow("The syntax weights are cut short.");
  });
});
