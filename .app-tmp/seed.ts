import { openDatabase } from "@/db/migrate";
import { createStory } from "@/lib/operations/create-story";
import { addSource } from "@/lib/operations/add-source";
import { analyseStory } from "@/lib/operations/analyse-story";
import { inProcessRunner } from "@/lib/analysis/engine-runner";
import { loadEngine } from "./engine";
const db = await openDatabase();
const context = { db, actor: { name: "Lena Marsh" } };
const { storyId } = await createStory(context, { title: "Flood on the Tarn, November 2026" });
await createStory({ db, actor: { name: "Ravi Kaur" } }, { title: "Harbour strike at Port Ellis" });
const wire = `Flood displaces hundreds of thousands\n\nGovernment officials put at over 370,000 those uprooted since the first dam gave way, most of them women and children. Roads in the valley are still under water.\n\nBy Monday evening the toll stood at 19. The governor denied that any warning had reached his office.\n`;
const sources = [
  ["Harbour Courier", "2026-11-16T14:20:00Z", "Whole towns empty as the Tarn rises", `Whole towns empty as the Tarn rises\n\nThe water has emptied whole towns. In the space of one week more than 280,000 people had to leave their homes, the World Relief Council said, warning that the total could reach 1.5 million. Nobody knows where they will sleep.\n\nThe Lower Dam broke at 4.30 on Sunday morning. The road bridge at Ostrey has been closed since Sunday, and the ferry does not run.\n\nAt least 14 people died, Tarn police said. Schools in the valley will stay closed until Thursday.\n`],
  ["Continental Review", "2026-11-17", "Flood displaces hundreds of thousands", wire],
  ["Daily Ledger", "2026-11-17", "Flood displaces hundreds of thousands", wire + "\nReporting by agencies.\n"],
  ["Valley Post", "2026-11-17T09:05:00+01:00", "Bridge carries traffic again", `Bridge carries traffic again\n\nTarn Radio reported that Ruth Okafor, who runs the camps, had told it that between 300,000 and 320,000 people were displaced. After two days of repair lorries were crossing the Ostrey bridge again on Tuesday morning.\n\nThe mayor spoke of about 25 dead. For now all schools of the valley remain shut.\n`],
  ["Evening Star", "2026-11-18T18:30:00+01:00", "Engineers: we warned them", `Engineers: we warned them\n\nTwo engineers said a warning was telephoned to the governor’s office on Friday. According to farmers below the wall the Lower Dam gave way late on Saturday evening.\n\nThe coroner said 31 bodies had been found by noon. The army will send two more bridging units.\n`],
  ["Al Nahar", "2026-11-17T20:00:00+03:00", "فيضان نهر تارن", `فيضان نهر تارن\n\nقال المهندس إن جسر أوستري لا يزال مغلقا أمام الشاحنات. وأكد مسؤول أن عدد القتلى لا يتجاوز 12 شخصا.\n`],
];
for (const [outlet, publishedAt, title, text] of sources) await addSource(context, { storyId, outlet, publishedAt, title, text: text as string, language: outlet === "Al Nahar" ? "ar" : "en" });
console.log(storyId, await analyseStory(context, { storyId }, inProcessRunner(loadEngine)));
await db.close();
