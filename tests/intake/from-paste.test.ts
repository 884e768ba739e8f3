import { describe, expect, it } from "vitest";
import { fromFile } from "@/lib/intake/from-file";
import { fromPaste } from "@/lib/intake/from-paste";

describe("pasted text", () => {
  it("keeps its words and takes its first line for the headline", async () => {
    expect(await fromPaste("Bridge closed\r\n\r\nThe bridge is closed, the port said.\r\n")).toEqual({
      text: "Bridge closed\n\nThe bridge is closed, the port said.\n",
      title: "Bridge closed",
      byline: null,
      outlet: null,
      publishedAt: null,
    });
  });

  it.each([
    ["a sentence", "The bridge is closed.\nIt opens on Monday."],
    ["one line alone", "Bridge closed"],
    ["a long paragraph", `${"word ".repeat(60)}\nmore`],
  ])("has no headline in %s", async (_name, text) => {
    expect((await fromPaste(text)).title).toBeNull();
  });

  it("that is a page gives its article", async () => {
    expect(
      (await fromPaste("<html><body><h1>Bridge</h1><p>The bridge is closed until Monday.</p></body></html>")).text,
    ).not.toContain("<");
  });

  it.each([
    ["", "empty"],
    ["  \n ", "empty"],
    ["a\0b", "binary"],
    ["x".repeat(6_000_000), "too-large"],
  ])("is refused (%#)", async (text, code) => {
    await expect(fromPaste(text)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe("a file", () => {
  it("keeps its text exactly, line ends and mark and all", async () => {
    const text = "\uFEFFBridge closed\r\n\r\n  The bridge is closed.  \r\n";
    expect((await fromFile("a.txt", Buffer.from(text))).text).toBe(text);
    expect((await fromFile("a.txt", Buffer.from(text))).title).toBe("Bridge closed");
  });

  it("of prose with tags in it stays as it is", async () => {
    expect((await fromFile("a.txt", Buffer.from("<p>Not a page</p>"))).text).toBe("<p>Not a page</p>");
  });

  it.each(["a.html", "a.HTM", "a.txt"])("that is a page gives its article (%s)", async (name) => {
    const { text } = await fromFile(
      name,
      Buffer.from("<!doctype html><body><p>The bridge is closed until Monday.</p>"),
    );
    expect(text).toBe("The bridge is closed until Monday.");
  });
});
