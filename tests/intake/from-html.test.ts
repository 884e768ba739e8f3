import { describe, expect, it } from "vitest";
import { fromHtml } from "@/lib/intake/from-html";
import { isWholePage, looksLikeHtml } from "@/lib/intake/looks-like-html";
import { readDate } from "@/lib/intake/read-date";

const PARAGRAPHS = [
  "The harbour bridge will stay closed until Monday, the port authority said, after a barge struck its northern pier on Thursday night.",
  "Engineers found cracks in two of the pier’s columns & a bent girder. Nobody was hurt, the authority added in a statement.",
  "“We can't say yet when lorries may cross again,” said its director, Mara Lindqvist, who spoke to reporters on the quay.",
];

const page = (head: string, body: string) => `<!DOCTYPE html><html lang="en"><head>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>Bridge closed after barge hits pier</h1>${body}</article>
  <aside>Most read: ten things to do this weekend</aside>
  <footer>All rights reserved</footer><script>track()</script></body></html>`;
const body = PARAGRAPHS.map((text) => `<p>${text.replace("&", "&amp;")}</p>`).join("\n");

describe("an article in a page", () => {
  it("gives its paragraphs, each on its own line, and nothing around them", () => {
    const { text } = fromHtml(page("<title>Bridge closed | Port News</title>", body), "a.html");
    expect(text.split("\n\n").slice(-3)).toEqual(PARAGRAPHS);
    expect(text).not.toMatch(/Sport|weekend|rights reserved|track\(\)/);
  });

  it("gives what its meta elements say", () => {
    const head = `<meta property="og:title" content="Bridge closed after barge hits pier">
      <meta property="og:site_name" content="Port News"><meta name="author" content="Ida Holm">
      <meta property="article:published_time" content="2025-03-07T06:10:00+0100">`;
    expect(fromHtml(page(head, body), "a.html")).toMatchObject({
      title: "Bridge closed after barge hits pier",
      outlet: "Port News",
      byline: "Ida Holm",
      publishedAt: "2025-03-07T06:10:00+01:00",
    });
  });

  it("gives what its JSON-LD says", () => {
    const linked = {
      "@graph": [
        { "@type": "WebSite", name: "Port News" },
        {
          "@type": ["NewsArticle"],
          headline: "Bridge closed",
          datePublished: "2025-03-07T05:10:00Z",
          publisher: { name: "Port News" },
          author: [{ name: "Ida Holm" }, { name: "Tor Berg" }],
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(fromHtml(page(head, body), "a.html")).toMatchObject({
      title: "Bridge closed",
      outlet: "Port News",
      byline: "Ida Holm, Tor Berg",
      publishedAt: "2025-03-07T05:10:00Z",
    });
  });

  it("is read where its JSON-LD is broken", () => {
    const { text } = fromHtml(page('<script type="application/ld+json">{"@type": </script>', body), "a.html");
    expect(text).toContain(PARAGRAPHS[1]);
  });

  it("is read from a fragment without html or body", () => {
    expect(fromHtml("<p>The bridge is closed.</p><p>It opens on<br>Monday.</p>", "paste").text).toBe(
      "The bridge is closed.\n\nIt opens on\nMonday.",
    );
  });

  it("is refused where no word stands in it", () => {
    expect(() => fromHtml("<html><body><script>var a = 1</script><img src=x></body></html>", "a.html")).toThrow(
      "a.html holds no article text",
    );
  });
});

describe("a page is told from prose", () => {
  it.each([
    ["<!doctype html><html></html>", true, true],
    ["\n <html lang=en>", true, true],
    ["<p>One.</p>", true, false],
    ["<div class='a'>One", true, false],
    ["Prices rose by < 3 % in May.", false, false],
    ["<3 is a heart", false, false],
    ["The tag <p> opens a paragraph", false, false],
  ])("%s", (text, html, whole) => {
    expect(looksLikeHtml(text)).toBe(html);
    expect(isWholePage(text)).toBe(whole);
  });
});

describe("a time of publication", () => {
  it.each([
    ["2025-03-07", "2025-03-07"],
    ["2025-03-07T06:10:00Z", "2025-03-07T06:10:00Z"],
    ["2025-03-07T06:10:00.123+02:00", "2025-03-07T06:10:00+02:00"],
    ["2025-03-07 06:10:00 +0200", "2025-03-07T06:10:00+02:00"],
    ["2025-03-07T06:10:00", "2025-03-07"],
    ["Fri, 07 Mar 2025 06:10:00 GMT", "2025-03-07T06:10:00Z"],
  ])("%s is read", (written, read) => {
    expect(readDate(written)).toBe(read);
  });

  it.each(["", "yesterday", "7/3/2025", "March 7", "2025-13-40", "2025-03-07T99:00:00Z"])(
    "%s is not guessed",
    (written) => {
      expect(readDate(written)).toBeNull();
    },
  );
});
