import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { z } from "zod";
import { IntakeError } from "@/lib/intake/intake-error";
import { readDate } from "@/lib/intake/read-date";
import type { SourceDraft } from "@/lib/intake/source-draft";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD BUTTON FORM NAV".split(" "));

/** Meta elements that carry the time of publication, the most reliable first. */
const TIME_META = [
  "article:published_time",
  "og:article:published_time",
  "datePublished",
  "parsely-pub-date",
  "dc.date.issued",
  "DC.date",
  "pubdate",
  "publishdate",
  "date",
];

/**
 * Reads an article out of a page: its own title, author, outlet and time, and its paragraphs, each on a line of its own
 * with an empty line between. What surrounds the article is left out. `name` is how messages call the page.
 * @throws IntakeError no-article where no prose is left
 */
export function fromHtml(html: string, name: string): SourceDraft {
  const page = parsePage(html);
  const linked = readLinkedData(page);
  const title = metaContent(page, ["og:title", "twitter:title"]) ?? linked.headline;
  const publishedAt = readPublishedAt(page) ?? readDate(linked.datePublished);
  const siteName = metaContent(page, ["og:site_name"]) ?? linked.publisher;
  const byline = metaContent(page, ["author", "parsely-author"]) ?? linked.author;
  // Readability takes the page apart as it reads, so everything else is read before it.
  const article = new Readability(page, { serializer: paragraphsOf, charThreshold: 200 }).parse();
  const text = article?.content || paragraphsOf(parsePage(html).body);
  if (!/\p{L}{2,}/u.test(text)) throw new IntakeError("no-article", `${name} holds no article text`);
  return {
    text,
    title: tidy(title ?? article?.title),
    byline: tidy(byline ?? article?.byline),
    outlet: tidy(siteName ?? article?.siteName),
    publishedAt: publishedAt ?? readDate(article?.publishedTime),
  };
}

/** HTML lets a page leave out its html, head and body tags; the parser needs them. */
function parsePage(html: string): Document {
  if (/<html\b[\s\S]*<body\b/i.test(html)) return parseHTML(html).document;
  const head = /<head\b[^>]*>([\s\S]*?)<\/head>/i.exec(html);
  const rest = html.replace(head?.[0] ?? "", "").replace(/<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gi, "");
  return parseHTML(`<!doctype html><html><head>${head?.[1] ?? ""}</head><body>${rest}</body></html>`).document;
}

function paragraphsOf(root: Node): string {
  const paragraphs: string[] = [];
  let line = "";
  const close = () => {
    const text = line
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    if (text) paragraphs.push(text);
    line = "";
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) line += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const tag = node.nodeName.toUpperCase();
    if (SILENT.has(tag)) return;
    if (tag === "BR") line += "\n";
    const block = BLOCKS.has(tag);
    if (block) close();
    for (const child of node.childNodes) walk(child);
    if (block) close();
  };
  walk(root);
  close();
  return paragraphs.join("\n\n");
}

function metaContent(page: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ["property", "name", "itemprop"]) {
      const content = page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute("content")?.trim();
      if (content) return content;
    }
  }
  return null;
}

function readPublishedAt(page: Document): string | null {
  for (const name of TIME_META) {
    const date = readDate(metaContent(page, [name]));
    if (date) return date;
  }
  return readDate(
    page.querySelector("article time[datetime], time[pubdate], time[itemprop=datePublished]")?.getAttribute("datetime"),
  );
}

const nameOf = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const ARTICLE = z.object({
  "@type": z
    .union([z.string(), z.array(z.string()).transform((types) => types.join(" "))])
    .pipe(z.string().regex(/Article|Report|BlogPosting/)),
  headline: z.string().nullish().catch(null),
  datePublished: z.string().nullish().catch(null),
  publisher: nameOf.nullish().catch(null),
  author: z
    .union([nameOf, z.array(nameOf).transform((names) => names.join(", "))])
    .nullish()
    .catch(null),
});
type LinkedArticle = Partial<Record<"headline" | "datePublished" | "publisher" | "author", string | null>>;

/** What the page says of its article in JSON-LD (schema.org NewsArticle), whether alone, in a list or in a graph. */
function readLinkedData(page: Document): LinkedArticle {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const item of itemsOf(script.textContent ?? "")) {
      const article = ARTICLE.safeParse(item);
      if (article.success) return article.data;
    }
  }
  return {};
}

function itemsOf(json: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const graph = z.object({ "@graph": z.array(z.unknown()) }).safeParse(parsed);
    return graph.success ? graph.data["@graph"] : [parsed].flat();
  } catch {
    return [];
  }
}

function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}
