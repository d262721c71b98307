import type { Lang } from '../../../base/messages/text.ts';
import type { FieldId } from '../../../metadata/proposals/proposal.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc metadata` says on the screen. */
export interface MetadataWords {
  readonly colon: string;
  readonly scored: (
    id: string,
    title: string,
    points: number,
    outOf: number,
    percent: number,
  ) => string;
  readonly nextEdit: (id: string) => string;
  readonly relative: string;
  readonly notBuilt: (ids: readonly string[]) => string;
  readonly leftOut: (count: number) => string;
  readonly labels: Readonly<Record<FieldId, string>>;
  readonly questions: Readonly<Record<FieldId, string>>;
  /** What an answer should be, for those that may be none. */
  readonly notUnderstood: Readonly<Partial<Record<FieldId, string>>>;
  readonly notUnderstoodAtAll: string;
  readonly asking: (id: string) => string;
  readonly complete: (id: string) => string;
  readonly heading: (id: string, isWritten: boolean) => string;
  readonly noProposal: string;
  readonly left: (labels: readonly string[]) => string;
  readonly points: (before: number, after: number, isWritten: boolean) => string;
  readonly nextWrite: (id: string) => string;
}

const WORDS: Readonly<Record<Lang, MetadataWords>> = { fr, en };

export function metadataWords(lang: Lang): MetadataWords {
  return WORDS[lang];
}
