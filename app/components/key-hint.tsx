import { keyCap, SHORTCUTS, type ShortcutId } from "@/app/surface/shortcuts";

/**
 * The keys of a shortcut, printed at the end of the row of the action that they trigger, or `inline` right behind its name;
 * screens without a keyboard leave them out.
 */
export function KeyHint({
  of,
  inverse = false,
  inline = false,
}: {
  of: ShortcutId;
  inverse?: boolean;
  inline?: boolean;
}) {
  const shortcut = SHORTCUTS.find(({ id }) => id === of);
  if (!shortcut) return null;
  return (
    <span
      aria-hidden="true"
      className={`keys ${inverse || inline ? "" : "ms-auto"} hidden shrink-0 gap-1 lg:inline-flex`}
    >
      {shortcut.keys.map((name) => (
        <KeyCap key={name} name={name} inverse={inverse} />
      ))}
    </span>
  );
}

/** One key as a cap: "j", "⌘↵". */
export function KeyCap({ name, inverse = false }: { name: string; inverse?: boolean }) {
  const { apple, other } = keyCap(name);
  const tone = inverse ? "bg-paper/20 text-paper" : "bg-key text-soft";
  return (
    <kbd
      className={`${tone} inline-grid h-5 min-w-5 place-items-center rounded px-1.5 font-sans text-[12px] leading-5`}
    >
      {apple === other ? (
        apple
      ) : (
        <>
          <span className="apple-only">{apple}</span>
          <span className="not-apple">{other}</span>
        </>
      )}
    </kbd>
  );
}
