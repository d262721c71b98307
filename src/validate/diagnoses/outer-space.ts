import { hiddenIn } from '../../base/hidden-characters.ts';
import type { CellDiagnosis } from '../diagnosis.ts';

/** Around these, and inside them, spaces mean nothing (JSON; a point is trimmed by all who read it). */
const SPACED: ReadonlySet<string> = new Set(['array', 'object', 'geojson', 'geopoint', 'list']);

/** Spaces before or after a value: unseen, and ` Lyon` is not `Lyon` for a machine. */
export const outerSpace: CellDiagnosis = {
  kind: 'cell',
  id: 'outer-space',
  explains: 'when-corrected',
  applies: ({ field }) => field === undefined || !SPACED.has(field.type),
  diagnose(text) {
    const trimmed = text.trim();
    if (trimmed === text) return undefined;
    // One warning a cell: an invisible character is cleaned with the spaces around.
    const hidden = hiddenIn(text);
    if (hidden !== undefined && hidden.kind !== 'no-break-space') return undefined;
    if (trimmed === '') return { reason: 'blank', params: {} };
    return { suggestions: [trimmed], params: {} };
  },
  examples: [
    { field: { name: 'nom' }, text: ' Lyon', found: true, suggestion: 'Lyon' },
    { field: { name: 'nom' }, text: 'Lyon\u00a0', found: true, suggestion: 'Lyon' },
    { field: { name: 'nom' }, text: 'Lyon\n', found: true, suggestion: 'Lyon' },
    { field: { name: 'montant', type: 'number' }, text: ' 7', found: true, suggestion: '7' },
    {
      field: { name: 'regime', constraints: { enum: ['oui', 'non'] } },
      text: 'oui ',
      found: true,
      refused: true,
      suggestion: 'oui',
    },
    { field: { name: 'nom' }, text: '  ', found: true, reason: 'blank' },
    { field: { name: 'nom' }, text: 'Le Havre', found: false },
    { field: { name: 'lieu', type: 'geopoint' }, text: '[5.71, 45.19]\n', found: false },
    { field: { name: 'nom' }, text: '\u200b Lyon', found: false },
  ],
};
