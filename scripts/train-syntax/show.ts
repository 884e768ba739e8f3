import { readFileSync } from "node:fs";
import { createParser } from "@/lib/engine/syntax/parser";

const parser = createParser(readFileSync(process.argv[2] ?? "lib/engine/syntax/weights.bin"));
for (const text of readFileSync(0, "utf8").trim().split("\n")) {
  const words = parser.parse(text.split(" ").map((t, i) => ({ text: t, start: i, end: i + 1 })));
  console.log(
    words
      .map((w) => `${w.text}/${w.xpos}/${w.lemma} ${w.deprel}>${words[w.head]?.text ?? "-"} ${w.margin.toFixed(2)}`)
      .join(" | "),
  );
}
