import type { Spatial } from '../../project/project.ts';
import { readPeriod } from './read-period.ts';

// How a value is shown on one line, and read back from what a person typed.

export const asIs = (value: unknown): string => (typeof value === 'string' ? value : '');
export const line = (typed: string): unknown => (typed.trim() === '' ? undefined : typed.trim());
export const list = (typed: string): readonly string[] | undefined => {
  const items = typed.split(/[,;]/).map((item) => item.trim());
  const filled = items.filter((item) => item !== '');
  return filled.length === 0 ? undefined : filled;
};
export const shownList = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

const TERRITORY = /^(commune|epci|canton|departement|region)\s+([0-9][0-9AB][0-9]{0,7})$/;

export function shownPeriod(value: unknown): string {
  const { start = '', end = '' } = (value ?? {}) as { start?: string; end?: string };
  return start === '' ? '' : `${start} / ${end}`;
}

/** `2024`, or `2023-09-01 / 2024-08-31`. */
export function readPeriodTyped(typed: string): unknown {
  const [first = '', last = first] = typed.split(/\s*\/\s*|\s+(?:à|au|to)\s+/);
  const [start, end] = [readPeriod(first)?.start, readPeriod(last)?.end];
  return start === undefined || end === undefined || start > end ? undefined : { start, end };
}

/** `commune 38185`, `epci 200040715`, `france`. */
export function readTerritory(typed: string): unknown {
  const folded = typed.trim().replace(/é/gi, 'e');
  if (/^france$/i.test(folded)) return { level: 'country', name: 'France' };
  const [, level = '', code] =
    TERRITORY.exec(folded.replace(/^\S+/, (word) => word.toLowerCase())) ?? [];
  return code === undefined ? undefined : { level, code };
}

export function shownTerritory(value: unknown): string {
  const { level = '', code, bbox } = (value ?? {}) as Partial<Spatial>;
  return code === undefined ? (bbox ?? []).join(' ') : `${level} ${code}`;
}
