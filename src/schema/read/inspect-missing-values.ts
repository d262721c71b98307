import type { SchemaFault } from '../model.ts';
import { isJsonObject } from '../types/json-value.ts';
import { type Path, warningAt, wrongKind } from './fault.ts';

/** A list of texts, or of `{value, label}`; a text listed twice is only said. */
export function inspectMissingValues(written: unknown, path: Path): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [wrongKind(path, 'list', written)];
  const seen = new Set<string>();
  return written.flatMap((one: unknown, index): readonly SchemaFault[] => {
    const value = isJsonObject(one) ? one.value : one;
    if (typeof value !== 'string') return [wrongKind([...path, index], 'text', value)];
    if (seen.has(value)) return [warningAt([...path, index], 'repeated-missing-value', { value })];
    seen.add(value);
    return [];
  });
}
