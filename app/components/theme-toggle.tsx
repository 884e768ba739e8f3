"use client";

import { useState } from "react";
import { lastingCookie, THEME_COOKIE, THEMES, type Theme } from "@/app/surface/browser-memory";

const NAMES: Readonly<Record<Theme, string>> = { system: "Auto", light: "Light", dark: "Dark" };
const SIGNS: Readonly<Record<Theme, string>> = { system: "◐", light: "○", dark: "●" };

/** Goes from the system's choice to light to dark, and keeps it in a cookie so that the next page comes right at once. */
export function ThemeToggle({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const turn = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that Next 16 supports
    document.cookie = lastingCookie(THEME_COOKIE, next);
    document.documentElement.dataset.theme = next;
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={`Colours: ${NAMES[theme]}. Change`}
      onClick={turn}
    >
      <span aria-hidden="true">{SIGNS[theme]}</span>
      <span className="hidden md:inline">{NAMES[theme]}</span>
    </button>
  );
}
