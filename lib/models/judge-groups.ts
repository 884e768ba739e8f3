import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import type { CandidateGroup, FactProposal, Judgement } from "@/lib/engine/proposals/proposal";
import type { Asker } from "@/lib/models/ask-model";
import { type ModelRequest, requestOf } from "@/lib/models/model-request";
import { type PositionsAnswer, positionsPrompt } from "@/lib/models/prompts/positions-1";

/** A question about one group, with the claims that its numbers stand for. */
export interface GroupRequest {
  readonly request: ModelRequest<PositionsAnswer>;
  readonly claimIds: readonly string[];
}

/** The questions for a story's groups. `textOf` gives the text of a source. */
export function groupRequests(
  model: string,
  groups: readonly CandidateGroup[],
  readings: readonly SourceReading[],
  textOf: (sourceId: string) => string,
): GroupRequest[] {
  const claims = new Map(
    readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, { claim, reading }] as const)),
  );
  return groups.map(({ claimIds }, at) => {
    const shown = claimIds.flatMap((id) => claims.get(id) ?? []);
    const asked = shown.map(({ claim, reading }) => ({
      quote: claim.quote,
      sentence: sentenceOf(claim, textOf(claim.sourceId)),
      outlet: reading.outlet,
      publishedAt: reading.publishedAt,
      speakers: claim.attribution.map(({ name }) => name),
      modality: claim.modality,
      about: claim.proposed?.about ?? null,
    }));
    return {
      request: requestOf(model, positionsPrompt, asked, `group ${at + 1} of ${groups.length}`),
      claimIds: shown.map(({ claim }) => claim.id),
    };
  });
}

/** What the model says of one group; throws ModelError. */
export async function judgeGroup(asker: Asker, { request, claimIds }: GroupRequest): Promise<Judgement> {
  const { facts } = await asker.ask(request);
  return {
    by: { model: request.model, prompt: request.prompt },
    asked: claimIds,
    facts: facts.map((fact) => named(fact, claimIds)),
  };
}

/** Numbers to ids; a number that stands for nothing keeps a name that no claim has, and so is refused with the rest. */
function named(
  { question, positions, relations }: PositionsAnswer["facts"][number],
  ids: readonly string[],
): FactProposal {
  const idOf = (number: number) => ids[number - 1] ?? `claim ${number}`;
  return {
    question,
    positions: positions.map(({ label, claims }) => ({ label: label || question, claimIds: claims.map(idOf) })),
    relations: relations.map(({ claims: [a, b], may, ...relation }) => ({
      ...relation,
      claimIds: [idOf(a), idOf(b)],
      bothMayHold: may,
    })),
  };
}

function sentenceOf({ sentence, start, end }: Claim, text: string): string {
  return text.slice(Math.min(sentence.start, start), Math.max(sentence.end, end)).replace(/\s+/g, " ");
}
