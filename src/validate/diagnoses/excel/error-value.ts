import type { Damage } from './damage.ts';

/** What French and English spreadsheets show for a formula that fails, and for too narrow a column. */
const ERROR =
  /^(?:#(?:REF|VALEUR|VALUE|NOMBRE|NUM|NUL|NULL|CHAMP|FIELD|CALC|SPILL|PROPAGATION|CONNECT|BLOCKED|INCONNU|UNKNOWN)\s?!|#DIV\/0\s?!|#N\/A|#(?:NOM|NAME)\s?\?|#{4,}|Err\s?:\s?5\d\d)$/i;

/** `#REF!`, `#N/A`, `########`: the spreadsheet had no value to give. */
export const errorValue: Damage = {
  reason: 'error-value',
  applies: () => true,
  suspect: () => '(?:#|[Ee][Rr][Rr])[^\\n]*',
  find(text, _column, problems) {
    // LibreOffice's `Err:502` does not start as no text does: right text columns do not look for it.
    if (problems.length === 0 && !text.startsWith('#')) return undefined;
    return ERROR.test(text) ? {} : undefined;
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
