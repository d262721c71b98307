import { isFormula, reachesOut } from '../../../base/spreadsheet/formula.ts';
import type { CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isText, plainText } from './plain-text.ts';

const TEXT = { name: 'description' } as const;

/**
 * A cell that a spreadsheet runs when it opens the file. No apostrophe is put before it: it would be
 * part of the value, and spoils negative figures.
 */
export const formula: CellDefect = {
  id: 'SEC-FORMULA',
  applies: isText,
  everyCell: true,
  silence: plainText,
  repair: (text) => {
    if (!isFormula(text)) return undefined;
    return reported(reachesOut(text) ? 'external' : undefined);
  },
  examples: [
    {
      field: TEXT,
      cell: '=HYPERLINK("http://example.org")',
      gives: { class: 'R', reason: 'external' },
    },
    { field: TEXT, cell: "=cmd|' /C calc'!A0", gives: { class: 'R', reason: 'external' } },
    { field: TEXT, cell: '=B2*1,2', gives: { class: 'R' } },
    { field: TEXT, cell: '-12,5 €', gives: null },
    { field: TEXT, cell: '+33612345678', gives: null },
    { field: TEXT, cell: '- salade (bio)', gives: null },
    { field: TEXT, cell: '@ville', gives: null },
  ],
};
