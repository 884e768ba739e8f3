import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceLink, LINKS_MAX, NO_EVIDENCE, reasonAgainstEvidence } from "@/lib/review/evidence";

describe("evidenceLink", () => {
  it.each([
    ["https://port.example/log", "https://port.example/log"],
    ["  http://port.example  ", "http://port.example/"],
    ["HTTPS://PORT.example/Log?day=7#noon", "https://port.example/Log?day=7#noon"],
    ["https://port.example/a b<c>", "https://port.example/a%20b%3Cc%3E"],
  ])("keeps %j", (typed, kept) => expect(evidenceLink(typed)).toBe(kept));

  it.each([
    "",
    "port.example/log",
    "javascript:alert(1)",
    "data:text/html,<b>",
    "file:///etc/passwd",
    "mailto:desk@port.example",
    "//port.example",
    "https://ida:secret@port.example/log",
    `https://port.example/${"x".repeat(2000)}`,
  ])("refuses %j", (typed) => expect(evidenceLink(typed)).toBeNull());

  it("comes back as it is once kept", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const kept = evidenceLink(url);
        if (kept !== null) expect(evidenceLink(kept)).toBe(kept);
      }),
    );
  });
});

describe("reasonAgainstEvidence", () => {
  const links = ["https://port.example/log"];
  it.each([
    ["nothing", NO_EVIDENCE],
    ["claims of the fact and a link", { claims: ["a", "b"], links }],
  ])("lets %s stand", (_, evidence) => expect(reasonAgainstEvidence(evidence, ["a", "b"])).toBeNull());

  it.each([
    ["a claim of another fact", { claims: ["a", "z"], links: [] }, /no longer stands/],
    ["a link that leads nowhere", { claims: [], links: ["port.example"] }, /has to begin with/],
    [
      "too many links",
      { claims: [], links: Array.from({ length: LINKS_MAX + 1 }, (_, at) => `${links[0]}/${at}`) },
      /at most/,
    ],
  ])("refuses %s", (_, evidence, reason) => expect(reasonAgainstEvidence(evidence, ["a", "b"])).toMatch(reason));
});
