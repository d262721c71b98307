import type { ColumnProfile } from '../profile/column-profile.ts';

/** Under so many different values, any two columns look alike. */
const FEWEST = 6;
/** From there on, more different values prove nothing more. */
const PLENTY = 60;
/** A share of the whole numbers between its bounds: a count from 1 on, or nearly. */
const DENSE = 0.5;
const SEQUENCE = 0.05;
const COMMON: Readonly<Record<string, number>> = {
  date: 0.3,
  datetime: 0.6,
  year: 0,
  time: 0.1,
  boolean: 0,
  integer: 0.5,
  number: 0.8,
};
/** Lists that many tables share without telling the same facts. */
const REFERENCES: ReadonlySet<string> = new Set([
  'code-commune',
  'code-postal',
  'code-departement',
]);
const REFERENCE = 0.25;
const COUNTER = 0.3;
const COUNTER_LENGTH = 12;

/**
 * What the values of a column prove when another column has the same: texts and identifiers much,
 * dates of one year little, numbers counted from 1 nothing.
 */
export function columnWeight(profile: ColumnProfile): number {
  const { type, format, distinct, min, max } = profile;
  if (distinct < FEWEST) return 0;
  const spread = Math.min(1, Math.log(distinct / FEWEST + 1) / Math.log(PLENTY / FEWEST + 1));
  if (format !== undefined && REFERENCES.has(format)) return REFERENCE * spread;
  if (type === 'integer' && typeof min === 'number' && typeof max === 'number') {
    if (distinct >= DENSE * (max - min + 1)) return SEQUENCE * spread;
  }
  return (isCounter(profile) ? COUNTER : (COMMON[type] ?? 1)) * spread;
}

/** Letters and a number that grows (`D2024-17`): the rows of any other table are named so too. */
function isCounter({ key, examples, maxLength }: ColumnProfile): boolean {
  const forms = new Set(examples.map((shape) => shape.replace(/9+/g, '9')));
  const [form = ''] = forms;
  return (
    key === true &&
    forms.size === 1 &&
    maxLength <= COUNTER_LENGTH &&
    /^[Aa_ -]*(?:9[-_/ ]?){1,3}$/.test(form)
  );
}
