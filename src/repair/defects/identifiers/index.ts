import type { AnyCellDefect } from '../../defect.ts';
import { letterCase } from './case.ts';
import { communes } from './commune-code.ts';
import { float } from './float.ts';
import { format } from './format.ts';
import { label } from './label.ts';
import { leadingZeros } from './leading-zero.ts';
import { placeholders } from './placeholder.ts';
import { roundings } from './rounded.ts';
import { scientific } from './scientific.ts';
import { sirens } from './siren-only.ts';
import { spaces } from './spaces.ts';
import { kinds } from './wrong-kind.ts';

/**
 * What was lost first, since nothing may be made of it; then what can be undone, the float suffix
 * before the separators (`73282932000074.0` would have fifteen digits); then what is something else.
 */
export const IDENTIFIERS: readonly AnyCellDefect[] = [
  ...scientific,
  ...placeholders,
  ...roundings,
  float,
  label,
  spaces,
  letterCase,
  ...leadingZeros,
  ...sirens,
  ...kinds,
  ...communes,
  format,
];
