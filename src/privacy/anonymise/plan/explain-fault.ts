import type { Param } from '../../../base/finding.ts';
import { nearMiss } from '../../../base/near-miss.ts';
import type { SchemaFault } from '../../../generated/plan-validator.js';

const KNOWN_KEYS = [
  'version',
  'columns',
  'rows',
  'quasi',
  'sensitive',
  'hierarchies',
  'target',
  'aggregate',
  'key',
  'operator',
  'drop',
  'column',
  'equals',
  'empty',
  'above',
  'below',
  'namespace',
  'width',
  'bounds',
  'bottom',
  'decimals',
  'longitude',
  'threshold',
  'percentile',
  'distribution',
  'relative',
  'within',
  'reference',
  'entropyL',
  'maxSuppression',
  'algorithm',
  'maxNodes',
  'measures',
  'dominance',
  'totals',
  'levels',
  'widths',
];

/** What a sentence needs of a fault: the unknown or missing key, the values or the type expected. */
export function explainFault(
  fault: SchemaFault | undefined,
  keys: readonly (string | number)[],
  content: unknown,
): Record<string, Param> {
  const { keyword = '', params = {} } = fault ?? {};
  const unknown = params.additionalProperty;
  if (typeof unknown === 'string') {
    return { fault: 'unknown-key', name: unknown, near: nearMiss(unknown, KNOWN_KEYS) ?? null };
  }
  if (typeof params.missingProperty === 'string') {
    return { fault: 'missing-key', name: params.missingProperty };
  }
  if (Array.isArray(params.allowedValues)) {
    const allowed = params.allowedValues.map(String);
    const value = String(valueAt(content, keys));
    return { fault: 'unknown-value', value, allowed, near: nearMiss(value, allowed) ?? null };
  }
  if (keyword === 'const')
    return { fault: 'unknown-value', allowed: [String(params.allowedValue)] };
  if (keyword === 'minItems' || keyword === 'minLength') return { fault: 'empty' };
  if (params.limit !== undefined) {
    return {
      fault: 'out-of-range',
      comparison: String(params.comparison ?? keyword),
      limit: Number(params.limit),
    };
  }
  if (keyword === 'pattern') return { fault: 'bad-form' };
  return { fault: 'wrong-type', expected: String(params.type ?? '') };
}

function valueAt(content: unknown, keys: readonly (string | number)[]): unknown {
  let at: unknown = content;
  for (const key of keys) at = (at as Record<string | number, unknown> | undefined)?.[key];
  return at;
}
