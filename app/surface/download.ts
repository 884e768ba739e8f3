/** A file for the browser to keep; `name` is the story's title, made fit for a file system. */
export function download(body: string, type: string, title: string, ending: string): Response {
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase()
    .slice(0, 80);
  const plain = name.normalize("NFKD").replace(/[^a-z0-9-]/g, "");
  return new Response(body, {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="${plain === "" ? "story" : plain}.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}.${ending}`,
      "Cache-Control": "no-store",
    },
  });
}
