import { isFormula, reachesOut } from '../../base/spreadsheet/formula.ts';
import type { CellDiagnosis } from '../diagnosis.ts';

/**
 * A cell that a spreadsheet would run when it opens the file (OWASP, CSV injection). Numbers,
 * phones, dashes of a list and handles that start with the same signs are left alone.
 */
export const formulaInjection: CellDiagnosis = {
  kind: 'cell',
  id: 'formula-injection',
  explains: 'always',
  applies: () => true,
  diagnose(text) {
    if (!isFormula(text)) return undefined;
    return { ...(reachesOut(text) ? { reason: 'external' } : {}), params: {} };
  },
  examples: [
    { field: { name: 'nom' }, text: '=1+1', found: true },
    { field: { name: 'nom' }, text: '=A1', found: true },
    { field: { name: 'nom' }, text: '=SOMME(A1:A9)', found: true },
    {
      field: { name: 'nom' },
      text: '=HYPERLINK("http://example.org";"ici")',
      found: true,
      reason: 'external',
    },
    { field: { name: 'nom' }, text: "=cmd|' /C calc'!A0", found: true, reason: 'external' },
    { field: { name: 'nom' }, text: "-2+3+cmd|' /C calc'!A0", found: true, reason: 'external' },
    { field: { name: 'nom' }, text: '@SUM(1+1)*2', found: true },
    { field: { name: 'nom' }, text: '+SUM(A1)', found: true },
    { field: { name: 'nom' }, text: '-A1+B2', found: true },
    { field: { name: 'nom' }, text: '\t=1+1', found: true },
    { field: { name: 'montant', type: 'number' }, text: '=B2*2', found: true, refused: true },
    { field: { name: 'nom' }, text: '="01234"', found: false },
    { field: { name: 'nom' }, text: '=> voir', found: false },
    { field: { name: 'nom' }, text: '=', found: false },
    { field: { name: 'tel' }, text: '+33612345678', found: false },
    { field: { name: 'tel' }, text: '+33 (0)1 23 45 67 89', found: false },
    { field: { name: 'montant', type: 'number' }, text: '-12.5', found: false },
    { field: { name: 'montant' }, text: '-12,5 €', found: false },
    { field: { name: 'menu' }, text: '- salade (bio)', found: false },
    { field: { name: 'menu' }, text: '-salade', found: false },
    { field: { name: 'age' }, text: '+65', found: false },
    { field: { name: 'age' }, text: '+ de 65 ans', found: false },
    { field: { name: 'compte' }, text: '@ville', found: false },
    { field: { name: 'route' }, text: '-A10', found: false },
    { field: { name: 'nom' }, text: 'a=b', found: false },
  ],
};
