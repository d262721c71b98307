import type { Lang } from '../../../base/messages/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc fix` says on the screen. */
export interface FixWords {
  readonly headline: (input: string, output: string, rows: number, columns: number) => string;
  readonly wouldWrite: (input: string, output: string) => string;
  readonly nothing: (input: string) => string;
  readonly notWritten: (input: string) => string;
  readonly schema: (name: string, guessed: boolean) => string;
  readonly noSchema: string;
  readonly changes: (cells: number) => string;
  readonly proposals: string;
  readonly reports: string;
  readonly howToAccept: (file: string, ids: readonly string[]) => string;
  readonly remaining: (errors: number, warnings: number, judged: boolean) => string;
  readonly exportAgain: string;
  readonly times: (count: number) => string;
  readonly inColumn: (field: string) => string;
  readonly column: (field: string) => string;
  readonly atLine: (line: number) => string;
  readonly blank: string;
  readonly quoted: (text: string) => string;
  readonly masked: string;
  readonly proposal: (id: string, reason: string, count: number) => string;
  readonly applyIt: (count: number) => string;
  readonly whichReading: string;
  readonly noReading: string;
  /** After `odc validate`: what `odc fix` would do for the file. */
  readonly hint: (path: string, would: FixHint) => string;
}

/** What a repair would do: cells by default, other places, and what it would ask about. */
export interface FixHint {
  readonly cells: number;
  /** The columns of most of these cells, with their numbers. */
  readonly where: string;
  readonly others: number;
  readonly open: number;
}

const WORDS: Readonly<Record<Lang, FixWords>> = { fr, en };

export function fixWords(lang: Lang): FixWords {
  return WORDS[lang];
}
