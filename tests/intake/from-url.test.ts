import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { describe, expect, it, onTestFinished } from "vitest";
import { fromUrl } from "@/lib/intake/from-url";
import { isPublicAddress } from "@/lib/intake/public-address";

const PAGE = `<!doctype html><html><head><meta property="og:site_name" content="Port News"></head><body><article><h1>Bridge closed</h1>
  <p>The harbour bridge will stay closed until Monday, the port authority said on Friday after a barge struck a pier.</p></article></body></html>`;
const anywhere = () => true;

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

describe("a report at an address", () => {
  it("gives its article, where it was found and who printed it", async () => {
    const address = await serve((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/bridge" }).end();
      else response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(PAGE));
    });
    const draft = await fromUrl(` ${address} `, anywhere);
    expect(draft).toMatchObject({ url: `${address}/bridge`, outlet: "Port News" });
    expect(draft.text).toContain("stay closed until Monday");
    expect(draft.text).not.toContain("<");
  });

  it("is read in the charset that the server names", async () => {
    const text = "Мост закрыт до утра понедельника";
    const address = await serve((_, response) => {
      response
        .writeHead(200, { "content-type": "text/plain; charset=windows-1251" })
        .end(iconv.encode(text, "windows-1251"));
    });
    expect((await fromUrl(address, anywhere)).text).toBe(text);
  });
});

describe("what can't be had is refused in one line", () => {
  it.each<[string, RequestListener, string]>([
    ["not found", (_, response) => response.writeHead(404).end(), "answers with status 404"],
    [
      "an endless redirect",
      (_, response) => response.writeHead(301, { location: "/" }).end(),
      "redirects more than 5 times",
    ],
    ["a PDF", (_, response) => response.end("%PDF-1.7"), "is a PDF, not text"],
    ["nothing", (_, response) => response.end(), "is empty"],
    ["too much", (_, response) => response.end("a".repeat(6_000_000)), "is too large"],
    ["a cut connection", (request) => request.socket.destroy(), "the connection failed"],
    [
      "another scheme behind a redirect",
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "is no address that starts with http",
    ],
  ])("%s", async (_name, listener, message) => {
    await expect(fromUrl(await serve(listener), anywhere)).rejects.toThrow(message);
  });

  it.each([
    ["file:///etc/passwd", "refused-address"],
    ["bridge", "refused-address"],
    ["http://127.0.0.1:1/", "refused-address"],
    ["http://[::1]/", "refused-address"],
    ["http://localhost:1/", "refused-address"],
    ["http://2130706433/", "refused-address"],
    ["http://no-such-host.invalid/", "unreachable"],
  ])("%s", async (address, code) => {
    await expect(fromUrl(address)).rejects.toMatchObject({ name: "IntakeError", code });
  });

  it("a redirect into a closed network", async () => {
    const address = await serve((_, response) => response.writeHead(302, { location: "http://10.0.0.1/" }).end());
    await expect(fromUrl(address, (ip) => ip === "127.0.0.1")).rejects.toMatchObject({ code: "refused-address" });
  });
});

describe("an address of the public internet", () => {
  it.each(["1.1.1.1", "93.184.216.34", "2606:4700::1111"])("%s is", (ip) => {
    expect(isPublicAddress(ip)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "fe80::1",
    "fd00::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "localhost",
  ])("%s is not", (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
});
