import { describe, expect, it } from "vitest";
import { settingsFromEnvironment } from "@/lib/models/model-settings";

const ON = { VARIORUM_MODEL_URL: "http://127.0.0.1:11434/v1", VARIORUM_MODEL: "llama3" };

describe("the environment's model", () => {
  it.each([[{}], [{ VARIORUM_MODEL_URL: "", VARIORUM_MODEL: "" }], [{ VARIORUM_MODEL_KEY: "k" }]])(
    "is unset by %j",
    (env) => {
      expect(settingsFromEnvironment(env)).toEqual({ is: "unset" });
    },
  );

  it("has defaults for what is not set", () => {
    expect(settingsFromEnvironment(ON)).toMatchObject({
      is: "set",
      settings: { model: "llama3", key: null, concurrency: 4, timeoutSeconds: 120, inputPrice: 0 },
    });
  });

  it("takes limits and a key", () => {
    const env = { ...ON, VARIORUM_MODEL_KEY: "k", VARIORUM_MODEL_CONCURRENCY: "8", VARIORUM_MODEL_DAY_TOKENS: "0" };
    expect(settingsFromEnvironment(env)).toMatchObject({ settings: { key: "k", concurrency: 8, dayTokens: 0 } });
  });

  it.each<[variable: string, value: string]>([
    ["VARIORUM_MODEL_URL", "localhost:11434"],
    ["VARIORUM_MODEL_URL", ""],
    ["VARIORUM_MODEL", " "],
    ["VARIORUM_MODEL_CONCURRENCY", "9"],
    ["VARIORUM_MODEL_CONCURRENCY", "many"],
    ["VARIORUM_MODEL_TIMEOUT", "0.5"],
    ["VARIORUM_MODEL_STORY_TOKENS", "-1"],
  ])("names %s where it is %j", (variable, value) => {
    const read = settingsFromEnvironment({ ...ON, [variable]: value });
    expect(read).toMatchObject({ is: "wrong", message: expect.stringContaining(`${variable}: `) });
  });
});
