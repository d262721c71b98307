import type { Lang } from '../../../base/messages/text.ts';
import type { DatasetAction, GateName, ResourceAction } from '../../../publish/plan.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc publish` says on the screen. */
export interface PublishWords {
  readonly headline: (target: string, host: string) => string;
  readonly anonymous: string;
  readonly actions: Readonly<Record<DatasetAction, string>>;
  readonly resourceActions: Readonly<Record<ResourceAction, string>>;
  readonly gates: Readonly<Record<GateName, string>>;
  /** Names of fields and of criteria; one that is not there is shown as it is. */
  readonly fields: Readonly<Record<string, string>>;
  readonly criteria: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<'none' | 'yes' | 'no', string>>;
  readonly change: (field: string, from: string, to: string) => string;
  readonly longText: (characters: number) => string;
  readonly drift: string;
  readonly size: (bytes: number) => string;
  readonly score: (before: number | null, after: number | null) => string;
  readonly scored: (score: number) => string;
  readonly missing: (criteria: readonly string[]) => string;
  readonly summary: (counts: Readonly<Record<DatasetAction, number>>) => string;
  readonly nothing: string;
  readonly askKey: (host: string) => string;
  readonly askApply: (count: number, host: string) => string;
  readonly askOverwrite: (count: number) => string;
  readonly askReveal: (titles: readonly string[]) => string;
  readonly refused: string;
  readonly reading: (host: string) => string;
  readonly step: (name: string, path: string | undefined) => string;
  readonly published: (title: string) => string;
  readonly kept: (title: string) => string;
  readonly failed: (id: string) => string;
  readonly stopped: string;
  readonly verified: Readonly<Record<'same' | 'different' | 'unknown', string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly previews: Readonly<Record<string, string>>;
  readonly announced: (path: string) => string;
  readonly identity: {
    readonly owner: (name: string, host: string) => string;
    readonly organization: (name: string, role: string | null) => string;
    readonly none: string;
    readonly expires: (day: string, days: number) => string;
    readonly forever: string;
    readonly version: (version: string) => string;
  };
}

const WORDS: Readonly<Record<Lang, PublishWords>> = { fr, en };

export function publishWords(lang: Lang): PublishWords {
  return WORDS[lang];
}
