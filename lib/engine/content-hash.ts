import { createHash } from "node:crypto";

/** SHA-256 of a text's UTF-8 form, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A short id made of what it names: the same parts always give the same id, and a part can't run into the next. */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${sha256(parts.map((part) => `${String(part).length}:${part}`).join("")).slice(0, 16)}`;
}
