import type { NoteTexts } from '../../notes.ts';
import { say } from '../../say.ts';

/** Damages of the file as a whole: its kind, its encoding, its layout. */
export const repairFiles = {
  'repair/FILE-WORKBOOK': ({ format }) => `workbook (.${say(format)}) written as CSV`,
  'repair/ENC-BOM': () => 'byte order mark at the start of the file',
  'repair/ENC-UTF16': () => 'file in UTF-16, written in UTF-8',
  'repair/ENC-CP1252': ({ encoding }) => `file in ${say(encoding)}, written in UTF-8`,
  'repair/ENC-LEGACY': ({ encoding }) =>
    `file that seems to be in ${say(encoding)}, an old encoding`,
  'repair/ENC-LEGACY/action': () =>
    'Check some accents, then accept, or name the encoding with --encoding',
  'repair/ENC-MIXED': () => 'lines in UTF-8 and lines in Windows-1252 in the same file',
  'repair/ENC-MOJIBAKE': () => 'damaged accents (“Ã©” for “é”)',
  'repair/EOL-CR': () => 'line ends of old Macintosh (CR)',
  'repair/EOL-MIXED': () => 'line ends of several kinds',
  'repair/STR-SEP-LINE': () => 'Excel’s own “sep=” line',
  'repair/DLM-COMMA': ({ to }) => `comma as delimiter, replaced by “${say(to)}”`,
  'repair/DLM-SEMICOLON': ({ to }) => `semicolon as delimiter, replaced by “${say(to)}”`,
  'repair/DLM-TAB': ({ to }) => `tab as delimiter, replaced by “${say(to)}”`,
  'repair/DLM-PIPE': ({ to }) => `bar “|” as delimiter, replaced by “${say(to)}”`,
  'repair/DLM-OTHER': ({ from, to }) => `“${say(from)}” as delimiter, replaced by “${say(to)}”`,
  'repair/QUO-APOSTROPHE': () => 'cells between apostrophes, written between straight quotes',
  'repair/QUO-BACKSLASH': () => 'quotes written \\" in place of ""',
  'repair/QUO-TYPOGRAPHIC': () => 'cells between “curly” quotes',
  'repair/QUO-ORPHAN': () => 'quote opened and never closed, read as a character',
  'repair/QUO-UNESCAPED': () => 'quotes amid a cell, read as characters',
  'repair/STR-LINE-QUOTED': () => 'whole lines between quotes',
  'repair/TXT-NFD': () => 'letters and accents apart (the macOS way)',
  'repair/TXT-NUL': () => 'null character',
  'repair/TXT-CONTROL': () => 'control character',
  'repair/TXT-ZEROWIDTH': () => 'invisible character, without width',
  'repair/TXT-SOFTHYPHEN': () => 'soft hyphen',
  'repair/TXT-BIDI': () => 'mark of writing direction: what is read is not what is written',
  'repair/TXT-TRIM': () => 'space at the start or the end',
  'repair/TXT-NBSP': () => 'no-break space at the start or the end',
  'repair/ENC-C1': () => 'sign of Windows-1252 turned into a control character',
} satisfies NoteTexts;
