import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of identifiers. */
export const identifierDamages = {
  'repair/ID-TEXT-MARKER': () =>
    'sign added so that the spreadsheet keeps the code as it is: not a part of the value',
  'repair/ID-SCI-EXACT': () =>
    'number written as a power of ten, all its digits there and its check digits right',
  'repair/ID-SCI-EXACT/final-zero': () =>
    'number written as a power of ten: its last digit, absent, can only be a zero, and the check digits are right',
  'repair/ID-SCI-LOSSY': () =>
    'number rounded by the spreadsheet: its last digits are lost, and two equal values are not the same body',
  'repair/ID-SCI-LOSSY/action': () =>
    'Take the numbers from the original software again, with the column as Text',
  'repair/ID-ROUNDED': () =>
    'SIRET ending in 00000: no establishment has it, it is a rounded SIRET',
  'repair/ID-ROUNDED/action': () =>
    'Take the numbers from the original software again, with the column as Text',
  'repair/ID-ROUNDED/siren': () => 'rounded SIREN: its last digits became zeros',
  'repair/ID-FLOAT': () =>
    'code written as a decimal number: the zeros after the point are not a part of it',
  'repair/ID-LABEL': () => 'name of the code written before the code, which is right',
  'repair/ID-SPACES': () => 'separators in the code: without them it is right',
  'repair/ID-CASE': () => 'small letters: this code is written in capitals, and exists',
  'repair/ID-LEADING-ZERO': () => 'leading zero lost: only one commune has this code',
  'repair/ID-LEADING-ZERO/unproved': () =>
    'leading zero most likely lost: with it the code is right, but another digit may be missing',
  'repair/ID-TRUNCATED': () =>
    'code too short, and a leading zero does not make it right: another digit is lost',
  'repair/ID-TRUNCATED/action': () => 'Find the whole code in the original software',
  'repair/ID-SIREN': () => 'SIREN instead of a SIRET: which establishment is not known',
  'repair/ID-SIREN/action': () =>
    'Look up the SIRET of the establishment on annuaire-entreprises.data.gouv.fr',
  'repair/ID-VAT': () => 'VAT number instead of a SIRET: which establishment is not known',
  'repair/ID-VAT/action': () =>
    'Look up the SIRET of the establishment on annuaire-entreprises.data.gouv.fr',
  'repair/ID-VAT/siren': () => 'VAT number instead of a SIREN',
  'repair/ID-RNA-NO-W': () =>
    'number of an association without its W: the nine digits are no SIREN',
  'repair/ID-WRONG-KIND': () => 'identifier of another kind than the one expected',
  'repair/ID-WRONG-KIND/action': () =>
    'Give the expected identifier, or move this one to its own column',
  'repair/ID-WRONG-KIND/siret': () =>
    'SIRET instead of the expected identifier: its first nine digits are the SIREN',
  'repair/ID-WRONG-KIND/siren': () => 'SIREN instead of the expected identifier',
  'repair/ID-WRONG-KIND/rna': () =>
    'number of an association (RNA) instead of the expected identifier',
  'repair/ID-POSTCODE-AS-INSEE': () => 'postcode instead of the INSEE code of the commune',
  'repair/ID-POSTCODE-AS-INSEE/action': () =>
    'Replace it with the INSEE code of the commune, from its name',
  'repair/ID-POSTCODE-AS-INSEE/same': () =>
    'INSEE code equal to the postcode of the row, which is not that of this commune: most likely a postcode',
  'repair/ID-OBSOLETE': ({ name, successor }) =>
    `former code of a commune, today ${say(name)} (${say(successor)})`,
  'repair/ID-OBSOLETE/action': () =>
    'Say whether the data speaks of the commune of that time or of today; the history is on insee.fr',
  'repair/ID-OBSOLETE/corsica': ({ name, successor }) =>
    `Corsican code from before 1976, today ${say(name)} (${say(successor)})`,
  'repair/ID-PLACEHOLDER': () => 'word written in place of a number',
  'repair/ID-PLACEHOLDER/action': () => 'Give the number, or leave the cell empty if it may be',
  'repair/ID-PLACEHOLDER/digits': () => 'the same digit all along: a filler',
  'repair/ID-PLACEHOLDER/masked': () => 'number some digits of which are hidden',
  'repair/ID-FORMAT': ({ plain }) =>
    `identifier written with signs or small letters that the schema refuses; it expects ${say(plain)}`,
  'repair/ID-FORMAT/action': () =>
    'Ask whoever manages the identifier how it is written: other files refer to it',
  'repair/BAL-CLE': () =>
    'address key to be put in form: number on five digits and small letters, in agreement with the other columns',
  'repair/BAL-CLE/differs': () =>
    'address key that disagrees with the number, the suffix or the commune of the row',
  'repair/BAL-CLE/action': () => 'Correct the key or the other columns of the row',
  'repair/BAL-PIPE': () => 'stray bars “|” in the list of parcels',
  'repair/BAL-PARCELLE': () => 'parcel without its fourteen characters',
  'repair/BAL-PARCELLE/action': () =>
    'Write commune, prefix, section and number, as in 31555000AB0001',
  'repair/COL-MIXED': () => 'value that seems to belong to another column',
  'repair/COL-MIXED/action': () =>
    'Check whether the row is shifted, and put the value back in its column',
  'repair/COL-MIXED/rna': () => 'number of an association (RNA) in a column that expects none',
  'repair/COL-MIXED/siret': () => 'SIRET in a column that expects none',
  'repair/COL-MIXED/email': () => 'e-mail address in a column that expects none',
  'repair/COL-MIXED/url': () => 'web address in a column that expects none',
  'repair/COL-MIXED/date': () => 'date in a column that expects none',
  'repair/COL-MIXED/phone': () => 'phone number in a column that expects none',
} satisfies NoteTexts;
