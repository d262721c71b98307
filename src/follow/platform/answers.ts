/** What comes from a platform, read without trust: anything of another shape is nothing. */
export type Answer = Readonly<Record<string, unknown>>;

export function record(value: unknown): Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Answer)
    : {};
}

export function list(value: unknown): readonly Answer[] {
  return Array.isArray(value) ? value.map(record) : [];
}

export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** The day of an instant, `AAAA-MM-JJ`; `null` when there is none. */
export function day(value: unknown): string | null {
  const found = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value) : null;
  return found?.[0] ?? null;
}
