/** What a language model is asked to write. */
export interface ModelRequest {
  /** The rules that it must keep to. */
  readonly instructions: string;
  /** The material that it works on. */
  readonly prompt: string;
  /** The most characters of its answer that will be read. */
  readonly mostCharacters: number;
}

/**
 * How an answer of the model ended: used; refused, since a check failed; failed, by an error or a time-out;
 * left, since nobody wanted the rest.
 */
export type ModelOutcome = 'used' | 'refused' | 'failed' | 'left';

/**
 * A language model as the engine sees it: the engine has no network and no clock, so whoever passes one in sees to
 * time-outs and to pausing a model that keeps failing.
 */
export interface LanguageModel {
  /** Whether it may be given the user's (redacted) words. Otherwise it gets the engine's own sentences, labels and ids. */
  readonly readsUserText: boolean;
  /** Its text in pieces, as they come. Throws where it fails, takes too long or is paused. */
  write(request: ModelRequest): AsyncIterable<string>;
  /**
   * Is told once for each answer how it ended.
   *
   * @param reason - the name of the check or of the error; never a text
   */
  settle(outcome: ModelOutcome, reason?: string): void;
}
