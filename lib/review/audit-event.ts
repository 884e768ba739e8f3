/** Every change that is recorded, named for what happened. The log only grows. */
export const AUDIT_EVENTS = [
  "story.created",
  "source.added",
  "story.analysed",
  "story.sending-forbidden",
  "story.sending-allowed",
  "verdict.recorded",
  "verdict.retracted",
  "claim.relinked",
  "claim.link-undone",
  "contradiction.dismissed",
  "contradiction.restored",
  "note.written",
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** Who decided something about a story: the engine, or a person. */
export const DECIDERS = ["machine", "person"] as const;
export type Decider = (typeof DECIDERS)[number];

/** What an event says beyond its kind, plain data: ids, counts, the reason given. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;
