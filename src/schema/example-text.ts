import type { Field } from './model.ts';

/** The field's example as a cell would hold it; `undefined` when there is none. */
export function exampleText({ example }: Field): string | undefined {
  if (typeof example === 'string') return example === '' ? undefined : example;
  if (typeof example === 'number' || typeof example === 'boolean') return String(example);
  return typeof example === 'object' && example !== null ? JSON.stringify(example) : undefined;
}
