/** What a ruling rests on: claims of the fact, and addresses outside the story. */
export interface Evidence {
  /** Ids of claims that stood on the fact when it was ruled on. */
  readonly claims: readonly string[];
  /** Absolute http(s) addresses, each once, in the order in which they were given. */
  readonly links: readonly string[];
}

export const NO_EVIDENCE: Evidence = { claims: [], links: [] };

/** Most links to one ruling. */
export const LINKS_MAX = 20;
/** Longest link, in characters. */
export const LINK_MAX = 2000;

/**
 * The address that an editor typed or pasted, as it is kept; null where it is none that a reader could follow: only http
 * and https lead out of a note, and an address with a name and password in it would give them away.
 */
export function evidenceLink(typed: string): string | null {
  const given = typed.trim();
  if (given === "" || given.length > LINK_MAX || !URL.canParse(given)) return null;
  const address = new URL(given);
  if (address.protocol !== "http:" && address.protocol !== "https:") return null;
  return address.username === "" && address.password === "" ? address.href : null;
}

/** Why evidence can't stand, as one sentence for the editor; null where it can. `claimIds` are those on the fact now. */
export function reasonAgainstEvidence({ claims, links }: Evidence, claimIds: readonly string[]): string | null {
  if (links.length > LINKS_MAX) return `A ruling takes ${LINKS_MAX} links at most.`;
  const unusable = links.find((link) => evidenceLink(link) === null);
  if (unusable !== undefined)
    return `“${unusable.slice(0, 80)}” is no address that a reader can follow: it has to begin with http:// or https://.`;
  const known = new Set(claimIds);
  return claims.every((id) => known.has(id))
    ? null
    : "A claim ticked as evidence no longer stands on this fact: look at the ticks again.";
}
