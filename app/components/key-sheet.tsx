"use client";

import { useEffect, useRef, useState } from "react";
import { KeyCap } from "@/app/components/key-hint";
import { SINGLE_KEYS_OFF } from "@/app/surface/browser-memory";
import { SHORTCUTS, type ShortcutGroup } from "@/app/surface/shortcuts";

const GROUPS: readonly ShortcutGroup[] = ["Ruling", "Anywhere", "Queue", "Together", "Dismissing"];

/** The "?" button and the sheet of all keys, where single-key shortcuts can be turned off. */
export function KeySheet() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [off, setOff] = useState(false);
  useEffect(() => {
    const stored = localStorage.getItem(SINGLE_KEYS_OFF) !== null;
    setOff(stored);
    document.documentElement.dataset.keys = stored ? "off" : "on";
  }, []);
  const turn = (turnedOff: boolean) => {
    if (turnedOff) localStorage.setItem(SINGLE_KEYS_OFF, "1");
    else localStorage.removeItem(SINGLE_KEYS_OFF);
    document.documentElement.dataset.keys = turnedOff ? "off" : "on";
    setOff(turnedOff);
  };
  return (
    <>
      <button
        type="button"
        className="button button-quiet hidden lg:inline-flex"
        data-shortcut="show-keys"
        onClick={() => dialog.current?.showModal()}
      >
        Keys <KeyCap name="?" />
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="max-h-[85dvh] w-[min(760px,92vw)] overflow-auto rounded-lg border border-hairline bg-raised p-6 text-ink shadow-2xl"
      >
        <div className="flex items-center justify-between gap-4">
          <h2 id="keys-title" className="font-serif text-read font-semibold">
            Keys
          </h2>
          <form method="dialog">
            <button className="button" type="submit">
              Close <KeyCap name="Esc" />
            </button>
          </form>
        </div>
        <div className="mt-4 gap-x-8 sm:columns-3">
          {GROUPS.map((group) => (
            <section key={group} aria-label={group} className="mb-6 break-inside-avoid">
              <h3 className="text-meta text-soft">{group}</h3>
              <dl className="mt-1">
                {SHORTCUTS.filter((shortcut) => shortcut.group === group).map(({ id, keys, label }) => (
                  <div key={id} className="flex items-center justify-between gap-3 border-t border-hairline py-1.5">
                    <dt>{label}</dt>
                    <dd className="flex gap-1">
                      {keys.map((name) => (
                        <KeyCap key={name} name={name} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <label className="mt-6 flex items-center gap-3 border-t border-hairline pt-4">
          <input type="checkbox" className="size-4" checked={off} onChange={(event) => turn(event.target.checked)} />
          Turn single keys off (for speech input, or where a key is pressed by accident)
        </label>
      </dialog>
    </>
  );
}
