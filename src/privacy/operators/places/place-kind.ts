import { labelWords } from '../../../base/folding.ts';
import type { PlaceKind } from './place.ts';

const KINDS: readonly (readonly [PlaceKind, ReadonlySet<string>])[] = [
  ['iris', new Set(['iris'])],
  ['postcode', new Set(['cp', 'postal', 'postale', 'postcode', 'codpost', 'codepostal'])],
  ['commune', new Set(['insee', 'commune', 'depcom', 'codgeo', 'com'])],
  ['departement', new Set(['departement', 'dep', 'dept', 'dpt'])],
];

/** What the codes of a column stand for, by the words of its label. */
export function placeKindOf(label: string): PlaceKind | undefined {
  const words = labelWords(label);
  return KINDS.find(([, known]) => words.some((word) => known.has(word)))?.[0];
}
