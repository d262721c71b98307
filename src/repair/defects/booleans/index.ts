import { fold } from '../../../base/folding.ts';
import type { AnyCellDefect, CellDefect, DefectExample, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { truthOf, truthTexts } from './truth.ts';

const BOOLEAN = { name: 'gratuit', type: 'boolean' } as const;
const FRENCH = { ...BOOLEAN, trueValues: ['oui'], falseValues: ['non'] } as const;

const isBoolean = (column: RepairColumn): boolean => truthTexts(column) !== undefined;

/** A spelling of yes and no that the field does not list, to the first one that it lists. */
function spelling(
  id: string,
  kind: 'A' | 'C',
  meaning: (text: string) => boolean | undefined,
  examples: readonly DefectExample[],
): CellDefect {
  return {
    id,
    applies: isBoolean,
    repair(text, { column }) {
      const truth = meaning(text);
      const texts = truthTexts(column);
      if (truth === undefined || texts === undefined) return undefined;
      return settled(column, kind, truth ? texts.yes : texts.no);
    },
    examples,
  };
}

const isFrenchWord = (text: string): boolean => /^(?:oui|non|yes|no)$/.test(fold(text.trim()));

/** `Oui`, `NON` against the field's own list. */
const yesOrNo = spelling(
  'BOOL-OUI-NON',
  'A',
  (text) => (isFrenchWord(text) ? truthOf(text) : undefined),
  [
    { field: BOOLEAN, cell: 'Oui', gives: { class: 'A', after: 'true' } },
    { field: FRENCH, cell: 'NON', gives: { class: 'A', after: 'non' } },
    { field: FRENCH, cell: 'oui', gives: null },
    { field: BOOLEAN, cell: 'vrai', gives: null },
    { field: { name: 'avis' }, cell: 'Oui', gives: null },
  ],
);

/** `VRAI`, `faux`, `1`: the words of spreadsheets and of programs. */
const trueOrFalse = spelling(
  'BOOL-FR',
  'A',
  (text) => (isFrenchWord(text) ? undefined : truthOf(text)),
  [
    { field: BOOLEAN, cell: 'VRAI', gives: { class: 'A', after: 'true' } },
    { field: FRENCH, cell: '0', gives: { class: 'A', after: 'non' } },
    {
      field: { name: 'pmr', constraints: { enum: ['Vrai', 'Faux'] } },
      cell: 'true',
      gives: { class: 'A', after: 'Vrai' },
    },
    { field: BOOLEAN, cell: '1', gives: null },
    { field: BOOLEAN, cell: '2', gives: null },
    {
      field: { name: 'pmr', constraints: { enum: ['oui', 'non', 'nc'] } },
      cell: 'true',
      gives: null,
    },
  ],
);

const LETTERS: ReadonlyMap<string, boolean> = new Map([
  ['o', true],
  ['v', true],
  ['y', true],
  ['t', true],
  ['n', false],
  ['f', false],
]);

/** `O`, `N`: `F` is also "fermé" or "femme", so it is asked. */
const letter = spelling('BOOL-LETTER', 'C', (text) => LETTERS.get(fold(text.trim())), [
  { field: BOOLEAN, cell: 'O', gives: { class: 'C', after: 'true' } },
  { field: BOOLEAN, cell: 'n', gives: { class: 'C', after: 'false' } },
  { field: { ...BOOLEAN, trueValues: ['O'], falseValues: ['N'] }, cell: 'O', gives: null },
  { field: BOOLEAN, cell: 'P', gives: null },
  { field: BOOLEAN, cell: 'constructor', gives: null },
]);

/** A cross in some cells, nothing in the others: the blank ones are left blank. */
const mark = spelling(
  'BOOL-MARK',
  'C',
  (text) => (/^\(?[x✓✔☑×]\)?$/iu.test(text.trim()) ? true : undefined),
  [
    { field: BOOLEAN, cell: 'X', gives: { class: 'C', after: 'true' } },
    { field: BOOLEAN, cell: '✔', gives: { class: 'C', after: 'true' } },
    { field: BOOLEAN, cell: 'xx', gives: null },
    { field: { name: 'taille', constraints: { enum: ['S', 'X'] } }, cell: 'x', gives: null },
  ],
);

const unknown: CellDefect = {
  id: 'BOOL-UNKNOWN',
  applies: isBoolean,
  repair: (_text, { column }) => {
    const texts = truthTexts(column);
    return texts === undefined ? undefined : reported(undefined, { yes: texts.yes, no: texts.no });
  },
  examples: [
    { field: BOOLEAN, cell: 'payant', gives: { class: 'R' } },
    { field: BOOLEAN, cell: 'inconnu', gives: { class: 'R' } },
    { field: BOOLEAN, cell: 'true', gives: null },
    { field: { name: 'avis' }, cell: 'payant', gives: null },
  ],
};

export const BOOLEANS: readonly AnyCellDefect[] = [yesOrNo, trueOrFalse, letter, mark];
export const UNKNOWN_BOOLEANS: readonly AnyCellDefect[] = [unknown];
