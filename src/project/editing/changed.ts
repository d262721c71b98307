import type { Edit, Step } from '../edit-project.ts';

/** What the content must be after an edit, as plain values: a copy, the former one stays. */
export function changed(content: unknown, edit: Edit): unknown {
  const value = edit.do === 'remove' ? undefined : plain(edit.value);
  return at(plain(content) ?? {}, edit.path, (former) =>
    edit.do === 'add' ? [...(Array.isArray(former) ? former : []), value] : value,
  );
}

/** A copy without keys that are `undefined`. */
export function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** The place of a step in a list; its length when the list has no such item. */
export function indexOf(items: readonly unknown[], step: Step): number {
  if (typeof step !== 'object') return Math.min(Number(step), items.length);
  const index = items.findIndex((item) => matches(item, step));
  return index === -1 ? items.length : index;
}

function matches(item: unknown, values: Readonly<Record<string, string | number>>): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return Object.entries(values).every(
    ([key, value]) => (item as Readonly<Record<string, unknown>>)[key] === value,
  );
}

/** True for a step into a list. */
export function isOfList(step: Step | undefined): boolean {
  return typeof step === 'number' || typeof step === 'object';
}

function at(
  content: unknown,
  [step, ...rest]: readonly Step[],
  change: (former: unknown) => unknown,
): unknown {
  if (step === undefined) return change(content);
  if (isOfList(step)) return inList(Array.isArray(content) ? content : [], step, rest, change);
  const map = isMap(content) ? content : {};
  const key = String(step);
  const value = at(map[key], rest, change);
  if (value !== undefined) return { ...map, [key]: value };
  const { [key]: _gone, ...others } = map;
  return others;
}

function inList(
  items: readonly unknown[],
  step: Step,
  rest: readonly Step[],
  change: (former: unknown) => unknown,
): unknown {
  const index = indexOf(items, step);
  const fresh = typeof step === 'object' ? { ...step } : undefined;
  const value = at(items[index] ?? fresh, rest, change);
  const before = items.slice(0, index);
  const after = items.slice(index + 1);
  return value === undefined ? [...before, ...after] : [...before, value, ...after];
}

function isMap(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
