// Writes samples/homs-2024/answers anew: what a person who read the sample with care answers to the prompts as they are sent today.
// Needed after a change of a prompt, or of how the rules read and group the sample's claims.
import { rmSync } from "node:fs";
import { loadEngine } from "@/lib/analysis/load-engine";
import { readStoryFolder } from "@/lib/intake/story-folder";
import { analyseWithModel } from "@/lib/models/analyse-with-model";
import { answerFolder, openRecording } from "@/lib/models/answer-folder";
import { createAsker } from "@/lib/models/ask-model";
import { carefulReader, readerEndpoint } from "@/tests/models/careful-reader";

const STORY = "samples/homs-2024";
const ANSWERS = `${STORY}/answers`;
const MODEL = "careful-reader";

const { sources } = await readStoryFolder(STORY);
rmSync(ANSWERS, { recursive: true, force: true });
await openRecording(ANSWERS, MODEL);
const endpoint = readerEndpoint(carefulReader("tests/models/readings/homs-2024.json", sources));
const asker = createAsker({ store: answerFolder(ANSWERS), endpoint });
await analyseWithModel(await loadEngine(), asker, MODEL, sources);
console.log(`${endpoint.asked.length} answers in ${ANSWERS}`);
