"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { ACTOR_COOKIE, ACTOR_MAX, initials, lastingCookie } from "@/app/surface/browser-memory";

/**
 * The editor's name: shown in the header, asked for once. A form marked `data-needs-name` that is sent without one waits
 * until the name is given, then goes on by itself.
 */
export function NameDialog({ initial }: { initial: string | null }) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const waiting = useRef<{ form: HTMLFormElement; submitter: HTMLElement | null } | null>(null);
  const [name, setName] = useState(initial);

  useEffect(() => {
    if (name !== null) return;
    const hold = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.dataset.needsName === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      waiting.current = { form, submitter: event.submitter };
      dialog.current?.showModal();
    };
    document.addEventListener("submit", hold, { capture: true });
    return () => document.removeEventListener("submit", hold, { capture: true });
  }, [name]);

  // Only once the listener above is gone can the form that waited be sent.
  useEffect(() => {
    if (name === null || waiting.current === null) return;
    const { form, submitter } = waiting.current;
    waiting.current = null;
    form.requestSubmit(submitter);
  }, [name]);

  const keep = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get("name")).trim();
    if (given === "") return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that Next 16 supports
    document.cookie = lastingCookie(ACTOR_COOKIE, given);
    dialog.current?.close();
    const held = waiting.current !== null;
    setName(given);
    if (!held) router.refresh();
  };

  const forget = () => {
    waiting.current = null;
  };
  const cancel = () => {
    forget();
    dialog.current?.close();
  };

  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        aria-label={name === null ? "Give your name" : `Your name: ${name}. Change`}
        onClick={() => dialog.current?.showModal()}
      >
        {name === null ? (
          "Your name"
        ) : (
          <span
            className="grid size-7 place-items-center rounded-full bg-key text-[12px] font-semibold text-ink"
            title={name}
          >
            {initials(name)}
          </span>
        )}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="name-title"
        onCancel={forget}
        className="w-[min(420px,92vw)] rounded-lg border border-hairline bg-raised p-6 text-ink shadow-2xl"
      >
        <form onSubmit={keep}>
          <h2 id="name-title" className="font-serif text-read font-semibold">
            What is your name?
          </h2>
          <p className="mt-1 text-soft" id="name-why">
            It signs your rulings and everything else you do. You are asked once in this browser.
          </p>
          <label className="mt-4 block font-semibold" htmlFor="actor-name">
            Name
          </label>
          <input
            id="actor-name"
            name="name"
            className="field mt-1"
            autoComplete="name"
            required
            maxLength={ACTOR_MAX}
            defaultValue={name === null ? undefined : name}
            aria-describedby="name-why"
          />
          {/* Where the bar on top has no room for them. */}
          <p className="mt-4 flex gap-4 sm:hidden">
            <Link href="/search" className="link" onClick={cancel}>
              Search
            </Link>
            <Link href="/settings" className="link" onClick={cancel}>
              Settings
            </Link>
          </p>
          <div className="mt-4 flex justify-end gap-2">
            <button type="button" className="button" onClick={cancel}>
              Cancel
            </button>
            <button type="submit" className="button button-main">
              Go on
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
