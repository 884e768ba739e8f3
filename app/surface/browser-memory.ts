/** Under this name the browser keeps what the editor is called; it is a signature for the log, not a login. */
export const ACTOR_COOKIE = "variorum-actor";
/** Longest name, in characters. */
export const ACTOR_MAX = 80;
/** Where the choice of light or dark is kept. */
export const THEME_COOKIE = "variorum-theme";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const YEAR_IN_SECONDS = 31_536_000;

/** A cookie as `document.cookie` takes it: for a year, for this site alone. */
export function lastingCookie(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
}

/** Initials for the badge: "Lena Marsh" is LM, "rk" is RK. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters =
    words.length > 1
      ? words
          .map((word) => word.charAt(0))
          .slice(0, 2)
          .join("")
      : name.trim().slice(0, 2);
  return letters.toUpperCase();
}

/** In the browser's storage while single-key shortcuts are turned off (WCAG 2.1.4). */
export const SINGLE_KEYS_OFF = "variorum-single-keys-off";
