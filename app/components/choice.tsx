interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly chosen: string;
  readonly pick: (value: string) => void;
  readonly children: React.ReactNode;
}

/** One line of a list of choices of which one can be made. */
export function Choice({ name, value, chosen, pick, children }: ChoiceProps) {
  return (
    <label className="flex min-h-9 items-center gap-3 px-3 py-1.5 has-checked:bg-chosen has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-a">
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen === value}
        onChange={() => pick(value)}
        className="size-4 shrink-0 accent-ink outline-none"
      />
      {children}
    </label>
  );
}
