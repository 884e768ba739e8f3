import { FeatureList, sumRows } from "@/lib/engine/syntax/feature-hash";
import { indexOfLargest } from "@/lib/engine/syntax/tagger";

export const shift = 0;
export const reduce = 1;
export const leftArc = 2;
export const rightArc = 3;
const actionCount = 4;
/** Added to a feature's hash where it votes on labels, by the direction of the arc. */
const labelOffset = [0, 0, 0x2545f491, 0x5851f42d] as const;

/** A sentence as the parser sees it: hashed words, tags, and how many marks of each boundary kind stand before a word. */
export interface ParserInput {
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** One row for each kind of boundary; `row[i]` counts those before word i. */
  readonly boundaries: readonly Int32Array[];
}

/** The configuration of an arc-eager parse; the artificial root stands behind the last word. */
export class Configuration {
  readonly stack: number[] = [];
  next = 0;
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly margin: Float32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;

  constructor(readonly size: number) {
    const links = () => new Int32Array(size + 1).fill(-1);
    this.head = links();
    this.label = links();
    this.left = links();
    this.left2 = links();
    this.right = links();
    this.right2 = links();
    this.leftCount = new Int32Array(size + 1);
    this.rightCount = new Int32Array(size + 1);
    this.margin = new Float32Array(size + 1);
  }

  get top(): number {
    return this.stack.at(-1) ?? -1;
  }

  get finished(): boolean {
    return this.next === this.size && this.stack.length === 0;
  }

  allows(action: number): boolean {
    const top = this.top;
    if (action === shift) return this.next < this.size;
    if (top === -1) return false;
    const headed = this.head[top] !== -1;
    if (action === reduce) return headed;
    return action === leftArc ? !headed : this.next < this.size;
  }

  apply(action: number, label: number, margin: number): void {
    const { top, next } = this;
    if (action === leftArc) {
      this.#attach(top, next, label, margin);
      this.left2[next] = this.left[next] as number;
      this.left[next] = top;
      this.leftCount[next] = (this.leftCount[next] as number) + 1;
      this.stack.pop();
    } else if (action === rightArc) {
      this.#attach(next, top, label, margin);
      this.right2[top] = this.right[top] as number;
      this.right[top] = next;
      this.rightCount[top] = (this.rightCount[top] as number) + 1;
    }
    if (action === reduce) this.stack.pop();
    if (action === shift || action === rightArc) this.stack.push(this.next++);
  }

  #attach(word: number, head: number, label: number, margin: number): void {
    this.head[word] = head;
    this.label[word] = label;
    this.margin[word] = margin;
  }
}

/** Parses by greedy transitions: the action first, then the label of the arc that it draws. */
export class ArcEagerParser {
  readonly #actions: Float32Array;
  readonly #labels: Float32Array;
  readonly #features = new FeatureList();
  readonly #actionScores = new Float32Array(actionCount);
  readonly #labelScores: Float32Array;

  constructor(actions: Float32Array, labels: Float32Array, labelCount: number) {
    this.#actions = actions;
    this.#labels = labels;
    this.#labelScores = new Float32Array(labelCount);
  }

  /** The heads (`size` for the root), labels and margins. */
  parse(input: ParserInput): Configuration {
    const state = new Configuration(input.words.length);
    while (!state.finished) {
      stateFeatures(this.#features, state, input);
      sumRows(this.#features, this.#actions, 0, this.#actionScores);
      const { action, lead } = bestAction(state, this.#actionScores);
      let label = -1;
      if (action >= leftArc) {
        sumRows(this.#features, this.#labels, labelOffset[action] ?? 0, this.#labelScores);
        label = indexOfLargest(this.#labelScores);
      }
      state.apply(action, label, lead);
    }
    return state;
  }
}

export function labelRowOffset(action: number): number {
  return labelOffset[action] ?? 0;
}

/** The best allowed action, and how far it stands above the next best (infinite where it is the only one). */
export function bestAction(state: Configuration, scores: Float32Array): { action: number; lead: number } {
  let action = -1;
  let best = -Infinity;
  let second = -Infinity;
  for (let candidate = 0; candidate < actionCount; candidate++) {
    if (!state.allows(candidate)) continue;
    const score = scores[candidate] as number;
    if (score > best) {
      second = best;
      best = score;
      action = candidate;
    } else if (score > second) second = score;
  }
  return { action, lead: best - second };
}

export function stateFeatures(list: FeatureList, state: Configuration, input: ParserInput): void {
  const { size, next, stack } = state;
  const { words, tags } = input;
  const s0 = state.top;
  const word = (i: number) => (i < 0 || i > size ? 7 : i === size ? 11 : (words[i] as number));
  const tag = (i: number) => (i < 0 || i > size ? 501 : i === size ? 502 : (tags[i] as number));
  const link = (row: Int32Array, i: number) => (i < 0 ? -1 : (row[i] as number));
  const label = (i: number) => (i < 0 ? 401 : (state.label[i] as number));

  const s1 = stack.at(-2) ?? -1;
  const s0head = link(state.head, s0);
  const s0head2 = link(state.head, s0head);
  const s0left = link(state.left, s0);
  const s0left2 = link(state.left2, s0);
  const s0right = link(state.right, s0);
  const s0right2 = link(state.right2, s0);
  const n0left = link(state.left, next);
  const n0left2 = link(state.left2, next);

  const s0w = word(s0);
  const s0t = tag(s0);
  const n0w = word(next);
  const n0t = tag(next);
  const n1t = tag(next + 1);
  const n1w = word(next + 1);
  const n2t = tag(next + 2);
  const headed = s0head === -1 ? 0 : 1;
  const distance = s0 < 0 ? 0 : Math.min(next - s0, 6) + (next - s0 > 10 ? 1 : 0);
  let between = 0;
  if (s0 >= 0 && next > s0 + 1) {
    for (const counts of input.boundaries) {
      between = between * 3 + Math.min(2, (counts[next] as number) - (counts[s0 + 1] as number));
    }
  }
  const s0rightCount = s0 < 0 ? 0 : (state.rightCount[s0] as number);
  const s0leftCount = s0 < 0 ? 0 : (state.leftCount[s0] as number);
  const n0leftCount = state.leftCount[next] as number;
  const s0tn0t = s0t * 1024 + n0t;

  list.clear();
  list.add(0);
  list.add(s0w, s0t);
  list.add(s0w);
  list.add(s0t, headed);
  list.add(n0w, n0t);
  list.add(n0w);
  list.add(n0t);
  list.add(n1w, n1t);
  list.add(n1w);
  list.add(n1t);
  list.add(word(next + 2));
  list.add(n2t);
  list.add(tag(next + 3));
  list.add(s0w, n0w);
  list.add(s0w, s0tn0t, n0w);
  list.add(s0w, s0tn0t);
  list.add(s0w, n0t, headed);
  list.add(s0tn0t, n0w);
  list.add(s0t, n0w);
  list.add(s0tn0t, headed);
  list.add(n0t, n1t);
  list.add(n0t, n1t, n2t);
  list.add(s0tn0t, n1t);
  list.add(tag(s0head), s0tn0t);
  list.add(s0tn0t, tag(s0left));
  list.add(s0tn0t, tag(s0right));
  list.add(s0tn0t, tag(n0left));
  list.add(s0w, distance);
  list.add(s0t, distance);
  list.add(n0w, distance);
  list.add(n0t, distance);
  list.add(s0w, n0w, distance);
  list.add(s0tn0t, distance);
  list.add(s0tn0t, between);
  list.add(s0tn0t, between, distance);
  list.add(between, headed);
  list.add(s0w, s0rightCount);
  list.add(s0t, s0rightCount);
  list.add(s0w, s0leftCount);
  list.add(s0t, s0leftCount);
  list.add(n0w, n0leftCount);
  list.add(n0t, n0leftCount);
  list.add(word(s0head), s0t);
  list.add(tag(s0head), s0t);
  list.add(label(s0), s0t, n0t);
  list.add(label(s0), s0w);
  list.add(word(s0left));
  list.add(tag(s0left), s0t);
  list.add(label(s0left), s0tn0t);
  list.add(word(s0right), s0t);
  list.add(tag(s0right), s0t);
  list.add(label(s0right), s0tn0t);
  list.add(word(n0left), n0t);
  list.add(tag(n0left), n0t);
  list.add(label(n0left), s0tn0t);
  list.add(label(n0left), n0w);
  list.add(word(s0head2));
  list.add(tag(s0head2), tag(s0head), s0t);
  list.add(label(s0head), s0t, n0t);
  list.add(s0t, tag(s0left), tag(s0left2));
  list.add(s0t, tag(s0right), tag(s0right2));
  list.add(n0t, tag(n0left), tag(n0left2));
  list.add(label(s0right2), label(s0right), s0tn0t);
  list.add(label(n0left2), label(n0left), n0t);
  list.add(tag(s1), s0tn0t);
  list.add(word(s1), n0t);
  list.add(s0tn0t, n1w);
  list.add(s0w, n0t, n1t);
  list.add(s0tn0t, n1t, n2t);
  list.add(tag(s0 - 1), s0tn0t);
  list.add(s0 < 0 ? 501 : tag(s0 + 1), s0tn0t);
  list.add(tag(next - 1), s0tn0t);
  list.add(s0w, word(s0right), n0w);
  list.add(s0right >= 0 ? s0right - next : 99, s0tn0t);
}
