import { fold } from '../../../base/folding.ts';
import { NearMissValues } from '../../../schema/constraints/near-miss-value.ts';
import type { Field } from '../../../schema/model.ts';
import type { RepairColumn } from '../../defect.ts';

/** The values of an enumeration, ready to be compared with what people type. */
export interface Allowed {
  readonly texts: readonly string[];
  readonly near: NearMissValues;
  /** The only value with that key; `undefined` when two have it. */
  readonly byKey: ReadonlyMap<string, string | undefined>;
}

const known = new WeakMap<Field, Allowed | null>();

/** Case, accents, spaces and composition forgiven; nothing else. */
export function enumKey(text: string): string {
  return fold(text.normalize('NFC')).replace(/\s+/gu, '');
}

/** Texts only: `1` and `01` of a column of integers are compared once cast, by the field itself. */
export function allowedOf({ field }: RepairColumn): Allowed | undefined {
  let allowed = known.get(field);
  if (allowed === undefined) {
    allowed = allowedValues(field) ?? null;
    known.set(field, allowed);
  }
  return allowed ?? undefined;
}

function allowedValues({ type, constraints, categories }: Field): Allowed | undefined {
  const values = type === 'string' ? (constraints.enum ?? categories) : undefined;
  if (values === undefined) return undefined;
  const texts = values.filter((value) => typeof value === 'string');
  const byKey = new Map<string, string | undefined>();
  for (const text of texts) {
    const key = enumKey(text);
    byKey.set(key, byKey.has(key) ? undefined : text);
  }
  return { texts, near: new NearMissValues(texts), byKey };
}
