/** Where a key works: on every page, wherever a queue is shown, or on a fact's page. */
export type ShortcutGroup = "Anywhere" | "Queue" | "Ruling";

/**
 * One key and what it does. An element that carries `data-shortcut` with the same id takes the key: a field is
 * focused, everything else is clicked. So this table is the one place that knows the keys, for the handler, for the
 * sheet under "?" and for the hints beside the actions.
 */
export interface Shortcut {
  readonly id: string;
  /** Pressed one after the other; "mod" is ⌘ on Apple keyboards and Ctrl elsewhere. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly group: ShortcutGroup;
  /** Works while typing too; only for keys with a modifier. */
  readonly whileTyping?: true;
}

export const SHORTCUTS = [
  { id: "show-keys", keys: ["?"], label: "Show all keys", group: "Anywhere" },
  { id: "go-stories", keys: ["g", "s"], label: "Go to the stories", group: "Anywhere" },
  { id: "go-queue", keys: ["g", "q"], label: "Go to the story's queue", group: "Anywhere" },
  { id: "go-note", keys: ["g", "n"], label: "Go to the note", group: "Anywhere" },
  { id: "next-fact", keys: ["j"], label: "Next fact", group: "Queue" },
  { id: "previous-fact", keys: ["k"], label: "Previous fact", group: "Queue" },
  { id: "filter", keys: ["/"], label: "Filter the queue", group: "Queue" },
  { id: "add-claim", keys: ["+"], label: "Add a claim (in a report)", group: "Queue" },
  { id: "established-1", keys: ["1"], label: "A is established", group: "Ruling" },
  { id: "established-2", keys: ["2"], label: "B is established", group: "Ruling" },
  { id: "established-3", keys: ["3"], label: "C is established", group: "Ruling" },
  { id: "established-4", keys: ["4"], label: "D is established", group: "Ruling" },
  { id: "established-5", keys: ["5"], label: "E is established", group: "Ruling" },
  { id: "disputed", keys: ["d"], label: "Disputed", group: "Ruling" },
  { id: "superseded", keys: ["s"], label: "Superseded", group: "Ruling" },
  { id: "not-comparable", keys: ["n"], label: "Not comparable", group: "Ruling" },
  { id: "unproven", keys: ["u"], label: "Unproven", group: "Ruling" },
  { id: "dismissed", keys: ["x"], label: "Dismiss the flag", group: "Ruling" },
  { id: "rationale", keys: ["e"], label: "Write why", group: "Ruling" },
  { id: "rule", keys: ["mod+Enter"], label: "Rule and go on", group: "Ruling", whileTyping: true },
  { id: "correct-claim", keys: ["r"], label: "Put a quote right (again: the next)", group: "Ruling" },
  { id: "correct-fact", keys: ["p"], label: "Put the question right", group: "Ruling" },
  { id: "undo", keys: ["z"], label: "Undo the last ruling", group: "Ruling" },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];

/** What a keyboard event is called in the table above: "j", "?", "mod+Enter"; null for keys that no shortcut takes. */
export function keyName(event: Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "altKey">): string | null {
  if (event.altKey) return null;
  if (event.metaKey || event.ctrlKey) return event.key === "Enter" ? "mod+Enter" : null;
  return event.key.length === 1 ? event.key : null;
}

export interface KeyMatch {
  readonly shortcut: Shortcut | null;
  /** The keys that a longer sequence still waits for, to be passed in with the next press. */
  readonly pending: readonly string[];
}

/** The shortcut that the keys pressed so far and this one make; a press that continues nothing starts anew. */
export function matchKeys(
  pending: readonly string[],
  key: string,
  shortcuts: readonly Shortcut[] = SHORTCUTS,
): KeyMatch {
  const pressed = [...pending, key];
  const open = shortcuts.filter((shortcut) => pressed.every((name, at) => shortcut.keys[at] === name));
  const whole = open.find((shortcut) => shortcut.keys.length === pressed.length);
  if (whole) return { shortcut: whole, pending: [] };
  if (open.length > 0) return { shortcut: null, pending: pressed };
  return pending.length > 0 ? matchKeys([], key, shortcuts) : { shortcut: null, pending: [] };
}

const KEY_CAPS: Readonly<Record<string, string>> = { "mod+Enter": "⌘↵" };

/** A key as it is printed beside its action. */
export function keyCap(name: string): string {
  return KEY_CAPS[name] ?? name;
}
