/**
 * Compiles the encoder's kernel by the AssemblyScript compiler, which npx fetches, and writes it as text that the engine carries:
 *   npx tsx scripts/encoder/build-kernel.ts
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@/lib/engine/content-hash";

const COMPILER = "assemblyscript@0.28.20";
const SOURCE = "lib/engine/encoder/assembly/kernel.ts";
const OUT = "lib/engine/encoder/kernel-code.ts";

const wasm = join(mkdtempSync(join(tmpdir(), "variorum-kernel-")), "kernel.wasm");
const options = [
  "-O3",
  "--enable",
  "simd",
  "--runtime",
  "stub",
  "--noAssert",
  "--importMemory",
  "--initialMemory",
  "1",
];
execFileSync("npx", ["--yes", "--package", COMPILER, "asc", SOURCE, "-o", wasm, ...options], { stdio: "inherit" });
writeFileSync(
  OUT,
  `/** Written by scripts/encoder/build-kernel.ts from assembly/kernel.ts: the hash of that file, and what ${COMPILER} makes of it, in base 64. */
export const KERNEL_SOURCE = "${sha256(readFileSync(SOURCE, "utf8"))}";
export const KERNEL_CODE =
  "${readFileSync(wasm).toString("base64")}";
`,
);
console.log(`${OUT} written`);
