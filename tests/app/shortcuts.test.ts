import { describe, expect, test } from "vitest";
import { keyName, matchKeys, SHORTCUTS } from "@/app/surface/shortcuts";

const press = (key: string, held: Partial<Record<"metaKey" | "ctrlKey" | "altKey", boolean>> = {}) =>
  keyName({ key, metaKey: false, ctrlKey: false, altKey: false, ...held });

describe("keyName", () => {
  test.each([
    ["j", press("j"), "j"],
    ["?", press("?"), "?"],
    ["⌘↵", press("Enter", { metaKey: true }), "mod+Enter"],
    ["Ctrl ↵", press("Enter", { ctrlKey: true }), "mod+Enter"],
  ])("names %s", (_, name, expected) => expect(name).toBe(expected));

  test.each([
    ["the browser's Ctrl d", press("d", { ctrlKey: true })],
    ["Alt j", press("j", { altKey: true })],
    ["Tab", press("Tab")],
    ["Enter alone", press("Enter")],
  ])("leaves %s alone", (_, name) => expect(name).toBeNull());
});

describe("matchKeys", () => {
  test("finds every shortcut of the table by its own keys", () => {
    for (const shortcut of SHORTCUTS) {
      let pending: readonly string[] = [];
      for (const key of shortcut.keys.slice(0, -1)) ({ pending } = matchKeys(pending, key));
      expect(matchKeys(pending, shortcut.keys[shortcut.keys.length - 1] as string).shortcut?.id).toBe(shortcut.id);
    }
  });

  test("waits for the second key of a sequence, and starts anew where it does not come", () => {
    const { pending } = matchKeys([], "g");
    expect(pending).toEqual(["g"]);
    expect(matchKeys(pending, "s").shortcut?.id).toBe("go-stories");
    expect(matchKeys(pending, "j").shortcut?.id).toBe("next-fact");
    expect(matchKeys(pending, "q!").shortcut).toBeNull();
  });

  test("knows the single key where no sequence is open", () => {
    expect(matchKeys([], "s").shortcut?.id).toBe("superseded");
  });

  test("no two shortcuts share their keys, and none begins another", () => {
    const keys = SHORTCUTS.map((shortcut) => shortcut.keys.join(" "));
    for (const one of keys) expect(keys.filter((other) => other === one || other.startsWith(`${one} `))).toEqual([one]);
  });
});
