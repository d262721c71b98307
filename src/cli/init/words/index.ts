import type { Lang } from '../../../base/messages/text.ts';
import type { AuthorityKind, Platform } from '../../../project/project.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What `odc init` asks and says. */
export interface InitWords {
  readonly kinds: Readonly<Record<AuthorityKind, string>>;
  readonly platforms: Readonly<Record<Platform['kind'], string>>;
  readonly licenses: Readonly<Record<'lov2' | 'odc-odbl', string>>;
  readonly ask: Readonly<
    Record<
      | 'code'
      | 'name'
      | 'kind'
      | 'population'
      | 'staff'
      | 'dpo'
      | 'chiefDataOfficer'
      | 'projectLead'
      | 'referent'
      | 'platform'
      | 'platformUrl'
      | 'license'
      | 'folder'
      | 'duties'
      | 'write',
      string
    >
  >;
  readonly askObjective: (level: number) => string;
  readonly askDuty: (title: string, condition: string) => string;
  readonly duty: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly isItYou: (card: string) => string;
  readonly needed: string;
  readonly facts: (facts: CardFacts) => string;
  readonly duties: (yes: number, toCheck: number, no: number) => string;
  readonly noDpo: string;
  readonly noDpoAction: string;
  readonly noStaff: string;
  readonly noStaffAction: string;
  readonly fileSeen: (path: string, dataset: string, schema: string, percent: number) => string;
  readonly fileMissing: (columns: string) => string;
  readonly fileUnknown: (path: string, dataset: string) => string;
  readonly review: string;
  readonly nothing: string;
  readonly abandoned: string;
  readonly actions: Readonly<Record<'create' | 'update' | 'unchanged', (path: string) => string>>;
  readonly planned: Readonly<Record<'create' | 'update' | 'unchanged', (path: string) => string>>;
  readonly kept: (sections: number, file: string) => string;
  readonly next: string;
  readonly nextSteps: Readonly<
    Record<'validate' | 'template' | 'inventory' | 'status' | 'note', string>
  >;
}

export interface CardFacts {
  readonly kind?: string;
  readonly population?: number;
  readonly staff?: number;
  readonly departement?: string;
  readonly region?: string;
  readonly epci?: string;
  readonly siren?: string;
  readonly insee?: string;
}

const WORDS: Readonly<Record<Lang, InitWords>> = { fr, en };

export function initWords(lang: Lang): InitWords {
  return WORDS[lang];
}
