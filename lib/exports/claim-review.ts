import type { NoteFact, NotePosition, NoteQuote, NoteVerdict, StoryNote } from "@/lib/exports/story-note";
import { VERDICT_WORDS } from "@/lib/exports/wording";

/** Who publishes the reviews. */
export interface Reviewer {
  readonly name: string;
  readonly url: string | null;
}

/**
 * schema.org ClaimReview objects (JSON-LD) of a story: for each ruled fact, one for each position that is quoted. Only a
 * verdict that takes a side gives a number (5 holds, 1 does not); the rest are told in words. Dismissed flags give none.
 */
export function claimReviews(note: StoryNote, reviewer: Reviewer): object[] {
  return note.facts.flatMap((fact) => {
    const { verdict } = fact;
    if (!verdict || verdict.kind === "dismissed") return [];
    return fact.positions.flatMap((position) => {
      const [quote] = position.quotes;
      return quote ? [claimReview(fact, verdict, position, quote, reviewer)] : [];
    });
  });
}

function claimReview(
  fact: NoteFact,
  verdict: NoteVerdict,
  position: NotePosition,
  quote: NoteQuote,
  reviewer: Reviewer,
): object {
  const speaker = quote.attribution.at(0)?.name ?? quote.outlet;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    claimReviewed: quote.quote,
    about: fact.statement,
    datePublished: verdict.createdAt,
    author: { "@type": "Organization", name: reviewer.name, ...(reviewer.url ? { url: reviewer.url } : {}) },
    reviewBody: verdict.rationale,
    ...(verdict.evidence.links.length > 0 ? { citation: verdict.evidence.links } : {}),
    reviewRating: { "@type": "Rating", ...rating(verdict, position) },
    itemReviewed: {
      "@type": "Claim",
      ...(speaker ? { author: { "@type": speaker === quote.outlet ? "Organization" : "Thing", name: speaker } } : {}),
      ...(quote.publishedAt ? { datePublished: quote.publishedAt } : {}),
      appearance: position.quotes.map(({ url, outlet, publishedAt }) => ({
        "@type": "NewsArticle",
        ...(url ? { url } : {}),
        ...(outlet ? { publisher: { "@type": "Organization", name: outlet } } : {}),
        ...(publishedAt ? { datePublished: publishedAt } : {}),
      })),
    },
  };
}

function rating({ kind, position: ruledOn, supersededByPosition }: NoteVerdict, { letter }: NotePosition): object {
  const scale = { bestRating: 5, worstRating: 1 };
  const [holds, fails] = kind === "superseded" ? [supersededByPosition, ruledOn] : [ruledOn, null];
  if (holds?.letter === letter) return { ...scale, ratingValue: 5, alternateName: "Established" };
  if (fails?.letter === letter) return { ...scale, ratingValue: 1, alternateName: "Superseded" };
  if (kind === "established") return { ...scale, ratingValue: 1, alternateName: "Contradicted by what is established" };
  return { alternateName: VERDICT_WORDS[kind] };
}
