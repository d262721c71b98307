import { RESTRICTIONS } from '../restrictions/index.ts';
import type { Restriction } from '../restrictions/restriction.ts';
import { hasTerm, singulars, type TableWords } from '../topics/table-words.ts';
import type { Topic } from '../topics/topic.ts';
import type { PersonalData } from './personal-data.ts';

/** A restriction to think of, and what calls for it. */
export interface RestrictionMark {
  readonly id: string;
  readonly article: string;
  /** `personal-data`, `topic`, or the words met. */
  readonly because: readonly string[];
  /** Everything about the table is under it. */
  readonly whole: boolean;
}

/** L. 312-1-2: what is personal is published once nobody can be identified, unless a law says more. */
const PERSONAL = { id: 'donnees_personnelles', article: 'CRPA L. 312-1-2, al. 2 et D. 312-1-3' };
/** Words of columns that make a whole table secret, with the name of the file or without. */
const WHOLE_FROM = 2;

let prepared: readonly (readonly [Restriction, readonly (readonly string[])[]])[] | undefined;

/** The secrets and rights to think of for a table: a reminder by words, never a finding. */
export function restrictionsOf(
  words: TableWords,
  topic: Topic | undefined,
  personal: PersonalData,
): readonly RestrictionMark[] {
  prepared ??= RESTRICTIONS.map((one) => [one, one.words.map((term) => [...singulars(term)])]);
  const marks: RestrictionMark[] = [];
  if (personal.kind !== 'none-found') {
    marks.push({ ...PERSONAL, because: personal.categories, whole: false });
  }
  for (const [restriction, terms] of prepared) {
    const met = terms.filter((term) => hasTerm(words.name, term) || hasTerm(words.columns, term));
    const isTopic = topic?.restrictions?.includes(restriction.id) === true;
    if (met.length === 0 && !isTopic) continue;
    const { id, article, whole = false } = restriction;
    const because = met.map((term) => term.join(' '));
    marks.push({
      id,
      article,
      because: isTopic ? ['topic', ...because] : because,
      whole: whole && (met.length >= WHOLE_FROM || (isTopic && met.length > 0)),
    });
  }
  return marks;
}
