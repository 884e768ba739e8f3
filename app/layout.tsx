import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { Keyboard } from "@/app/components/keyboard";
import { ToastShelf } from "@/app/components/toast-shelf";
import { currentTheme, keyboardKind } from "@/app/surface/actor";

export const metadata: Metadata = {
  title: { default: "Variorum", template: "%s · Variorum" },
  description: "Conflicting reports side by side, with their provenance, for the desk that has to rule on them.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#16181a" },
  ],
};

export default async function RootLayout({ children }: Readonly<{ children: React.ReactNode }>) {
  const [theme, keyboard] = await Promise.all([currentTheme(), keyboardKind()]);
  return (
    <html lang="en" data-theme={theme} data-keyboard={keyboard} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only z-50 rounded bg-ink px-4 py-2 text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-2"
        >
          Skip to the content
        </a>
        {children}
        <ToastShelf />
        <Keyboard />
      </body>
    </html>
  );
}
