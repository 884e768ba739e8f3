/** Where a key works: on every page, wherever a queue is shown, on a fact's page, or there once "Dismiss" is chosen. */
export type ShortcutGroup = "Anywhere" | "Queue" | "Ruling" | "Dismissing" | "Together";

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
  { id: "palette", keys: ["mod+k"], label: "Search and do anything", group: "Anywhere", whileTyping: true },
  { id: "show-keys", keys: ["?"], label: "Show all keys", group: "Anywhere" },
  { id: "go-stories", keys: ["g", "s"], label: "Go to the stories", group: "Anywhere" },
  { id: "go-queue", keys: ["g", "q"], label: "Go to the story's queue", group: "Anywhere" },
  { id: "go-search", keys: ["g", "f"], label: "Find words on the desk", group: "Anywhere" },
  { id: "go-settings", keys: ["g", "t"], label: "Go to the settings", group: "Anywhere" },
  { id: "go-note", keys: ["g", "n"], label: "Go to the note", group: "Anywhere" },
  { id: "next-fact", keys: ["j"], label: "Next fact", group: "Queue" },
  { id: "previous-fact", keys: ["k"], label: "Previous fact", group: "Queue" },
  { id: "filter", keys: ["/"], label: "Filter, or search", group: "Queue" },
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
  { id: "cite", keys: ["q"], label: "Cite the flagged quotes", group: "Ruling" },
  { id: "rationale", keys: ["e"], label: "Write why", group: "Ruling" },
  { id: "preview", keys: ["v"], label: "View as printed", group: "Ruling" },
  { id: "rule", keys: ["mod+Enter"], label: "Rule and go on", group: "Ruling", whileTyping: true },
  { id: "correct-claim", keys: ["r"], label: "Put a quote right (again: the next)", group: "Ruling" },
  { id: "correct-fact", keys: ["p"], label: "Put the question right", group: "Ruling" },
  { id: "undo", keys: ["z"], label: "Undo what was just done", group: "Ruling" },
  { id: "misread", keys: ["m"], label: "A quote is misread", group: "Dismissing" },
  { id: "other-question", keys: ["o"], label: "Different questions", group: "Dismissing" },
  { id: "same-in-other-words", keys: ["w"], label: "The same in other words", group: "Dismissing" },
  { id: "other-time-or-part", keys: ["t"], label: "Another time, place or part", group: "Dismissing" },
  { id: "no-claim", keys: ["f"], label: "A quote claims nothing", group: "Dismissing" },
  { id: "immaterial", keys: ["i"], label: "It does not matter here", group: "Dismissing" },
  { id: "comment", keys: ["c"], label: "Write a comment", group: "Together" },
  { id: "assign-to-me", keys: ["a"], label: "Take the fact, or give it back", group: "Together" },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]["id"];

/**
 * What a keyboard event is called in the table above: "j", "?", "mod+Enter"; null for keys that no shortcut takes. Ctrl k
 * cuts a line on Apple keyboards, so `apple` ones open the palette with ⌘ alone.
 */
export function keyName(
  event: Pick<KeyboardEvent, "key" | "metaKey" | "ctrlKey" | "altKey">,
  apple = false,
): string | null {
  if (event.altKey) return null;
  if (!event.metaKey && !event.ctrlKey) return event.key.length === 1 ? event.key : null;
  if (event.key === "Enter") return "mod+Enter";
  return event.key.toLowerCase() === "k" && (apple ? event.metaKey : event.ctrlKey) ? "mod+k" : null;
}

export interface KeyMatch {
  readonly shortcut: (typeof SHORTCUTS)[number] | null;
  /** The keys that a longer sequence still waits for, to be passed in with the next press. */
  readonly pending: readonly string[];
}

/** The shortcut that the keys pressed so far and this one make; a press that continues nothing starts anew. */
export function matchKeys(pending: readonly string[], key: string): KeyMatch {
  const pressed = [...pending, key];
  const open = SHORTCUTS.filter((shortcut) => pressed.every((name, at) => shortcut.keys[at] === name));
  const whole = open.find((shortcut) => shortcut.keys.length === pressed.length);
  if (whole) return { shortcut: whole, pending: [] };
  if (open.length > 0) return { shortcut: null, pending: pressed };
  return pending.length > 0 ? matchKeys([], key) : { shortcut: null, pending: [] };
}

/** A key as it is printed beside its action, on Apple keyboards and on others: "j", "⌘K" or "Ctrl K". */
export function keyCap(name: string): { readonly apple: string; readonly other: string } {
  const key = name.startsWith("mod+") ? name.slice("mod+".length).replace("Enter", "↵").toUpperCase() : null;
  return key === null ? { apple: name, other: name } : { apple: `⌘${key}`, other: `Ctrl ${key}` };
}
