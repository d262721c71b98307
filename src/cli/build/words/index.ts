import type { Lang } from '../../../base/messages/text.ts';
import type { DatasetOutcome } from '../../../build/build-dataset.ts';
import type { Verification } from '../../../build/verify-folder.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export interface HeadlineFacts {
  readonly id: string;
  readonly folder: string;
  readonly rows: number;
  readonly files: number;
  readonly bytes: number;
}

/** What `odc build` and `odc verify` say on the screen. */
export interface BuildWords {
  readonly headline: (status: DatasetOutcome['status'], facts: HeadlineFacts) => string;
  readonly summary: (counts: Readonly<Record<DatasetOutcome['status'], number>>) => string;
  /** The command that accepts what a new version changes. */
  readonly accept: (id: string) => string;
  /** Said of a dataset whose description lacks something before it can be published. */
  readonly lacking: string;
  readonly verified: (folder: string, right: number, problems: number) => string;
  readonly signature: (signature: Verification['signature'], keyId: string) => string;
}

const WORDS: Readonly<Record<Lang, BuildWords>> = { fr, en };

export function buildWords(lang: Lang): BuildWords {
  return WORDS[lang];
}
