import type { CheckParams } from '../check.ts';

/** The name of a field that a parameter gives. Parameters are judged before a check runs. */
export function columnOf(params: CheckParams, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

/** The names of fields that a parameter gives. */
export function columnsOf(params: CheckParams, name: string): readonly string[] {
  const value = params[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
