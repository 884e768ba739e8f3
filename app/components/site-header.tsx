import Link from "next/link";
import { CommandPalette } from "@/app/components/command-palette";
import { KeySheet } from "@/app/components/key-sheet";
import { MentionsMenu } from "@/app/components/mentions-menu";
import { NameDialog } from "@/app/components/name-dialog";
import { ThemeToggle } from "@/app/components/theme-toggle";
import { currentActor, currentTheme } from "@/app/surface/actor";
import { openDatabase } from "@/db/migrate";
import { unseenMentions } from "@/db/queries/my-mentions";

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** The bar on top of every page: where you are, and what belongs to you: colours, keys, name. */
export async function SiteHeader({
  crumbs = [],
  story,
}: {
  crumbs?: readonly Crumb[];
  story?: { readonly id: string };
}) {
  const [theme, actor] = await Promise.all([currentTheme(), currentActor()]);
  const mentions = actor === null ? [] : await unseenMentions(await openDatabase(), actor);
  return (
    <header className="z-20 border-b border-hairline bg-paper md:sticky md:top-0">
      <div className="flex h-12 items-center gap-4 px-4 lg:px-5">
        <Link href="/" data-shortcut="go-stories" className="font-serif text-[20px] font-semibold tracking-tight">
          Variorum
        </Link>
        <nav aria-label="Where you are" className="hidden min-w-0 flex-1 sm:block">
          <Crumbs crumbs={crumbs} />
        </nav>
        <div className="ms-auto flex items-center gap-1">
          <Link href="/search" data-shortcut="go-search" prefetch={false} className="button button-quiet max-sm:hidden">
            Search
          </Link>
          {story && (
            <Link href={`/stories/${story.id}/note`} data-shortcut="go-note" className="button button-quiet">
              Note
            </Link>
          )}
          <MentionsMenu mentions={mentions} />
          <CommandPalette storyId={story === undefined ? null : story.id} />
          <Link href="/settings" data-shortcut="go-settings" className="button button-quiet max-sm:hidden">
            Settings
          </Link>
          <KeySheet />
          <ThemeToggle initial={theme} />
          <NameDialog key={actor} initial={actor} />
        </div>
      </div>
      {crumbs.length > 1 && (
        <nav aria-label="Where you are" className="border-t border-hairline px-4 py-2 sm:hidden">
          <Crumbs crumbs={crumbs} />
        </nav>
      )}
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <ol className="flex min-w-0 items-center gap-2">
      {crumbs.map(({ label, href }, at) => (
        <li key={href ?? label} className="flex min-w-0 items-center gap-2 first:shrink-0">
          {at > 0 && (
            <span aria-hidden="true" className="text-faint">
              /
            </span>
          )}
          {href === undefined ? (
            <span aria-current="page" className="truncate font-semibold">
              {label}
            </span>
          ) : (
            <Link
              href={href}
              data-shortcut={at === 1 ? "go-queue" : undefined}
              className="truncate text-soft hover:text-ink hover:underline"
            >
              {label}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
