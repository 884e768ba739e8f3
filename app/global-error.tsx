"use client";

import "@/app/globals.css";
import { MessagePage } from "@/app/components/message-page";

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col">
        <MessagePage title="Variorum could not start this page">
          <p>Nothing that was saved is lost.</p>
          <p>
            <button type="button" className="button button-main" onClick={reset}>
              Try again
            </button>
          </p>
        </MessagePage>
      </body>
    </html>
  );
}
