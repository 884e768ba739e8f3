import { linkStory } from "@/lib/engine/link-story";
import { readSource } from "@/lib/engine/read-source";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { eventsAmong, generatedArticles } from "./generated-articles";

/**
 * What an article costs to read and link where the story has few of them and where it has many, and the ratio of the two, which should
 * stay below 1.3, in processor time, which other programs disturb less than the clock: `npm run bench -- growth [FEW] [MANY]`. Two
 * minutes or so; what grows with the articles stands in generated-articles.ts.
 */
const [few = 200, many = 2000] = process.argv.slice(2).map(Number);
const BAR = 1.3;
const models = modelsFromFiles();

const processorMs = () => process.cpuUsage().user / 1000;

function measure(count: number) {
  const articles = generatedArticles(count);
  const began = processorMs();
  const readings = articles.map((article) => readSource(article, models));
  const read = processorMs();
  const { facts, contradictions } = linkStory(readings, models);
  const linked = processorMs();
  return {
    reading: (read - began) / count,
    linking: (linked - read) / count,
    claims: readings.reduce((sum, reading) => sum + reading.claims.length, 0),
    facts: facts.length,
    contradictions: contradictions.length,
  };
}

function report(count: number, { reading, linking, claims, facts, contradictions }: ReturnType<typeof measure>) {
  console.log(
    `${count} articles on ${eventsAmong(count)} events, ${claims} claims: ${reading.toFixed(1)} ms of reading and ${linking.toFixed(1)} ms of linking an article; ${facts} facts, ${contradictions} contradictions`,
  );
}

measure(few); // the first run pays for the compiler
const small = measure(few);
report(few, small);
const large = measure(many);
report(many, large);
const ratio = (large.reading + large.linking) / (small.reading + small.linking);
console.log(
  `An article of ${many} costs ${ratio.toFixed(2)} times one of ${few} (bar ${BAR}); linking alone ${(large.linking / small.linking).toFixed(2)} times.`,
);
