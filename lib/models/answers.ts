/** What a model answered, word for word, with what it cost. */
export interface ModelAnswer {
  /** See `requestKey`. */
  readonly key: string;
  readonly model: string;
  readonly prompt: string;
  readonly subject: string;
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Where answers are kept, so that no question is paid for twice and every result can be had again. */
export interface AnswerStore {
  find(key: string): Promise<string | null>;
  keep(answer: ModelAnswer): Promise<void>;
}
