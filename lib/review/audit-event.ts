/** Every change that is recorded, named for what happened. The log only grows. */
export const AUDIT_EVENTS = [
  "story.created",
  "source.added",
  "story.analysed",
  "story.sending-forbidden",
  "story.sending-allowed",
  "verdict.recorded",
  "verdict.retracted",
  // Of logs from before acts of correction were kept on their own.
  "claim.relinked",
  "claim.link-undone",
  "claims.moved",
  "claims.removed",
  "claims.rejected",
  "claim.added",
  "fact.split",
  "facts.merged",
  "question.edited",
  "correction.undone",
  "contradiction.dismissed",
  "contradiction.restored",
  "note.written",
  "comment.added",
  "comment.removed",
  "comment.restored",
  "fact.assigned",
  "view.saved",
  "view.renamed",
  "view.removed",
  "view.restored",
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** The events after which a story's claims, links, positions and pairs stand as before: what was computed from those still holds. */
export const EVENTS_BESIDE_LINKS = [
  "verdict.recorded",
  "verdict.retracted",
  "note.written",
  "comment.added",
  "comment.removed",
  "comment.restored",
  "fact.assigned",
  "view.saved",
  "view.renamed",
  "view.removed",
  "view.restored",
] as const satisfies readonly AuditEvent[];

/** The events after which a story's claims, links and positions stand as before; a dismissal tells only which pairs are open. */
export const EVENTS_BESIDE_CLAIMS = [
  ...EVENTS_BESIDE_LINKS,
  "contradiction.dismissed",
  "contradiction.restored",
] as const satisfies readonly AuditEvent[];

/** Who decided something about a story: the engine, or a person. */
export const DECIDERS = ["machine", "person"] as const;
export type Decider = (typeof DECIDERS)[number];

/** What an event says beyond its kind, plain data: ids, counts, the reason given. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;
