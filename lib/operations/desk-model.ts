import { desc } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { modelChoices } from "@/db/schema/model-choices";
import { DEFAULT_LIMITS, type ModelSettings, settingsFromEnvironment } from "@/lib/models/model-settings";

/** The desk's model, and where it is set. The environment goes before Settings. */
export type DeskModel =
  | { readonly is: "off" }
  | { readonly is: "on"; readonly from: "environment" | "settings"; readonly settings: ModelSettings }
  /** The environment sets it in a way that can't be used. */
  | { readonly is: "wrong"; readonly message: string };

/** The desk's model with its key: for asking it, never for a page. */
export async function deskModel(read: Pick<Reader, "select">): Promise<DeskModel> {
  const environment = settingsFromEnvironment(process.env);
  if (environment.is === "wrong") return environment;
  if (environment.is === "set") return { is: "on", from: "environment", settings: environment.settings };
  const [choice] = await read.select().from(modelChoices).orderBy(desc(modelChoices.id)).limit(1);
  if (choice === undefined || choice.url === null || choice.model === null) return { is: "off" };
  const { id: _id, chosenAt: _at, chosenBy: _by, url, model, ...rest } = choice;
  return { is: "on", from: "settings", settings: { ...rest, url, model } };
}

/** What Settings shows of the model: everything but the key. */
export interface ModelStatus {
  readonly model: Exclude<DeskModel, { is: "on" }> | { readonly is: "on"; readonly from: "environment" | "settings" };
  /** The settings as they stand, or the defaults where none were made. */
  readonly shown: Omit<ModelSettings, "key">;
  readonly hasKey: boolean;
  readonly changed: { readonly at: string; readonly by: string } | null;
}

export async function modelStatus(read: Pick<Reader, "select">): Promise<ModelStatus> {
  const model = await deskModel(read);
  const [last] = await read
    .select({ at: modelChoices.chosenAt, by: modelChoices.chosenBy })
    .from(modelChoices)
    .orderBy(desc(modelChoices.id))
    .limit(1);
  const changed = last ?? null;
  if (model.is !== "on") return { model, shown: { ...DEFAULT_LIMITS, url: "", model: "" }, hasKey: false, changed };
  const { key, ...shown } = model.settings;
  return { model: { is: "on", from: model.from }, shown, hasKey: key !== null, changed };
}
