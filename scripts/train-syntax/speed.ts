import { readFileSync } from "node:fs";
import { createParser } from "@/lib/engine/syntax/parser";
import { tokensOf } from "./evaluate";
import { readTreebank } from "./treebank";

const bytes = readFileSync(process.argv[2] ?? "");
let cpu = process.cpuUsage();
const began = performance.now();
const parser = createParser(bytes);
cpu = process.cpuUsage(cpu);
console.log("load cpu ms", cpu.user / 1000, "wall", performance.now() - began);
const inputs = readTreebank("../shared/treebank/gum-dev.conllu.gz").map((s) => tokensOf(s.forms));
for (let i = 0; i < 4; i++) {
  let words = 0;
  cpu = process.cpuUsage();
  for (const tokens of inputs) words += parser.parse(tokens).length;
  cpu = process.cpuUsage(cpu);
  console.log("words per cpu second", Math.round((words / (cpu.user + cpu.system)) * 1e6));
}
