import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import type { Header } from '../../table/batch.ts';
import type { NearLabel } from './near-labels.ts';

const CODE = 'near-miss-label';

/**
 * Says once that "column X is likely to be Y": on the error where Y is compulsory or X is forbidden,
 * else as a warning of its own in the place of the two remarks that X is unknown and Y absent.
 * @param findings those of the header, in order
 */
export function explainLabels(
  findings: readonly Finding[],
  near: readonly NearLabel[],
  header: Header,
): readonly Finding[] {
  if (near.length === 0) return findings;
  const byField = new Map(near.map((pair) => [pair.field.name, pair]));
  const byColumn = new Map(near.map((pair) => [pair.column + 1, pair]));
  const required = new Set(
    findings.filter(({ code }) => code === 'missing-label').map(({ field }) => field),
  );
  return findings.flatMap((finding): Finding[] => {
    const { code, field, column } = finding;
    if (code === 'missing-label') {
      const pair = byField.get(field ?? '');
      return [pair === undefined ? finding : missing(finding, pair, header)];
    }
    if (code === 'unmatched-header') return [unmatched(finding, near.length)];
    if (code === 'optional-label') return stillOptional(finding, byField);
    const pair = column === undefined ? undefined : byColumn.get(column);
    if (pair === undefined) return [finding];
    if (code === 'extra-label') return [{ ...finding, cause: CODE, suggestion: pair.field.name }];
    if (code !== 'unknown-label') return [finding];
    return required.has(pair.field.name) ? [] : [warning(finding, pair)];
  });
}

function missing(
  finding: Finding,
  { column, field, nearness }: NearLabel,
  header: Header,
): Finding {
  return {
    ...finding,
    reason: 'near-miss',
    cause: CODE,
    column: column + 1,
    value: header.columns[column] ?? '',
    suggestion: field.name,
    params: { ...finding.params, nearness },
  };
}

/** Not one name is right, but some are nearly: the schema may well be. */
function unmatched(finding: Finding, near: number): Finding {
  return { ...finding, reason: 'near-miss', cause: CODE, params: { ...finding.params, near } };
}

function warning(finding: Finding, { field, nearness }: NearLabel): Finding {
  return {
    ...finding,
    code: CODE,
    level: levelOf(CODE),
    suggestion: field.name,
    params: { nearness, title: field.title ?? null },
  };
}

function stillOptional(finding: Finding, found: ReadonlyMap<string, NearLabel>): Finding[] {
  const { fields } = finding.params;
  if (!Array.isArray(fields)) return [finding];
  const absent = fields.map(String).filter((name) => !found.has(name));
  return absent.length === 0 ? [] : [{ ...finding, params: { fields: absent } }];
}
