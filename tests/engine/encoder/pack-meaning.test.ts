import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packMeaning, unpackMeaning } from "@/lib/engine/encoder/pack-meaning";

describe("a meaning as text", () => {
  it("comes back within a hundredth of its length", () => {
    const part = fc.float({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 128 }), (parts) => {
        const length = Math.hypot(...parts);
        fc.pre(length > 0.01);
        const back = unpackMeaning(packMeaning(Float32Array.from(parts)));
        expect(back).toHaveLength(parts.length);
        const apart = Math.hypot(...parts.map((value, at) => value / length - Number(back[at])));
        expect(apart).toBeLessThan(0.05);
      }),
    );
  });

  it("of nothing is nothing", () => {
    expect([...unpackMeaning(packMeaning(new Float32Array(3)))]).toEqual([0, 0, 0]);
  });

  it("is four letters for three floats", () => {
    expect(packMeaning(Float32Array.from([1, 0, -1]))).toBe("fwCB");
  });
});
