import Link from "next/link";
import { outletName, PublishedAt } from "@/app/components/claim-card";
import { PositionLetter } from "@/app/components/position-letter";
import { momentInUtc } from "@/app/surface/dates";
import { positionColour } from "@/app/surface/position-mark";
import { rulingSummary } from "@/app/surface/ruling-summary";
import { counted } from "@/app/surface/wording";
import type { NoteFact as Fact, NotePosition, NoteQuote } from "@/lib/exports/story-note";

/** A fact as the note prints it: the ruling and its reason, then every quote with where it stands. */
export function NoteFact({ fact, storyId }: { fact: Fact; storyId: string }) {
  const { verdict } = fact;
  return (
    <article className="border-t border-hairline py-6">
      <h3 dir="auto" className="font-serif text-read font-semibold">
        <Link href={`/stories/${storyId}/facts/${fact.id}`} className="hover:underline">
          {fact.statement}
        </Link>
      </h3>
      {verdict !== null && (
        <div className="mt-2 border-s-2 border-decided ps-4">
          <p className="font-semibold text-decided">{rulingSummary(verdict)}</p>
          <p dir="auto" className="mt-1 font-serif text-[16px] leading-6 whitespace-pre-line">
            {verdict.rationale}
          </p>
          <p className="mt-1 text-meta text-soft">
            {verdict.actor}, {momentInUtc(new Date(verdict.createdAt))}
          </p>
        </div>
      )}
      {fact.positions.map((position) => (
        <Position key={position.id} position={position} storyId={storyId} />
      ))}
    </article>
  );
}

function Position({
  position: { letter, label, origins, quotes },
  storyId,
}: {
  position: NotePosition;
  storyId: string;
}) {
  return (
    <section className={`${positionColour(letter)} mt-4`}>
      <h4 className="flex items-center gap-2">
        <PositionLetter letter={letter} />
        <span dir="auto" className="font-semibold">
          {label}
        </span>
        <span className="text-meta text-soft">{counted(origins, "origin")}</span>
      </h4>
      {quotes.map((quote) => (
        <Quote key={quote.claimId} quote={quote} storyId={storyId} />
      ))}
    </section>
  );
}

function Quote({ quote, storyId }: { quote: NoteQuote; storyId: string }) {
  const speakers = quote.attribution.map(({ name }) => name);
  return (
    <figure className="mt-2 ps-8">
      <blockquote dir="auto" className="font-serif text-[16px] leading-6">
        “{quote.quote}”
      </blockquote>
      <figcaption className="text-meta text-soft">
        <Link
          href={`/stories/${storyId}/sources/${quote.sourceId}#claim-${quote.claimId}`}
          className="link"
          prefetch={false}
        >
          {outletName(quote.outlet)}
        </Link>
        , <PublishedAt at={quote.publishedAt} />
        {speakers.length > 0 && `; says ${speakers.join(", through ")}`}
        {quote.copies.length > 0 && `; also in ${quote.copies.map(outletName).join(", ")}`}
      </figcaption>
    </figure>
  );
}
