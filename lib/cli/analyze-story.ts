import { givenPath } from "@/lib/cli/given-path";
import type { SourceInput, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Engine } from "@/lib/engine/engine";
import type { AskerOptions } from "@/lib/models/ask-model";
import { ModelError } from "@/lib/models/model-error";
import { SETTING_VARIABLES, settingsFromEnvironment } from "@/lib/models/model-settings";

/** How a model takes part, as the command line is told. */
export interface ModelOptions {
  readonly model?: true;
  readonly record?: string;
  readonly replay?: string;
}

/** A story's analysis under the name of what made it. */
export interface NamedAnalysis {
  readonly name: string;
  readonly readings: readonly SourceReading[];
  readonly linked: StoryAnalysis;
}

export function byRules(engine: Engine, sources: readonly SourceInput[]): NamedAnalysis {
  const readings = sources.map((source) => engine.readSource(source));
  return { name: engine.version, readings, linked: engine.linkStory(readings) };
}

/**
 * The analysis that rules and model make together; null where no model is asked for. What the model gave no answer about is said on
 * standard error and left to the rules; a name says "model" only where it took part. Throws ModelError.
 */
export async function withModel(
  engine: Engine,
  sources: readonly SourceInput[],
  options: ModelOptions,
): Promise<NamedAnalysis | null> {
  const taking = await participant(options);
  if (taking === null) return null;
  const { createAsker } = await import("@/lib/models/ask-model");
  const { analyseWithModel, engineWithModel } = await import("@/lib/models/analyse-with-model");
  const asker = createAsker(taking.asker);
  const { readings, analysis, notices } = await analyseWithModel(engine, asker, taking.model, sources);
  for (const notice of notices) console.error(`${notice} The rules alone read what it was asked about.`);
  const took = readings.some(({ claims }) => claims.some(({ proposed }) => proposed));
  return { name: took ? engineWithModel(engine.version, taking.model) : engine.version, readings, linked: analysis };
}

async function participant({
  model,
  record,
  replay,
}: ModelOptions): Promise<{ readonly model: string; readonly asker: AskerOptions } | null> {
  if (replay === undefined && record === undefined && model === undefined) return null;
  const { answerFolder, openRecording, recordedModel } = await import("@/lib/models/answer-folder");
  if (replay !== undefined) {
    const folder = givenPath(replay);
    const recorded = await recordedModel(folder);
    if (recorded === null)
      throw new ModelError("not-recorded", `${replay} holds no recording.json of a model's answers`);
    return { model: recorded, asker: { store: answerFolder(folder), endpoint: null } };
  }
  const settings = environmentSettings();
  const { openEndpoint } = await import("@/lib/models/endpoint");
  const endpoint = openEndpoint(settings);
  const { concurrency } = settings;
  if (record === undefined) return { model: settings.model, asker: { store: NO_STORE, endpoint, concurrency } };
  await openRecording(givenPath(record), settings.model);
  return { model: settings.model, asker: { store: answerFolder(givenPath(record)), endpoint, concurrency } };
}

const NO_STORE = { find: async () => null, keep: async () => undefined };

function environmentSettings() {
  const found = settingsFromEnvironment(process.env);
  if (found.is === "set") return found.settings;
  throw new ModelError(
    "bad-request",
    found.is === "wrong"
      ? found.message
      : `set ${SETTING_VARIABLES.url} and ${SETTING_VARIABLES.model} to name the model; docs/models.md says how`,
  );
}
