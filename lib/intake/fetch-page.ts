import { type LookupAddress, lookup } from "node:dns";
import { get as getHttp, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { checkSize, MAX_SOURCE_BYTES } from "@/lib/intake/decode-text";
import { IntakeError } from "@/lib/intake/intake-error";

const MAX_REDIRECTS = 5;
const TIMEOUT = 20_000;

export interface FetchedPage {
  /** Where it was found in the end, redirects followed. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The charset that the server names, in lower case. */
  readonly charset: string | null;
}

/**
 * Fetches a page by http or https. `mayReach` judges each address that a host resolves to, at the moment of connecting, so that
 * neither a redirect nor a name that changes its address leads into a closed network.
 * @throws IntakeError refused-address, unreachable, empty, too-large
 */
export async function fetchPage(address: string, mayReach: (ip: string) => boolean): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let url = parseAddress(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await request(url, mayReach, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      url = parseAddress(new URL(headers.location, url).href);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new IntakeError("unreachable", `${url.href} answers with status ${statusCode}`);
    }
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers["content-type"] ?? "")?.[1]?.toLowerCase() ?? null;
    return { url: url.href, bytes: await readBody(response, url.href), charset };
  }
  throw new IntakeError("unreachable", `${address} redirects more than ${MAX_REDIRECTS} times`);
}

function parseAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new IntakeError("refused-address", `${address} is no address that starts with http:// or https://`);
  }
  return url;
}

function request(url: URL, mayReach: (ip: string) => boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const refused = new IntakeError("refused-address", `${url.hostname} lies in a closed network`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !mayReach(host)) throw refused;
  const guarded: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, "");
      if (!found.every((entry) => mayReach(entry.address))) return done(refused, "");
      const [first] = found;
      if (options.all) done(null, found);
      else done(null, first?.address ?? "", first?.family);
    });
  };
  const headers = {
    accept: "text/html,text/plain;q=0.9,*/*;q=0.1",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "Variorum/0.1",
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === "https:" ? getHttps : getHttp;
    get(url, { headers, lookup: guarded, signal }, resolve).on("error", (error) => reject(asRefusal(error, url.href)));
  });
}

async function readBody(response: IncomingMessage, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of decompressed(response)) {
      size += chunk.length;
      if (size > MAX_SOURCE_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw asRefusal(error, url);
  } finally {
    response.destroy();
  }
  checkSize(size, url);
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers["content-encoding"];
  if (encoding === "br") return response.pipe(createBrotliDecompress());
  return encoding === "gzip" || encoding === "deflate" ? response.pipe(createUnzip()) : response;
}

function asRefusal(error: unknown, url: string): IntakeError {
  if (error instanceof IntakeError) return error;
  const code = error instanceof Error && "code" in error ? error.code : null;
  const reason =
    code === "ENOTFOUND" || code === "EAI_AGAIN"
      ? "there is no such host"
      : code === "ABORT_ERR" || code === "ETIMEDOUT"
        ? "it does not answer in time"
        : `the connection failed (${String(code ?? error)})`;
  return new IntakeError("unreachable", `${url} can't be read: ${reason}`, { cause: error });
}
