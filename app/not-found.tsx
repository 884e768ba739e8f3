import type { Metadata } from "next";
import Link from "next/link";
import { MessagePage } from "@/app/components/message-page";
import { SiteHeader } from "@/app/components/site-header";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <SiteHeader />
      <MessagePage title="Nothing stands here">
        <p>
          The address names a story, fact or report that this desk does not have. It may be mistyped, or belong to
          another database.
        </p>
        <p>
          <Link href="/" className="button button-main">
            To the stories
          </Link>
        </p>
      </MessagePage>
    </>
  );
}
