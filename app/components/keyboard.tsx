"use client";

import { useEffect } from "react";
import { SINGLE_KEYS_OFF } from "@/app/surface/browser-memory";
import { pressShortcut } from "@/app/surface/press-shortcut";
import { keyName, matchKeys, type Shortcut, type ShortcutId } from "@/app/surface/shortcuts";

/** How long a sequence such as "g s" waits for its next key, in ms. */
const SEQUENCE_PAUSE = 1200;

/** Listens for the keys of the table and passes each to the element that carries its id. Renders nothing. */
export function Keyboard() {
  useEffect(() => {
    let pending: readonly string[] = [];
    let lastPress = 0;
    const listen = (event: KeyboardEvent) => {
      const key = keyName(event, document.documentElement.dataset.keyboard === "apple");
      if (key === null || event.defaultPrevented || event.isComposing) return;
      const match = matchKeys(event.timeStamp - lastPress > SEQUENCE_PAUSE ? [] : pending, key);
      const typing = isTyping(event.target);
      if (typing && !worksTyping(match.shortcut)) return;
      if (!worksTyping(match.shortcut) && singleKeysOff()) return;
      lastPress = event.timeStamp;
      pending = match.pending;
      if (match.shortcut && trigger(match.shortcut)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return null;
}

function worksTyping(shortcut: Shortcut | null): boolean {
  return shortcut?.whileTyping === true;
}

function singleKeysOff(): boolean {
  return localStorage.getItem(SINGLE_KEYS_OFF) !== null;
}

/** Radio buttons and checkboxes take no text, so keys still work on them. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type);
}

function trigger({ id }: { readonly id: ShortcutId }): boolean {
  if (document.querySelector("dialog[open]")) return false;
  if (pressShortcut(id)) return true;
  return id === "next-fact" || id === "previous-fact" ? stepThroughQueue(id) : false;
}

/** On the story's page the queue is a list: the keys move the focus through it, and Enter opens. */
function stepThroughQueue(id: "next-fact" | "previous-fact"): boolean {
  const items = [...document.querySelectorAll<HTMLElement>("[data-queue-item]")].filter((item) =>
    item.checkVisibility(),
  );
  const current = items.findIndex((item) => item.matches(":focus"));
  const next = id === "next-fact" ? items[current + 1] : items[current < 0 ? items.length - 1 : current - 1];
  next?.focus();
  return next !== undefined;
}
