import type { Lang } from '../../../base/messages/text.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc schemas` says on the screen. */
export interface SchemaWords {
  readonly sources: Readonly<Record<'bundled' | 'cache' | 'catalogue', string>>;
  readonly verdicts: Readonly<Record<'likely' | 'possible' | 'related', string>>;
  readonly duty: string;
  readonly required: string;
  readonly versions: string;
  readonly homepage: string;
  readonly licence: string;
  readonly law: string;
  readonly primaryKey: string;
  readonly checks: string;
  /** What a column holds. */
  readonly type: (type: string, format: string) => string;
  readonly faults: string;
  readonly renamed: string;
  readonly missing: string;
  readonly extra: string;
  readonly noMatch: string;
  readonly noneFound: (text: string) => string;
  readonly listed: (count: number) => string;
  readonly fields: (count: number) => string;
  readonly common: (count: number) => string;
  readonly content: (percent: number) => string;
  readonly matched: (path: string, name: string | undefined) => string;
  readonly updated: (changed: boolean, entries: number) => string;
  readonly nextTemplate: (name: string) => string;
  readonly nextValidate: (path: string, name: string) => string;
}

const WORDS: Readonly<Record<Lang, SchemaWords>> = { fr, en };

export function schemaWords(lang: Lang): SchemaWords {
  return WORDS[lang];
}
