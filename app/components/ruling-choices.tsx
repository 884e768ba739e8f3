import { DismissalReasons } from "@/app/components/dismissal-reasons";
import { KeyHint } from "@/app/components/key-hint";
import { PositionLetter } from "@/app/components/position-letter";
import type { Draft } from "@/app/surface/draft";
import { letterIndex } from "@/app/surface/position-mark";
import { SHORTCUTS, type ShortcutId } from "@/app/surface/shortcuts";
import { VERDICT_WORDS } from "@/lib/exports/wording";
import type { VerdictKind } from "@/lib/review/verdict";

export interface RulingPosition {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
}

interface ChoicesProps {
  readonly positions: readonly RulingPosition[];
  /** The positions that "superseded" starts from. */
  readonly earliest: string;
  readonly latest: string;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** The rulings as one list: a position established, or what else can be said of the fact. */
export function RulingChoices({ positions, earliest, latest, draft, change }: ChoicesProps) {
  const pair = { from: draft.superseded ?? earliest, by: draft.supersededBy ?? latest };
  const pick = (choice: string) => change({ choice });
  const letterOf = (id: string) => positions.find((position) => position.id === id)?.letter;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Ruling</legend>
      <div className="divide-y divide-hairline overflow-clip rounded-md border border-edge bg-raised">
        {positions.map(({ id, letter, label }) => (
          <Choice
            key={id}
            value={`established:${id}`}
            shortcut={establishedKey(letter)}
            chosen={draft.choice}
            pick={pick}
          >
            <PositionLetter letter={letter} />
            <span className="shrink-0">Established</span>
            <span dir="auto" className="-ms-1 min-w-0 truncate text-meta text-soft" title={label}>
              {label}
            </span>
          </Choice>
        ))}
        <Simple kind="disputed" chosen={draft.choice} pick={pick} />
        {positions.length > 1 && (
          <Choice value="superseded" shortcut="superseded" chosen={draft.choice} pick={pick}>
            Superseded: {letterOf(pair.from)} by {letterOf(pair.by)}
          </Choice>
        )}
        {draft.choice === "superseded" && <SupersededPair positions={positions} {...pair} change={change} />}
        <Simple kind="not-comparable" chosen={draft.choice} pick={pick} />
        <Simple kind="unproven" chosen={draft.choice} pick={pick} />
        <Choice value="dismissed" shortcut="dismissed" chosen={draft.choice} pick={pick}>
          Dismiss the flag
        </Choice>
        {draft.choice === "dismissed" && (
          <DismissalReasons chosen={draft.dismissal} pick={(dismissal) => change({ dismissal })} />
        )}
      </div>
    </fieldset>
  );
}

function Simple({
  kind,
  chosen,
  pick,
}: {
  kind: VerdictKind & ShortcutId;
  chosen: string;
  pick: (value: string) => void;
}) {
  return (
    <Choice value={kind} shortcut={kind} chosen={chosen} pick={pick}>
      {VERDICT_WORDS[kind]}
    </Choice>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly shortcut: ShortcutId | null;
  readonly chosen: string;
  readonly pick: (value: string) => void;
  readonly children: React.ReactNode;
}

function Choice({ value, shortcut, chosen, pick, children }: ChoiceProps) {
  return (
    <label className="flex min-h-9 items-center gap-3 px-3 py-1.5 has-checked:bg-chosen has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-a">
      <input
        type="radio"
        name="ruling"
        value={value}
        checked={chosen === value}
        onChange={() => pick(value)}
        data-shortcut={shortcut === null ? undefined : shortcut}
        aria-keyshortcuts={shortcut === null ? undefined : SHORTCUTS.find(({ id }) => id === shortcut)?.keys.join(" ")}
        className="size-4 shrink-0 accent-ink outline-none"
      />
      {children}
      {shortcut !== null && <KeyHint of={shortcut} />}
    </label>
  );
}

interface SupersededPairProps extends Pick<ChoicesProps, "positions" | "change"> {
  readonly from: string;
  readonly by: string;
}

function SupersededPair({ positions, from, by, change }: SupersededPairProps) {
  const options = positions.map(({ id, letter, label }) => (
    <option key={id} value={id}>
      {letter}: {label}
    </option>
  ));
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-2 bg-chosen px-3 py-2.5">
      <label htmlFor="superseded">Superseded</label>
      <select
        id="superseded"
        name="superseded"
        className="field"
        value={from}
        onChange={(event) => change({ superseded: event.target.value })}
      >
        {options}
      </select>
      <label htmlFor="superseded-by">by</label>
      <select
        id="superseded-by"
        name="supersededBy"
        className="field"
        value={by}
        onChange={(event) => change({ supersededBy: event.target.value })}
      >
        {options}
      </select>
    </div>
  );
}

const ESTABLISHED_KEYS = ["established-1", "established-2", "established-3", "established-4", "established-5"] as const;

function establishedKey(letter: string): ShortcutId | null {
  const key = ESTABLISHED_KEYS[letterIndex(letter)];
  return key === undefined ? null : key;
}
