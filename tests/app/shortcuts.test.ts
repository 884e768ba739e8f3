import { describe, expect, test } from "vitest";
import { keyCap, keyName, matchKeys, SHORTCUTS } from "@/app/surface/shortcuts";
import { BROWSER_KEYS, PAGE_KEYS, READER_MODIFIERS } from "@/tests/app/reserved-keys";

const press = (key: string, held: Partial<Record<"metaKey" | "ctrlKey" | "altKey", boolean>> = {}) =>
  keyName({ key, metaKey: false, ctrlKey: false, altKey: false, ...held });

describe("keyName", () => {
  test.each([
    ["j", press("j"), "j"],
    ["?", press("?"), "?"],
    ["⌘↵", press("Enter", { metaKey: true }), "mod+Enter"],
    ["Ctrl ↵", press("Enter", { ctrlKey: true }), "mod+Enter"],
    ["Ctrl K", press("k", { ctrlKey: true }), "mod+k"],
    ["⌘K on an Apple keyboard", keyName({ key: "k", metaKey: true, ctrlKey: false, altKey: false }, true), "mod+k"],
  ])("names %s", (_, name, expected) => expect(name).toBe(expected));

  test.each([
    ["the browser's Ctrl d", press("d", { ctrlKey: true })],
    ["Alt j", press("j", { altKey: true })],
    ["Tab", press("Tab")],
    ["Ctrl k on an Apple keyboard", keyName({ key: "k", metaKey: false, ctrlKey: true, altKey: false }, true)],
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

describe("keys that are not ours", () => {
  const names = SHORTCUTS.flatMap(({ id, keys }) => keys.map((name) => [id, name] as const));

  test.each(names)("%s leaves the browser its keys: %s", (_, name) => expect(BROWSER_KEYS).not.toContain(name));

  test.each(names)("%s leaves the page its keys: %s", (_, name) => expect(PAGE_KEYS).not.toContain(name));

  test.each(names)("%s holds no key that a screen reader listens behind: %s", (_, name) => {
    for (const modifier of READER_MODIFIERS) expect(name.split("+").slice(0, -1)).not.toContain(modifier);
  });

  test("what works while typing has a modifier, so that no letter is taken from a text", () => {
    for (const { keys, ...shortcut } of SHORTCUTS)
      expect("whileTyping" in shortcut).toBe(keys.every((name) => name.startsWith("mod+")));
  });

  test.each([
    ["mod+k", "⌘K", "Ctrl K"],
    ["mod+Enter", "⌘↵", "Ctrl ↵"],
    ["j", "j", "j"],
  ])("prints %s", (name, apple, other) => expect(keyCap(name)).toEqual({ apple, other }));
});
