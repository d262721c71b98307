import type { PrivacyFinding } from '../../privacy/finding.ts';
import { CELL } from './cell-kind.ts';
import { type ColumnType, typeOf } from './column-type.ts';
import type { ColumnWatch } from './column-watch.ts';
import { formatOf } from './formats/index.ts';
import { type ColumnRole, roleOf } from './roles.ts';
import { examplesOf } from './shapes.ts';

/** What is known of one column. It holds no value of it, save the bounds of figures and days. */
export interface ColumnProfile {
  readonly name: string;
  readonly type: ColumnType;
  readonly role: ColumnRole;
  readonly format?: string;
  /** Forms of the first values: `Aaaa 99`. */
  readonly examples: readonly string[];
  /** Share of the rows that are filled, 0 to 1. */
  readonly fill: number;
  /** Different values; an estimate when `sampled`. */
  readonly distinct: number;
  readonly sampled?: true;
  /** Every row is filled, and none like another. */
  readonly key?: true;
  /** Bounds of numbers, or of days as `AAAA-MM-JJ`; none for a column with personal data. */
  readonly min?: number | string;
  readonly max?: number | string;
  readonly maxLength: number;
  /** What has to be repaired: `mixed-types`, `scientific`, `french-number`, `french-date`. */
  readonly defects?: readonly string[];
}

/** Sums up what was seen of a column. */
export function profileColumn(
  watch: ColumnWatch,
  label: string,
  rows: number,
  privacy: readonly PrivacyFinding[],
): ColumnProfile {
  const { filled, maxLength, sample } = watch;
  const { type, mixed } = typeOf(watch, label);
  const format = formatOf(label, sample);
  const distinct = Math.min(watch.distinct.count, filled);
  const unique = filled > 1 && !watch.repeats;
  const defects = defectsOf(watch, mixed);
  const { min, max } = watch.numbers;
  const counted = type === 'integer' && max - min + 1 === distinct;
  const facts = { label, type, format, unique, counted, distinct, filled, maxLength, privacy };
  return {
    name: label,
    type,
    role: roleOf(facts),
    ...(format === undefined ? {} : { format }),
    examples: examplesOf(sample),
    fill: rows === 0 ? 0 : Math.round((1000 * filled) / rows) / 1000,
    distinct,
    ...(watch.distinct.isExact ? {} : { sampled: true }),
    ...(unique && filled === rows ? { key: true } : {}),
    ...(privacy.some(({ level }) => level !== 'info') ? {} : boundsOf(watch, type)),
    maxLength,
    ...(defects.length === 0 ? {} : { defects }),
  };
}

type Bounds = Pick<ColumnProfile, 'min' | 'max'>;

function boundsOf({ numbers, days }: ColumnWatch, type: ColumnType): Bounds {
  if (type === 'integer' || type === 'number' || type === 'year') {
    return Number.isFinite(numbers.min) ? { min: numbers.min, max: numbers.max } : {};
  }
  if (type !== 'date' && type !== 'datetime') return {};
  return Number.isFinite(days.min) ? { min: day(days.min), max: day(days.max) } : {};
}

/** `20240512` as `2024-05-12`. */
function day(value: number): string {
  const text = String(value);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function defectsOf({ kinds, filled }: ColumnWatch, mixed: boolean): string[] {
  const share = (kind: number): number => (kinds[kind] ?? 0) / Math.max(1, filled);
  return [
    ...(mixed ? ['mixed-types'] : []),
    ...((kinds[CELL.scientific] ?? 0) > 0 ? ['scientific'] : []),
    ...(share(CELL.frenchNumber) > 0.5 ? ['french-number'] : []),
    ...(share(CELL.frenchDate) > 0.5 ? ['french-date'] : []),
  ];
}
