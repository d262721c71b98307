import type { SchemaOutline } from '../catalogue/bundle.ts';
import { type HeaderMatch, matchHeader, readHeader } from './match-header.ts';

/**
 * Compares a header with every candidate, the best first. Names alone decide, in a few
 * milliseconds; the order never depends on that of the candidates.
 */
export function matchSchemas(
  labels: readonly string[],
  candidates: readonly SchemaOutline[],
): readonly HeaderMatch[] {
  const header = readHeader(labels);
  return candidates.map((schema) => matchHeader(header, schema)).sort(better);
}

/** From this share of common columns on, the schema is the right one save for an accident. */
export const CLEAR = 0.6;

function better(a: HeaderMatch, b: HeaderMatch): number {
  return b.score - a.score || exact(b) - exact(a) || (a.name < b.name ? -1 : 1);
}

function exact({ matched }: HeaderMatch): number {
  return matched.filter(({ how }) => how === 'exact').length;
}
