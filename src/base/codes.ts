import type { Level } from './finding.ts';

/** Where a code is raised; also how `odc explain` sorts them. */
export type Layer =
  | 'source'
  | 'schema'
  | 'header'
  | 'row'
  | 'cell'
  | 'beyond'
  | 'privacy'
  | 'metadata'
  | 'licence';

interface CodeEntry {
  readonly level: Level;
  readonly layer: Layer;
}

const error = (layer: Layer): CodeEntry => ({ level: 'error', layer });
const warning = (layer: Layer): CodeEntry => ({ level: 'warning', layer });
const info = (layer: Layer): CodeEntry => ({ level: 'info', layer });

/**
 * Every code that a finding may carry. Errors bear the names of Frictionless and Validata; what
 * goes beyond a schema is a warning or an information and can be switched off.
 */
export const CODES = {
  'encoding-error': error('source'),
  'source-error': error('source'),
  'mixed-encoding': warning('source'),
  mojibake: warning('source'),
  'title-line': warning('source'),
  'sep-line': info('source'),
  'hidden-sheet': warning('source'),
  'other-sheets': info('source'),
  'large-file': warning('source'),

  'schema-error': error('schema'),
  'schema-warning': info('schema'),
  'check-error': error('schema'),
  'deprecated-check': info('schema'),

  'missing-label': error('header'),
  'extra-label': error('header'),
  'blank-label': error('header'),
  'duplicate-label': error('header'),
  'incorrect-label': error('header'),
  'unmatched-header': error('header'),
  'optional-label': info('header'),
  'unknown-label': info('header'),
  'label-order': info('header'),
  'unnamed-label': warning('header'),
  'too-many-columns': warning('header'),

  'blank-row': error('row'),
  'extra-cell': error('row'),
  'missing-cell': error('row'),
  'unique-error': error('row'),
  'primary-key': error('row'),
  'foreign-key': error('row'),
  'foreign-key-unchecked': info('row'),

  'type-error': error('cell'),
  'constraint-error': error('cell'),
  'custom-check-error': error('cell'),
  'cohesive-columns-value': error('cell'),
  'compare-columns-value': error('cell'),
  'sum-columns-value': error('cell'),
  'one-of-required': error('cell'),
  'year-interval-value': error('cell'),
  'phone-number-value': error('cell'),
  'opening-hours-value': error('cell'),
  'french-gps-coordinates': error('cell'),
  'reversed-french-gps-coordinates': error('cell'),
  'loose-date': warning('beyond'),
  'not-a-number': warning('beyond'),

  'excel-damage': warning('beyond'),
  'decimal-comma': warning('beyond'),
  'date-format': warning('beyond'),
  'near-miss-value': warning('beyond'),
  'boolean-spelling': warning('beyond'),
  'swapped-coordinates': warning('beyond'),
  'coordinates-outside-france': warning('beyond'),
  'distant-coordinates': warning('beyond'),
  'postcode-for-insee': warning('beyond'),
  'totals-row': warning('beyond'),
  'near-miss-label': warning('beyond'),
  'formula-injection': warning('beyond'),
  'invisible-character': warning('beyond'),
  'outer-space': warning('beyond'),
  'long-label': warning('beyond'),
  'invisible-label': warning('beyond'),
  'reserved-label': warning('beyond'),
  'similar-label': warning('beyond'),

  'personal-data': error('privacy'),

  'metadata-missing': error('metadata'),
  'metadata-value': error('metadata'),
  'metadata-date': error('metadata'),
  'metadata-quality': warning('metadata'),

  'licence-share-alike': error('licence'),
  'licence-hvd': error('licence'),
  'licence-homologation': warning('licence'),
  'licence-missing': warning('licence'),
  'licence-attribution': warning('licence'),
  'licence-source-unknown': warning('licence'),
  'licence-superseded': info('licence'),
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof CODES;

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}

/** How much a code matters. A code that nobody listed is an error: nothing is let through. */
export function levelOf(code: string): Level {
  return isCode(code) ? CODES[code].level : 'error';
}

/** Where a code is raised; a code that nobody listed is about cells. */
export function layerOf(code: string): Layer {
  return isCode(code) ? CODES[code].layer : 'cell';
}
