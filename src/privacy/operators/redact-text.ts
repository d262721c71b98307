import { fold } from '../../base/folding.ts';
import { peopleIn } from '../detectors/persons/text-search.ts';
import type { FirstNames } from '../lexicon/first-names.ts';
import { operator, type RowView } from './operator.ts';
import { TEXT_PATTERNS } from './text-patterns.ts';

export interface RedactTextParams {
  /** Kinds to look for; all when left out. */
  readonly find?: readonly string[];
  /** Columns whose values of the same row (names, a file number) are taken out of the text too. */
  readonly names?: readonly string[];
}

/** A shorter word would be taken out of the middle of a sentence. */
const SHORTEST_NAME = 3;

/**
 * Takes e-mails, phones, numbers and names out of free text. A help for those who read it again, no
 * guarantee: what nobody foresaw stays.
 */
export const redactText = operator<RedactTextParams>({
  id: 'redact-text',
  status: 'personal',
  async prepare({ find, names = [] }, { indexOf, firstNames: load }) {
    const isSought = (id: string): boolean => find === undefined || find.includes(id);
    const patterns = TEXT_PATTERNS.filter(({ id }) => isSought(id));
    const firstNames = await load();
    const columns = names.map(indexOf);
    return {
      byRow: columns.length > 0,
      apply(text, row) {
        let left = text;
        for (const { pattern, mark, isOne } of patterns) {
          left = left.replace(pattern, (found: string, kept: unknown) => {
            if (isOne?.(found, firstNames) === false) return found;
            return typeof kept === 'string' ? kept + mark : mark;
          });
        }
        if (isSought('name')) left = withoutPeople(left, firstNames);
        return columns.length === 0 ? left : withoutNames(left, columns, row);
      },
    };
  },
  examples: [
    {
      params: {},
      cells: [
        ['Rappeler Mme Durand au 06 12 34 56 78.', 'Rappeler Mme [nom] au [téléphone].'],
        ['Écrit à jean.durand@example.org', 'Écrit à [e-mail]'],
        ['M. de La Tour, NIR 1 85 07 75 056 012 70', 'M. [nom], NIR [nir]'],
        ['Virement FR14 2004 1010 0505 0001 3M02 606', 'Virement [iban]'],
        ['Vu par Monsieur le Maire', 'Vu par Monsieur le Maire'],
        ['Véhicule AB-123-CD devant le 12', 'Véhicule [plaque] devant le 12'],
        ['Lampadaire 0042 en panne', 'Lampadaire 0042 en panne'],
        ['La chienne de Hélène Vasseur aboie', 'La chienne de [nom] aboie'],
        ['École Marie Curie, rue Jean Moulin', 'École Marie Curie, rue Jean Moulin'],
        ['Carte 4111 1111 1111 1111 refusée', 'Carte [carte] refusée'],
        ['Numéro fiscal 30 23 217 600 053.', 'Numéro fiscal [numéro fiscal].'],
        ['RIB 20041 01005 0500013M026 06', 'RIB [rib]'],
        ['INE 070846512AB, NUMEN 16E9912345ABC', 'INE [ine], NUMEN [numen]'],
        ['Depuis 82.64.12.201 (00:1A:2B:3C:4D:5E)', 'Depuis [adresse IP] ([adresse MAC])'],
        [
          'SIRET 213 105 554 00017, bon 9234567890123',
          'SIRET 213 105 554 00017, bon 9234567890123',
        ],
      ],
    },
    { params: { find: ['email'] }, cells: [['M. Durand, a@example.org', 'M. Durand, [e-mail]']] },
    {
      params: { names: ['nom'] },
      beside: { nom: ['Lefèvre', 'Li'] },
      cells: [
        ['La famille LEFEVRE est venue', 'La famille [nom] est venue'],
        ['Ali est venu', 'Ali est venu'],
      ],
    },
  ],
});

/** People named by a known first name and what follows it. */
function withoutPeople(text: string, firstNames: FirstNames): string {
  let left = '';
  let from = 0;
  for (const { start, end } of peopleIn(text, firstNames)) {
    left += `${text.slice(from, start)}[nom]`;
    from = end;
  }
  return left + text.slice(from);
}

/** Words of the text that are words of the names, whatever their case and accents. */
function withoutNames(text: string, columns: readonly number[], row: RowView): string {
  const known = new Set(
    columns
      .flatMap((column) => fold(row.text(column)).split(/[^\p{L}\d]+/u))
      .filter((word) => word.length >= SHORTEST_NAME),
  );
  if (known.size === 0) return text;
  return text.replace(/[\p{L}\d]+/gu, (word) => (known.has(fold(word)) ? '[nom]' : word));
}
