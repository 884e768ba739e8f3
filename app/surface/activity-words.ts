import type { Activity } from "@/db/queries/story-activity";
import { VERDICT_WORDS } from "@/lib/exports/wording";
import { VERDICT_KINDS } from "@/lib/review/verdict";

/** What happened, after the name of who did it: "added Harbour Courier", "ruled: Not comparable". */
export function activityWords({ event, detail }: Activity): string {
  switch (event) {
    case "story.created":
      return "opened the story";
    case "source.added":
      return `added ${typeof detail.outlet === "string" ? detail.outlet : "a report"}`;
    case "story.analysed":
      return "read the reports and linked their claims";
    case "story.sending-forbidden":
      return "kept the story from the language model";
    case "story.sending-allowed":
      return "let the language model see the story";
    case "verdict.recorded": {
      const kind = VERDICT_KINDS.find((each) => each === detail.kind);
      return kind === undefined ? "ruled on a fact" : `ruled: ${VERDICT_WORDS[kind]}`;
    }
    case "verdict.retracted":
      return "retracted a ruling";
    case "claims.moved":
      return detail.claims === 1 ? "moved a claim" : "moved claims";
    case "claims.removed":
      return "took a claim out";
    case "claims.rejected":
      return "marked a quote as no claim";
    case "claim.added":
      return "added a claim";
    case "fact.split":
      return "split a question";
    case "facts.merged":
      return "merged two questions";
    case "question.edited":
      return "reworded a question";
    case "correction.undone":
      return "undid a correction";
    case "claim.relinked":
      return detail.to === null ? "took a claim out" : "moved a claim";
    case "claim.link-undone":
      return "put a claim back";
    case "contradiction.dismissed":
      return "dismissed a flag";
    case "contradiction.restored":
      return "restored a flag";
    case "note.written":
      return "wrote the note’s opening";
    case "comment.added":
      return typeof detail.mentioned === "string" && detail.mentioned !== ""
        ? `commented, calling ${detail.mentioned}`
        : "commented on a fact";
    case "comment.removed":
      return "took a comment back";
    case "comment.restored":
      return "restored a comment";
    case "fact.assigned":
      return typeof detail.to === "string" ? `gave a fact to ${detail.to}` : "gave a fact back";
    case "view.saved":
      return `saved the view ${viewName(detail.name)}`;
    case "view.renamed":
      return `renamed a view to ${viewName(detail.name)}`;
    case "view.removed":
      return `removed the view ${viewName(detail.name)}`;
    case "view.restored":
      return `put back the view ${viewName(detail.name)}`;
  }
}

function viewName(name: Activity["detail"][string] | undefined): string {
  return `“${name}”`;
}
