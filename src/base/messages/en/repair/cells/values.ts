import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of truth values and enumerations, marks of absence, constraints. */
export const valueDamages = {
  'repair/BOOL-OUI-NON': () => 'yes or no written otherwise than in the schema',
  'repair/BOOL-FR': () => 'true or false written otherwise than in the schema',
  'repair/BOOL-LETTER': () => 'letter for yes or no',
  'repair/BOOL-MARK': () => 'cross or tick for yes; empty cells stay empty',
  'repair/BOOL-UNKNOWN': () => 'neither yes nor no',
  'repair/BOOL-UNKNOWN/action': ({ yes, no }) =>
    `Write “${say(yes)}” or “${say(no)}”, or leave the cell empty if it may be`,
  'repair/ENUM-NORMALISE': () => 'allowed value but for case, accents or spaces',
  'repair/ENUM-SEPARATOR': () =>
    'several allowed values, with another separator than that of the schema',
  'repair/ENUM-SYNONYM': () => 'other name of an allowed value',
  'repair/ENUM-TYPO': () => 'value near one of the allowed ones only',
  'repair/ENUM-UNKNOWN': ({ count }) => `value that is not among the ${say(count)} allowed`,
  'repair/ENUM-UNKNOWN/action': ({ allowed }) => `Choose among: ${say(allowed)}`,
  'repair/MISS-MARKER': () =>
    'mark of absence where a value of some type is expected: the cell is emptied',
  'repair/MISS-MARKER/sentence': () =>
    'words that say an absence: the cell would be emptied, and what they say lost',
  'repair/MISS-MARKER/zero': () => 'mark of absence among numbers: it perhaps means zero',
  'repair/MISS-MARKER/required': () => 'mark of absence in a required column',
  'repair/MISS-MARKER/action': () =>
    'Give the value; write 0 if it is zero, nothing if it is unknown and the cell may be empty',
  'repair/VAL-REQUIRED': () => 'required cell left empty',
  'repair/VAL-REQUIRED/action': () => 'Give the value',
  'repair/VAL-RANGE': () => 'value out of the bounds of the schema',
  'repair/VAL-RANGE/action': () => 'Check the value and its unit',
  'repair/VAL-RANGE/minimum': ({ bound }) => `value below the minimum (${say(bound)})`,
  'repair/VAL-RANGE/maximum': ({ bound }) => `value above the maximum (${say(bound)})`,
  'repair/VAL-LENGTH': () => 'text too short or too long for the schema',
  'repair/VAL-LENGTH/action': () => 'Write the text again at the expected length',
} satisfies NoteTexts;
