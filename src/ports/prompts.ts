import type { Lang } from '../base/messages/text.ts';

/** Questions to a person. Never asked without a terminal: whoever asks has checked. */
export interface Prompts {
  /** The same, with its own few words (yes or no, what the keys do) in a language; French otherwise. */
  in?(lang: Lang): Prompts;
  /** Answers true for yes. Interrupted: an `OdcError` of kind `interrupted`. */
  confirm(question: string, byDefault: boolean): Promise<boolean>;
  /** A line of text; `''` for no answer. Asked again as long as `fault` says what is wrong. */
  ask(question: string, options?: AskOptions): Promise<string>;
  /** A line that is not shown while it is typed: a key. `''` for no answer. */
  secret(question: string): Promise<string>;
  /** One choice of a list. */
  choose<Value extends string>(
    question: string,
    choices: readonly Choice<Value>[],
    byDefault: Value,
  ): Promise<Value>;
}

export interface AskOptions {
  /** The answer of who just presses Enter. */
  readonly byDefault?: string;
  /** What is wrong with an answer, in words; `undefined` when it is right. */
  readonly fault?: (answer: string) => string | undefined;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}
