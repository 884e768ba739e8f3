import { describe, expect, test } from "vitest";
import { addressQuery, openTab, queueAddress } from "@/app/surface/queue-address";

const counts = { disputed: 0, updated: 1, agreed: 2, "single-source": 3, decided: 0 };

describe("queueAddress", () => {
  test("reads what it knows and leaves the rest", () => {
    expect(queueAddress({ status: "updated", kind: "time", outlet: "Port News", words: " ", page: "3" })).toEqual({
      status: "updated",
      kind: "time",
      outlet: "Port News",
      words: null,
    });
  });

  test.each([[{ status: "nonsense" }], [{ kind: "nonsense" }], [{ status: undefined }]])(
    "narrows nothing by %j",
    (params) => {
      expect(addressQuery(queueAddress(params))).toBe("");
    },
  );

  test("comes back as it was written", () => {
    const query = "?status=all&kind=quantity&outlet=Al+Nahar&words=bridge";
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
