const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * The line (from 1) of a valid JSON text on which the value at `path` begins; where the path leads nowhere, that of the
 * nearest value on the way.
 */
export function lineOfPath(json: string, path: readonly PropertyKey[]): number {
  const tokens = [...json.matchAll(TOKEN)];
  let at = 0;
  let found = 0;
  const peek = () => tokens[at]?.[0];

  /** Passes over one value; `depth` steps of the path lead to it, -1 where it lies off the path. */
  const passValue = (depth: number) => {
    if (depth >= 0) found = tokens[at]?.index ?? found;
    const open = peek();
    at++;
    if (open !== "{" && open !== "[") return;
    for (let item = 0; at < tokens.length && peek() !== "}" && peek() !== "]"; item++) {
      const step: unknown = open === "{" ? JSON.parse(peek() ?? "null") : item;
      if (open === "{") at += 2;
      passValue(depth >= 0 && path[depth] === step ? depth + 1 : -1);
      if (peek() === ",") at++;
    }
    at++;
  };
  passValue(0);
  return lineAt(json, found);
}

/** The line (from 1) that an offset lies on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
