import { describe, expect, it } from "vitest";
import { fromFile } from "@/lib/intake/from-file";
import { fromPaste } from "@/lib/intake/from-paste";

describe("pasted text", () => {
  it("keeps its words and takes its first line for the headline", () => {
    expect(fromPaste("Bridge closed\r\n\r\nThe bridge is closed, the port said.\r\n")).toEqual({
      text: "Bridge closed\n\nThe bridge is closed, the port said.\n",
      title: "Bridge closed",
      byline: null,
      outlet: null,
      publishedAt: null,
      language: "en",
    });
  });

  it.each([
    ["a sentence", "The bridge is closed.\nIt opens on Monday."],
    ["one line alone", "Bridge closed"],
    ["a long paragraph", `${"word ".repeat(60)}\nmore`],
  ])("has no headline in %s", (_name, text) => {
    expect(fromPaste(text).title).toBeNull();
  });

  it("that is a page gives its article", () => {
    expect(
      fromPaste("<html><body><h1>Bridge</h1><p>The bridge is closed until Monday.</p></body></html>").text,
    ).not.toContain("<");
  });

  it.each([
    ["", "empty"],
    ["  \n ", "empty"],
    ["a\0b", "binary"],
    ["x".repeat(6_000_000), "too-large"],
  ])("is refused (%#)", (text, code) => {
    expect(() => fromPaste(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe("a file", () => {
  it("keeps its text exactly, line ends and mark and all", () => {
    const text = "\uFEFFBridge closed\r\n\r\n  The bridge is closed.  \r\n";
    expect(fromFile("a.txt", Buffer.from(text)).text).toBe(text);
    expect(fromFile("a.txt", Buffer.from(text)).title).toBe("Bridge closed");
  });

  it("of prose with tags in it stays as it is", () => {
    expect(fromFile("a.txt", Buffer.from("<p>Not a page</p>")).text).toBe("<p>Not a page</p>");
  });

  it.each(["a.html", "a.HTM", "a.txt"])("that is a page gives its article (%s)", (name) => {
    const { text } = fromFile(name, Buffer.from("<!doctype html><body><p>The bridge is closed until Monday.</p>"));
    expect(text).toBe("The bridge is closed until Monday.");
  });
});
