import type { Table } from '../../table/table.ts';
import type { Rulebook } from '../rulebook.ts';

const DELIMITERS = [';', ',', '\t', '|'];
/** Fields of the schema that a label must hold, at least, to be a whole header. */
const LEAST = 2;

/**
 * The delimiter of a table that was taken for a single column because its rows are too uneven: the
 * one that cuts its label into fields of the schema.
 */
export function delimiterByHeader({ header }: Table, { meet }: Rulebook): string | undefined {
  const [label, ...more] = header.columns;
  if (label === undefined || more.length > 0) return undefined;
  return DELIMITERS.find((delimiter) => {
    const labels = label.split(delimiter).map((each) => each.trim());
    if (labels.length < LEAST) return false;
    const known = meet(labels).fields.filter((field) => field !== undefined);
    return known.length >= LEAST && known.length * 2 > labels.length;
  });
}
