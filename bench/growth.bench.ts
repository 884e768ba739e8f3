import { linkStory } from "@/lib/engine/link-story";
import { readSource } from "@/lib/engine/read-source";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { generatedArticles } from "./generated-articles";

/**
 * What an article costs to read and link where the story has few of them and where it has many, and the ratio of the two, which should
 * stay below 1.3: `npm run bench -- growth [FEW] [MANY]`.
 */
const [few = 200, many = 2000] = process.argv.slice(2).map(Number);
const BAR = 1.3;
const models = modelsFromFiles();

function measure(count: number) {
  const articles = generatedArticles(count);
  const began = performance.now();
  const readings = articles.map((article) => readSource(article, models));
  const read = performance.now();
  const { facts, contradictions } = linkStory(readings, models);
  const linked = performance.now();
  const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
  const each = { reading: (read - began) / count, linking: (linked - read) / count };
  console.log(
    `${count} articles, ${claims} claims: ${each.reading.toFixed(1)} ms of reading and ${each.linking.toFixed(1)} ms of linking an article; ${facts.length} facts, ${contradictions.length} contradictions`,
  );
  return each;
}

measure(40); // the first run pays for the compiler
const small = measure(few);
const large = measure(many);
const ratio = (large.reading + large.linking) / (small.reading + small.linking);
console.log(
  `An article of ${many} costs ${ratio.toFixed(2)} times one of ${few} (bar ${BAR}); linking alone ${(large.linking / small.linking).toFixed(2)} times.`,
);
