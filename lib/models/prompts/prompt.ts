import { z } from "zod";

/**
 * One version of one question to a model. Any change of its words, of how its input is written or of the answer's shape is a
 * new version in a file of its own name: answers are stored by it.
 */
export interface Prompt<Input, Answer> {
  /** "claims/1". */
  readonly id: string;
  readonly system: string;
  /** What differs from one asking to the next. */
  input(input: Input): string;
  readonly schema: z.ZodType<Answer>;
}

/** A model's words for a person to read: one line, without control characters, cut where it runs on. */
export function line(longest: number) {
  return z.string().transform((text) =>
    text
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim()
      .slice(0, longest),
  );
}
