import { cleaned, hiddenIn } from '../../base/hidden-characters.ts';
import type { CellDiagnosis, DiagnosedColumn } from '../diagnosis.ts';

/** In a code, a figure or a date, a no-break space parts what machines compare; in a text it is French. */
function isExact({ kind, field }: DiagnosedColumn): boolean {
  return (
    kind !== undefined || (field !== undefined && field.type !== 'string' && field.type !== 'any')
  );
}

/** A character that the eye does not see and that makes two equal texts differ. */
export const invisibleCharacter: CellDiagnosis = {
  kind: 'cell',
  id: 'invisible-character',
  explains: 'when-corrected',
  applies: () => true,
  diagnose(text, column, problems) {
    const hidden = hiddenIn(text);
    if (hidden === undefined) return undefined;
    const { kind, characters } = hidden;
    if (kind === 'no-break-space') {
      // At the ends it is a space like any other: see `outer-space`.
      if (!/[\u00a0\u2007\u202f]/.test(text.trim())) return undefined;
      if (!isExact(column) && problems.length === 0) return undefined;
      return {
        reason: kind,
        suggestions: [cleaned(text, ' '), cleaned(text, '')],
        params: { characters },
      };
    }
    const spaced = isExact(column) || problems.length > 0;
    const suggestions = [cleaned(text), ...(spaced ? [cleaned(text, ' '), cleaned(text, '')] : [])];
    return { reason: kind, suggestions, params: { characters } };
  },
  examples: [
    {
      field: { name: 'nom' },
      text: 'Tou\u200blouse',
      found: true,
      reason: 'zero-width',
      suggestion: 'Toulouse',
    },
    {
      field: { name: 'nom' },
      text: '\ufeffLyon',
      found: true,
      reason: 'zero-width',
      suggestion: 'Lyon',
    },
    {
      field: { name: 'nom' },
      text: 'collec\u00adtivité',
      found: true,
      reason: 'soft-hyphen',
      suggestion: 'collectivité',
    },
    { field: { name: 'nom' }, text: 'a\u0000b', found: true, reason: 'control', suggestion: 'ab' },
    { field: { name: 'nom' }, text: 'a\u000bb', found: true, reason: 'control', suggestion: 'a b' },
    {
      field: { name: 'nom' },
      text: 'l\u0092eau',
      found: true,
      reason: 'control',
      suggestion: 'l’eau',
    },
    {
      field: { name: 'nom' },
      text: 'abc\u202edef',
      found: true,
      reason: 'bidi',
      suggestion: 'abcdef',
    },
    {
      field: { name: 'siret' },
      text: '732 829 320\u00a000074',
      found: true,
      reason: 'no-break-space',
      suggestion: '732 829 320 00074',
    },
    {
      field: { name: 'siret', constraints: { pattern: '\\d{14}' } },
      text: '732\u202f829\u202f32000074',
      found: true,
      refused: true,
      reason: 'no-break-space',
      suggestion: '73282932000074',
    },
    { field: { name: 'nom' }, text: 'Fête\u00a0: «\u00a0Noël\u00a0»', found: false },
    { field: { name: 'nom' }, text: 'Lyon\u00a0', found: false },
    { field: { name: 'nom' }, text: 'ligne 1\nligne 2\tx', found: false },
    { field: { name: 'nom' }, text: '👩\u200d💻', found: false },
    { field: { name: 'nom' }, text: 'می\u200cخواهم', found: false },
    { field: { name: 'nom' }, text: 'Œuvre n° 1 – 5 €', found: false },
  ],
};
