"use client";

import Link from "next/link";
import { MessagePage } from "@/app/components/message-page";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <MessagePage title="This page could not be drawn">
      <p>Nothing that was saved is lost. Try again; where it happens again, tell whoever keeps this desk running.</p>
      {error.digest !== undefined && (
        <p className="text-meta">
          Its number in the server’s log: <code className="font-mono">{error.digest}</code>
        </p>
      )}
      <p className="flex gap-2">
        <button type="button" className="button button-main" onClick={reset}>
          Try again
        </button>
        <Link href="/" className="button">
          To the stories
        </Link>
      </p>
    </MessagePage>
  );
}
