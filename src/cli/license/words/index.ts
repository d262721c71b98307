import type { Lang } from '../../../base/messages/text.ts';
import type { LicenceAdvice, LicenceAnswers } from '../../../metadata/licences/choose-licence.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc license` says on the screen. */
export interface LicenseWords {
  readonly listed: string;
  readonly listEnd: string;
  readonly may: string;
  readonly must: string;
  readonly when: string;
  readonly questions: Readonly<Record<keyof LicenceAnswers, string>>;
  /** Kept in `odc.yml`: one sentence, no final full stop. */
  readonly reasons: Readonly<Record<LicenceAdvice['reason'], string>>;
  readonly none: string;
  readonly nextShow: (id: string) => string;
  readonly judged: (id: string, license: string | undefined, isOpen: boolean) => string;
  readonly attribution: string;
  readonly notWritten: (id: string) => string;
}

const WORDS: Readonly<Record<Lang, LicenseWords>> = { fr, en };

export function licenseWords(lang: Lang): LicenseWords {
  return WORDS[lang];
}
