/** How often a page that is open says so, in ms. */
export const HEARTBEAT = 15_000;

/** How long after its last word a page counts as closed, in ms: one heartbeat may get lost. */
export const EXPIRY = 2.5 * HEARTBEAT;

/** Who is reading what: for each subject (a fact's id) the names, and when each was last heard, in ms of the epoch. */
export type Presence = Map<string, Map<string, number>>;

const REGISTER = Symbol.for("variorum.presence");

/** The presence of this process's readers. On `globalThis`, because a bundler may load this module more than once. */
export function deskPresence(): Presence {
  const holder: typeof globalThis & { [REGISTER]?: Presence } = globalThis;
  holder[REGISTER] ??= new Map();
  return holder[REGISTER];
}

/** Notes that somebody is reading a subject, and forgets whoever was not heard for too long. */
export function arrive(presence: Presence, subject: string, name: string, now: number): void {
  for (const [other, readers] of presence) {
    for (const [reader, heard] of readers) if (now - heard > EXPIRY) readers.delete(reader);
    if (readers.size === 0) presence.delete(other);
  }
  const readers = presence.get(subject) ?? new Map<string, number>();
  presence.set(subject, readers.set(name, now));
}

/** Notes that somebody went on. */
export function leave(presence: Presence, subject: string, name: string): void {
  presence.get(subject)?.delete(name);
}

/** Who else reads a subject now, in alphabetical order. */
export function othersReading(presence: Presence, subject: string, name: string | null, now: number): string[] {
  const readers = [...(presence.get(subject) ?? [])];
  return readers
    .flatMap(([reader, heard]) => (reader === name || now - heard > EXPIRY ? [] : [reader]))
    .toSorted((a, b) => a.localeCompare(b, "en"));
}

/** Everyone who has a page open now. */
export function everyonePresent(presence: Presence, now: number): string[] {
  const names = [...presence.keys()].flatMap((subject) => othersReading(presence, subject, null, now));
  return [...new Set(names)];
}
