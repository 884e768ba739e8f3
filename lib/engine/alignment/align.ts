import type { Unit } from "@/lib/engine/alignment/unit";
import type { Related, UnitRelations } from "@/lib/engine/alignment/unit-relation";
import { relation } from "@/lib/engine/syntax/tree";

/** From here on a unit counts as said by the other text too. */
const COVERED = 0.55;
/** Of counterparts that are as good: those in the same slot, of the same kind, and under what its own governor meets. */
const SAME_SLOT = 0.02;
const SAME_KIND = 0.01;
const SAME_GOVERNOR = 0.15;

/** A unit with its best counterpart in the other text. */
export interface Match extends Related {
  readonly unit: Unit;
  readonly to: Unit | null;
  /** Whether the counterpart says what the unit says: near enough, and not the opposite. */
  readonly covered: boolean;
}

/** Two texts laid beside each other: what each unit of the one has in the other. */
export interface Alignment {
  readonly premise: readonly Unit[];
  readonly hypothesis: readonly Unit[];
  /** For each unit of the hypothesis, in order, what stands for it in the premise. */
  readonly matches: readonly Match[];
  /** For each unit of the premise, in order, what stands for it in the hypothesis. */
  readonly back: readonly Match[];
  /** The matches of what the hypothesis says of its subject; a premise may name that by a pronoun. */
  readonly said: readonly Match[];
  /** Those of them that the premise does not say. */
  readonly open: readonly Match[];
  /** What the premise says and the hypothesis does not. */
  readonly free: readonly Unit[];
  /** How a unit of the hypothesis stands to one of the premise. */
  related(ofHypothesis: Unit, ofPremise: Unit): Related;
  /** Whether the two hang on words that say the same. */
  sameGovernor(ofHypothesis: Unit, ofPremise: Unit): boolean;
  /** Whether the two belong to acts that say the same, as far as both belong to one. */
  sameAct(ofHypothesis: Unit, ofPremise: Unit): boolean;
  /** The nearest unit above in the parse; null for the topmost. */
  governor(unit: Unit): Unit | null;
  /** The nearest verb above; null where none is. */
  act(unit: Unit): Unit | null;
}

/** Lays two texts beside each other; costs the product of their lengths. */
export function align(premise: readonly Unit[], hypothesis: readonly Unit[], relations: UnitRelations): Alignment {
  const governors = new Map([...governorsOf(premise), ...governorsOf(hypothesis)]);
  const governor = (unit: Unit) => governors.get(unit) ?? null;
  const near = (a: Unit, b: Unit) => says(relations.of(a, b));
  const sameGovernor = (a: Unit, b: Unit) => {
    const [above, other] = [governor(a), governor(b)];
    return above !== null && other !== null && near(above, other);
  };
  const best = (unit: Unit, among: readonly Unit[]): Match => {
    let found: Match = { unit, to: null, relation: "none", score: 0, covered: false };
    let most = 0;
    for (const to of among) {
      const related = relations.of(unit, to);
      if (related.score === 0) continue;
      let value = related.score;
      if (to.slot === unit.slot) value += SAME_SLOT;
      if (to.kind === unit.kind) value += SAME_KIND;
      if (value + SAME_GOVERNOR > most && sameGovernor(unit, to)) value += SAME_GOVERNOR;
      if (value <= most) continue;
      most = value;
      found = { unit, to, ...related, covered: says(related) };
    }
    return found;
  };
  const matches = hypothesis.map((unit) => best(unit, premise));
  const back = premise.map((unit) => best(unit, hypothesis));
  const met = new Set(matches.filter((match) => match.covered).map((match) => match.to));
  const said = matches.filter(({ unit }) => !isSubject(unit));
  return {
    premise,
    hypothesis,
    matches,
    back,
    said,
    open: said.filter((match) => !match.covered),
    free: back.filter((match) => !match.covered && !met.has(match.unit)).map((match) => match.unit),
    related: (a, b) => relations.of(a, b),
    sameGovernor,
    sameAct: (a, b) => {
      const [act, other] = [actOf(a, governor), actOf(b, governor)];
      return act === null || other === null || near(act, other);
    },
    governor,
    act: (unit) => actOf(unit, governor),
  };
}

export function isSubject({ slot, kind }: Unit): boolean {
  return slot === "subject" && (kind === "name" || kind === "noun");
}

/** The nearest verb above. */
function actOf(unit: Unit, governor: (unit: Unit) => Unit | null): Unit | null {
  let above = governor(unit);
  while (above && above.kind !== "predicate") above = governor(above);
  return above;
}

function says({ score, relation: how }: Related): boolean {
  return score >= COVERED && how !== "opposite" && how !== "sister";
}

function governorsOf(units: readonly Unit[]): Map<Unit, Unit> {
  const byHead = new Map(units.map((unit) => [unit.sentence.words[unit.head], unit]));
  const found = new Map<Unit, Unit>();
  for (const unit of units) {
    const { words } = unit.sentence;
    let at = words[unit.head]?.head ?? -1;
    while (at >= 0) {
      const above = byHead.get(words[at]);
      if (above && above !== unit) {
        found.set(unit, above);
        break;
      }
      at = words[at]?.head ?? -1;
    }
  }
  return found;
}

/** Whether a unit is what its sentence or a reported clause turns on. */
export function isMain({ sentence, head }: Unit): boolean {
  const word = sentence.words[head];
  return word !== undefined && /^(?:root|ccomp|parataxis)$/.test(relation(word));
}

/** What two words in one clause count that do not hang on each other. */
const SAME_CLAUSE = 0.5;

/** How much of what hangs together in the hypothesis hangs together in the premise, 0–1; null where nothing does. */
export function connectedness({ matches, governor }: Alignment): number | null {
  const matchOf = new Map(matches.map((match) => [match.unit, match]));
  let sum = 0;
  let edges = 0;
  for (const { unit, to, covered } of matches) {
    const above = governor(unit);
    const over = above && matchOf.get(above);
    if (!to || !covered || !over?.to || !over.covered) continue;
    edges++;
    if (to === over.to || governor(to) === over.to || governor(over.to) === to) sum++;
    else if (to.sentence === over.to.sentence && clauseOf(to) === clauseOf(over.to)) sum += SAME_CLAUSE;
  }
  return edges === 0 ? null : sum / edges;
}

function clauseOf({ sentence, head }: Unit): number | undefined {
  return sentence.clauseOf.get(head);
}
