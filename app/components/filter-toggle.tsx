/** A filter that is on or off. */
export function FilterToggle({
  name,
  value,
  label,
  checked,
}: {
  name: string;
  value: string;
  label: string;
  checked: boolean;
}) {
  return (
    <label className="inline-flex min-h-7 cursor-pointer items-center gap-2">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} className="size-4 accent-ink" />
      {label}
    </label>
  );
}
