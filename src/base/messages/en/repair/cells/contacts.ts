import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of phone numbers, e-mail and web addresses. */
export const contactDamages = {
  'repair/TEL-PREFIX': () => 'leading zero lost: nine digits of a French number',
  'repair/TEL-TRUNK': () => 'zero in brackets, which is not dialled after +33',
  'repair/TEL-SEPARATORS': () => 'separators that the schema refuses',
  'repair/TEL-INTERNATIONAL': () =>
    'national or international number: the schema expects the other form',
  'repair/TEL-SEVERAL': () => 'several numbers in one cell',
  'repair/TEL-SEVERAL/action': () => 'Keep one number, or add a column if the schema allows it',
  'repair/TEL-LENGTH': ({ digits }) => `number too short or too long (${say(digits)} digits)`,
  'repair/TEL-LENGTH/action': () => 'Check the number with its holder',
  'repair/EMAIL-OBFUSCATED': () => 'e-mail address in disguise, with (at) or the word arobase',
  'repair/EMAIL-NAME': () => 'name or signs around the e-mail address',
  'repair/EMAIL-SEVERAL': () => 'several e-mail addresses in one cell',
  'repair/EMAIL-SEVERAL/action': () => 'Keep one address only',
  'repair/EMAIL-INVALID': () => 'malformed e-mail address',
  'repair/EMAIL-INVALID/action': () => 'Correct the address, as in mairie@example.org',
  'repair/EMAIL-INVALID/comma': () => 'comma for a dot in the e-mail address',
  'repair/EMAIL-INVALID/space': () => 'space in the e-mail address',
  'repair/URL-SCHEME': () => 'web address without http:// or https://',
  'repair/URL-SCHEME/action': () => 'Open the address to choose, then accept',
  'repair/URL-SCHEME/mistyped': () => 'beginning of the web address mistyped',
  'repair/URL-SCHEME/reading-https': () => 'address in https://',
  'repair/URL-SCHEME/reading-http': () => 'address in http://',
  'repair/URL-SEVERAL': () => 'several web addresses in one cell',
  'repair/URL-SEVERAL/action': () => 'Keep one address only',
  'repair/URL-INVALID': () => 'malformed web address',
  'repair/URL-INVALID/action': () => 'Copy the address from the bar of the browser',
} satisfies NoteTexts;
