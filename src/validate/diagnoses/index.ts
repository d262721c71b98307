import type { Diagnosis } from '../diagnosis.ts';
import { coordinates } from './coordinates.ts';
import { excelDamage } from './excel-damage.ts';
import { formulaInjection } from './formula-injection.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { invisibleLabel } from './labels/invisible-label.ts';
import { largeFile } from './labels/large-file.ts';
import { longLabel } from './labels/long-label.ts';
import { reservedLabel } from './labels/reserved-label.ts';
import { similarLabel } from './labels/similar-label.ts';
import { tooManyColumns } from './labels/too-many-columns.ts';
import { outerSpace } from './outer-space.ts';
import { postcodeForInsee } from './postcode-for-insee.ts';
import { totalsRow } from './totals-row.ts';

/** All that is said beyond the schema. Of those that explain the errors of a cell, the first does. */
export const DIAGNOSES: readonly Diagnosis[] = [
  largeFile,
  tooManyColumns,
  similarLabel,
  invisibleLabel,
  longLabel,
  reservedLabel,
  excelDamage,
  formulaInjection,
  postcodeForInsee,
  invisibleCharacter,
  outerSpace,
  coordinates,
  totalsRow,
];
