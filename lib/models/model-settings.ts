import { z } from "zod";

/** Where a desk's model listens and what it may cost. Off where there is none. */
export const modelSettings = z.object({
  /** The endpoint's base, as its maker gives it: "http://127.0.0.1:11434/v1". */
  url: z.url({ protocol: /^https?$/, error: "The address must start with http:// or https://." }).max(500),
  model: z.string().trim().min(1, "Name the model.").max(200),
  /** Sent as a bearer token; null where the endpoint asks for none. */
  key: z.string().trim().min(1).max(500).nullable(),
  /** Questions under way at once. */
  concurrency: z.int().min(1).max(8, "At most 8 questions at once."),
  /** How long one answer may take. */
  timeoutSeconds: z.int().min(5).max(900),
  /** Tokens, in and out together, that one story and one day (UTC) may cost; what is stored costs none. */
  storyTokens: z.int().min(0),
  dayTokens: z.int().min(0),
  /** Price of a million tokens, in the desk's own currency; 0 for a model of one's own. */
  inputPrice: z.number().min(0),
  outputPrice: z.number().min(0),
});
export type ModelSettings = z.output<typeof modelSettings>;

export const DEFAULT_LIMITS: Omit<ModelSettings, "url" | "model" | "key"> = {
  concurrency: 4,
  timeoutSeconds: 120,
  storyTokens: 500_000,
  dayTokens: 2_000_000,
  inputPrice: 0,
  outputPrice: 0,
};

/** The environment's names for the settings; the first two turn the model on. */
export const SETTING_VARIABLES = {
  url: "VARIORUM_MODEL_URL",
  model: "VARIORUM_MODEL",
  key: "VARIORUM_MODEL_KEY",
  concurrency: "VARIORUM_MODEL_CONCURRENCY",
  timeoutSeconds: "VARIORUM_MODEL_TIMEOUT",
  storyTokens: "VARIORUM_MODEL_STORY_TOKENS",
  dayTokens: "VARIORUM_MODEL_DAY_TOKENS",
  inputPrice: "VARIORUM_MODEL_INPUT_PRICE",
  outputPrice: "VARIORUM_MODEL_OUTPUT_PRICE",
} as const satisfies Record<keyof ModelSettings, string>;

/** What the environment sets, or why it can't be used. */
export type EnvironmentSettings =
  | { readonly is: "unset" }
  | { readonly is: "set"; readonly settings: ModelSettings }
  | { readonly is: "wrong"; readonly message: string };

/** Reads the model's settings from the environment. The message of a wrong one is a sentence that names the variable. */
export function settingsFromEnvironment(env: Readonly<Record<string, string | undefined>>): EnvironmentSettings {
  const [url, model] = [env[SETTING_VARIABLES.url], env[SETTING_VARIABLES.model]];
  if (!url && !model) return { is: "unset" };
  const number = (name: keyof typeof DEFAULT_LIMITS) => {
    const written = env[SETTING_VARIABLES[name]];
    return written ? Number(written) : DEFAULT_LIMITS[name];
  };
  const parsed = modelSettings.safeParse({
    url: url ?? "",
    model: model ?? "",
    key: env[SETTING_VARIABLES.key] || null,
    concurrency: number("concurrency"),
    timeoutSeconds: number("timeoutSeconds"),
    storyTokens: number("storyTokens"),
    dayTokens: number("dayTokens"),
    inputPrice: number("inputPrice"),
    outputPrice: number("outputPrice"),
  });
  if (parsed.success) return { is: "set", settings: parsed.data };
  const [issue] = parsed.error.issues;
  const field = z.keyof(modelSettings).safeParse(issue?.path[0]);
  return {
    is: "wrong",
    message: `${field.success ? SETTING_VARIABLES[field.data] : "The model’s settings"}: ${issue?.message ?? "not valid"}`,
  };
}
