import type { Lang } from '../../../base/messages/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

type Figure =
  | 'value'
  | 'before'
  | 'after'
  | 'rows'
  | 'classes'
  | 'uniques'
  | 'l'
  | 'entropy'
  | 'prosecutorMax'
  | 'prosecutorMean'
  | 'journalistMax'
  | 'marketer'
  | 'below11'
  | 'sampleMax'
  | 'sampleMean';

/** What `odc anonymize` says on the screen. */
export interface AnonymizeWords {
  readonly figures: Readonly<Record<Figure, string>>;
  readonly done: string;
  readonly measures: string;
  readonly attack: string;
  readonly because: (text: string) => string;
  readonly headline: (
    input: string,
    output: string,
    written: boolean,
    rows: number,
    columns: number,
  ) => string;
  readonly measured: (path: string, quasi: readonly string[]) => string;
  readonly planTitle: (file: string) => string;
  readonly planNext: (file: string, plan: string) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (share: number) => string;
}

const WORDS: Readonly<Record<Lang, AnonymizeWords>> = { fr, en };

export function anonymizeWords(lang: Lang): AnonymizeWords {
  return WORDS[lang];
}
