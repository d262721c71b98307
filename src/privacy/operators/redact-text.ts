import { fold } from '../../base/folding.ts';
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
  prepare({ find, names = [] }, { indexOf }) {
    const patterns = TEXT_PATTERNS.filter(({ id }) => find === undefined || find.includes(id));
    const columns = names.map(indexOf);
    return {
      byRow: columns.length > 0,
      apply(text, row) {
        let left = text;
        for (const { pattern, mark } of patterns) {
          left = left.replace(pattern, (_found, kept: unknown) =>
            typeof kept === 'string' ? kept + mark : mark,
          );
        }
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
