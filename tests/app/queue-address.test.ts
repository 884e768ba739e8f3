import { describe, expect, test } from "vitest";
import { addressQuery, openTab, queueAddress } from "@/app/surface/queue-address";

const counts = { disputed: 0, updated: 1, agreed: 2, "single-source": 3, decided: 0 };

describe("queueAddress", () => {
  test("reads what it knows and leaves the rest", () => {
    const read = queueAddress({
      status: "updated",
      kind: "time",
      class: "update",
      outlet: "Port News",
      from: "2031-03-04",
      to: "in March",
      assigned: "me",
      settled: "hidden",
      words: " ",
      page: "3",
    });
    expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null))).toEqual({
      status: "updated",
      kind: "time",
      class: "update",
      outlet: "Port News",
      from: "2031-03-04",
      assigned: "me",
      settled: "hidden",
    });
  });

  test.each([
    [{ status: "nonsense" }],
    [{ kind: "nonsense" }],
    [{ class: "x", assigned: "you", undecided: "1", from: "4 March" }],
    [{ status: undefined }],
  ])("narrows nothing by %j", (params) => {
    expect(addressQuery(queueAddress(params))).toBe("");
  });

  test("comes back as it was written", () => {
    const query =
      "?status=all&kind=quantity&outlet=Al+Nahar&speaker=mayor&to=2031-03-04&assigned=me&undecided=only&words=bridge";
    expect(addressQuery(queueAddress(Object.fromEntries(new URLSearchParams(query))))).toBe(query);
  });
});

describe("openTab", () => {
  const open = (status: string | undefined, disputed: number) =>
    openTab(queueAddress({ status }), { ...counts, disputed });
  test("is the address's own", () => expect(open("agreed", 2)).toBe("agreed"));
  test("is the disputed where there are any", () => expect(open(undefined, 2)).toBe("disputed"));
  test("is all where nothing is disputed", () => expect(open(undefined, 0)).toBe("all"));
});
