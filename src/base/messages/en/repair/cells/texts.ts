import type { NoteTexts } from '../../../notes.ts';

/** Damages of texts. */
export const textDamages = {
  'repair/SEC-FORMULA': () => 'formula, run when a spreadsheet opens the file',
  'repair/SEC-FORMULA/action': () => 'Replace it with its result; add no apostrophe',
  'repair/SEC-FORMULA/external': () =>
    'formula that calls a site or a program when the file is opened',
  'repair/SEC-SCRIPT': () => 'code that a browser runs',
  'repair/SEC-SCRIPT/action': () => 'Remove it and find where it comes from before publishing',
  'repair/TXT-HTML': () => 'HTML tags in the text',
  'repair/TXT-HTML/action': () => 'Export the text without formatting',
  'repair/TXT-HTML-ENTITY': () => 'characters written as HTML entities',
  'repair/TXT-HTML-ENTITY/twice': () => 'HTML entities encoded twice',
  'repair/TXT-HTML-ENTITY/twice/action': () => 'Export the text without formatting',
  'repair/ENC-LOSSY': () => 'character lost (�) in a former encoding',
  'repair/ENC-LOSSY/action': () => 'Export again in UTF-8: the letter cannot be guessed',
  'repair/TXT-CASE': () => 'name all in capitals: its accents cannot be guessed',
  'repair/TXT-CASE/action': () => 'Write it in small letters with accents',
  'repair/TXT-UNDERSCORE': () => 'underscores in place of spaces',
  'repair/TXT-DASH': () => 'dash in place of a hyphen',
  'repair/TXT-ABBREVIATION': () => 'kind of street shortened',
} satisfies NoteTexts;
