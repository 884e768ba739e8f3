import { AssignFact } from "@/app/components/assign-fact";
import { Comments } from "@/app/components/comments";
import { ReadingNow } from "@/app/components/reading-now";
import { VerdictForm } from "@/app/components/verdict-form";
import { StandingVerdict, VerdictHistory } from "@/app/components/verdict-history";
import { VerdictPanel } from "@/app/components/verdict-panel";
import { claimNames, flaggedPair, readPositions } from "@/app/surface/claim-names";
import { reportedFirstAndLast } from "@/app/surface/reporting-order";
import { rulingSummary } from "@/app/surface/ruling-summary";
import type { FactPage } from "@/db/queries/fact-page";

interface FactPanelProps {
  readonly page: FactPage;
  /** The editor who reads the page; null while no name is given. */
  readonly me: string | null;
  /** Names that the desk knows. */
  readonly people: readonly string[];
  /** Where to go once ruled. */
  readonly next: string;
  /** Whether a comment here calls this editor and was not seen yet. */
  readonly called: boolean;
}

/** Beside the quotes: the ruling that stands and the one being written, whose the fact is, what the desk says of it. */
export function FactPanel({ page, me, people, next, called }: FactPanelProps) {
  const { story, fact, positions, contradictions, verdict, assignment } = page;
  const place = { storyId: story.id, factId: fact.id };
  const read = readPositions(positions, contradictions);
  const names = claimNames(read);
  // What could or should be takes no one's place, and nothing takes its.
  const told = read.filter(({ claims }) => claims.evidence.length > 0).map(({ position }) => position);
  const citable = positions.flatMap(({ claims }) => claims.map(({ id }) => ({ id, name: names.get(id) ?? id })));
  return (
    <VerdictPanel summary={verdict === null ? "Not ruled yet" : rulingSummary(verdict)}>
      <ReadingNow key={`reading ${fact.id}`} {...place} standing={verdict === null ? null : verdict.id} />
      <h2 className="mb-3 font-semibold">{verdict === null ? "Verdict" : "Ruled"}</h2>
      {verdict !== null && <StandingVerdict verdict={verdict} {...place} />}
      {verdict !== null && <h3 className="mb-2 font-semibold">Rule again</h3>}
      <VerdictForm
        key={fact.id}
        {...place}
        statement={fact.statement}
        positions={positions.map(({ id, letter, label }) => ({ id, letter, label }))}
        citable={citable}
        flagged={flaggedPair(contradictions)}
        standing={verdict === null ? null : verdict.id}
        {...reportedFirstAndLast(told.length < 2 ? positions : told)}
        next={next}
      />
      <AssignFact
        {...place}
        statement={fact.statement}
        assignedTo={assignment === null ? null : assignment.to}
        me={me}
        people={people}
      />
      <Comments {...place} comments={page.comments} me={me} people={people} called={called} />
      <VerdictHistory history={page.history} storyId={story.id} />
    </VerdictPanel>
  );
}
