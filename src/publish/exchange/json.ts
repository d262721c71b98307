/** What comes from a platform, read without trust: anything of another shape is nothing. */
export type Json = Readonly<Record<string, unknown>>;

export const objectOrNull = (value: unknown): Json | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : null;

export const objectIn = (value: unknown): Json => objectOrNull(value) ?? {};

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
