import type { NoteTexts } from '../../notes.ts';
import { contactDamages } from './cells/contacts.ts';
import { dateDamages } from './cells/dates.ts';
import { identifierDamages } from './cells/identifiers.ts';
import { numberDamages } from './cells/numbers.ts';
import { placeDamages } from './cells/places.ts';
import { textDamages } from './cells/texts.ts';
import { valueDamages } from './cells/values.ts';

/** Damages of single cells, by type of column. */
export const repairCells = {
  ...identifierDamages,
  ...contactDamages,
  ...dateDamages,
  ...numberDamages,
  ...valueDamages,
  ...placeDamages,
  ...textDamages,
} satisfies NoteTexts;
