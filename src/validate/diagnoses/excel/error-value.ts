import { SPREADSHEET_ERROR } from '../../../base/spreadsheet/error-value.ts';
import type { Damage } from './damage.ts';

/** `#REF!`, `#N/A`, `########`: the spreadsheet had no value to give. */
export const errorValue: Damage = {
  reason: 'error-value',
  applies: () => true,
  suspect: () => '(?:#|[Ee][Rr][Rr])[^\\n]*',
  find(text, _column, problems) {
    // LibreOffice's `Err:502` does not start as no text does: right text columns do not look for it.
    if (problems.length === 0 && !text.startsWith('#')) return undefined;
    return SPREADSHEET_ERROR.test(text) ? {} : undefined;
  },
  examples: [
    { field: { name: 'nom' }, text: '#REF!', found: true },
    { field: { name: 'nom' }, text: '#N/A', found: true },
    { field: { name: 'nom' }, text: '#VALEUR!', found: true },
    { field: { name: 'nom' }, text: '#DIV/0!', found: true },
    { field: { name: 'nom' }, text: '#NOM?', found: true },
    { field: { name: 'nom' }, text: '########', found: true },
    { field: { name: 'montant', type: 'number' }, text: '#VALUE!', found: true, refused: true },
    { field: { name: 'montant', type: 'number' }, text: 'Err:502', found: true, refused: true },
    { field: { name: 'couleur' }, text: '#FF0000', found: false },
    { field: { name: 'nom' }, text: '#opendata', found: false },
    { field: { name: 'nom' }, text: '#', found: false },
    { field: { name: 'nom' }, text: '# 1 ! ', found: false },
  ],
};
