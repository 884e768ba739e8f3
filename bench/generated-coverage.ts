import { drawer } from "./drawer";
import { type GeneratedQuestion, questionOf } from "./generated-questions";

/** How large a generated story is; `claims` is met within some percent. */
export interface DeskSize {
  readonly sources: number;
  readonly facts: number;
  readonly claims: number;
}

export const LARGE_STORY: DeskSize = { sources: 500, facts: 5000, claims: 50_000 };

/** The id of the story of a size. */
export function generatedStoryId({ claims }: DeskSize): string {
  return `story_generated${claims}`;
}

/** What one source says on one question. */
export interface Said {
  readonly question: GeneratedQuestion;
  readonly position: number;
  readonly speaker: number;
}

/** Every tenth source carries the text of the one before it. */
const COPY_EVERY = 10;
/** How many facts a large share of the sources speaks of, and how many times the mean that is. */
const HEAD = 20;
const HEAD_SHARE = 15;
/** How many sources speak of the others, in means: most of a story is told by few. */
const SHARES = [0, 0, 0, 0.3, 0.5, 0.8, 1, 1.4, 1.8, 2.2];

/** The source whose text this one carries: itself where it is no copy. */
export function originalOf(source: number): number {
  return source % COPY_EVERY === COPY_EVERY - 1 ? source - 1 : source;
}

/** What each source says, in its order; the same for the same size. */
export function saidBySource({ sources, facts, claims }: DeskSize): readonly (readonly Said[])[] {
  const draw = drawer(41);
  const said = Array.from({ length: sources }, (): Said[] => []);
  for (let index = 0; index < facts; index++) {
    const question = questionOf(index);
    const share = index < HEAD ? HEAD_SHARE : (SHARES[index % SHARES.length] ?? 1);
    const wanted = Math.min(sources, Math.max(1, Math.round((share * claims) / facts)));
    const start = draw(sources);
    const step = 1 + 2 * draw(20);
    const given = new Set<number>();
    for (let nth = 0; given.size < wanted && nth < sources; nth++) {
      const source = originalOf((start + nth * step) % sources);
      if (given.has(source)) continue;
      const answers = question.positions.length;
      const position = given.size < answers ? given.size : draw(answers);
      given.add(source);
      said[source]?.push({ question, position, speaker: draw(6) });
    }
  }
  return said.map((own, source) => (originalOf(source) === source ? own : (said[originalOf(source)] ?? own)));
}
