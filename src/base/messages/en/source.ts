import type { Param } from '../../finding.ts';
import type { source as french } from '../fr/source.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';
import { sheetList } from '../sheet-list.ts';
import type { FindingText } from '../text.ts';

export const source: Readonly<Record<keyof typeof french, FindingText>> = {
  'hidden-sheet': {
    title: 'Hidden sheet',
    message: ({ params }) =>
      `The hidden sheet “${quote(params.sheet)}” (${rowCount(params.rows)}) would be published with the workbook`,
    action: ({ count = 1 }) =>
      count > 1
        ? 'Show these sheets, check what they contain, then delete them from the file to publish'
        : 'Show this sheet, check what it contains, then delete it from the file to publish',
    explain: {
      cause:
        'The workbook has a sheet that the spreadsheet program does not show. It is published with the file all the same, and anyone can show it.',
      example: 'A hidden sheet “Staff” keeps the names that were used to prepare the table.',
      remedy:
        'In Excel or LibreOffice, right-click a tab, then “Unhide” or “Show Sheet”. Delete the sheet, or publish the table as CSV, which contains one sheet only.',
    },
  },
  'other-sheets': {
    title: 'Other sheets',
    message: ({ params }) =>
      `Only the sheet “${quote(params.sheet)}” is checked; the workbook also contains: ${sheetList(params.others)}`,
    action: () => 'To check another one, add --sheet and its name',
    explain: {
      cause:
        'The workbook has several sheets. The first one that is visible and not empty is read, the others are not.',
      example: 'A workbook with the sheets “2023” and “2024”: only “2023” is checked.',
      remedy: 'Check each sheet with --sheet, or publish one file per sheet.',
    },
  },
  'encoding-error': {
    title: 'Unreadable character',
    message: ({ params }) =>
      params.likely === undefined
        ? `Character ${say(params.position)} of the line cannot be read as ${encodingName(params.encoding)} (byte ${say(params.byte)})`
        : `Character ${say(params.position)} of the line cannot be read as ${encodingName(params.encoding)}: it is most likely “${say(params.likely)}” written in Windows-1252 (byte ${say(params.byte)})`,
    action: ({ suggestion, count = 1 }) => {
      if (count > 1) return 'Type these characters again, then save the file as UTF-8';
      return suggestion === undefined
        ? 'Type this character again, then save the file as UTF-8'
        : `Replace with “${quote(suggestion)}”, then save the file as UTF-8`;
    },
    explain: {
      cause:
        'A character of the file does not exist in its encoding. Often, part of the file comes from another program, which writes Windows-1252.',
      example:
        'A UTF-8 file into which “réparer” was pasted from a Windows-1252 file: the byte E9 cannot be read.',
      remedy:
        'Type the character again on the line given, and save as “CSV UTF-8”. If the whole file is affected, give its encoding with --encoding.',
    },
  },
  'mixed-encoding': {
    title: 'Mixed encodings',
    message: ({ params }) =>
      `The file is UTF-8, but ${characters(params.other)} in another encoding, most likely Windows-1252`,
    action: () => 'Save each of the files that were joined as UTF-8, then join them again',
    explain: {
      cause:
        'Files of two encodings were put end to end, or lines of one were pasted into the other.',
      example:
        'The export of 2023 is UTF-8, that of 2024 Windows-1252: joined, the accents of 2024 cannot be read.',
      remedy: 'Convert each file to UTF-8 before joining them.',
    },
  },
  mojibake: {
    title: 'Damaged accents',
    message: ({ value, suggestion }) =>
      `“${quote(value)}” has damaged accents: it should read “${quote(suggestion)}”`,
    action: ({ suggestion, corrections }) =>
      corrections === undefined
        ? `Replace with “${quote(suggestion)}”, or export again and choose UTF-8`
        : 'Export again and choose UTF-8, or replace each value with the one suggested',
    explain: {
      cause:
        'A text in UTF-8 was read as Windows-1252, then saved: each accent became two or three signs.',
      example: '“Ã©cole” for “école”, “lâ€™eau” for “l’eau”.',
      remedy:
        'Export again from the original program, as UTF-8. In Excel, open a CSV with “Data > From Text” and choose “65001: Unicode (UTF-8)”.',
    },
  },
  'title-line': {
    title: 'Title above the table',
    message: ({ value, params }) =>
      `The header, read on line ${say(params.headerRow)}, comes after ${linesAbove(params.lines)}“${quote(value)}”`,
    action: () => 'Delete what stands above the header: it must be on the first line',
    explain: {
      cause:
        'A title, a note or blank lines stand above the header. Many tools take the first line for the header.',
      example: '“Grants paid in 2024”, then a blank line, then the names of the columns.',
      remedy:
        'Delete these lines. Title and explanations belong in the description of the dataset.',
    },
  },
  'title-line/blank': {
    title: 'Leading blank lines',
    message: ({ params }) =>
      `The header, read on line ${say(params.headerRow)}, comes after ${blankLines(params.lines)}`,
    action: () => 'Delete what stands above the header: it must be on the first line',
  },
  'sep-line': {
    title: 'Line sep=',
    message: ({ params }) =>
      `The “sep=” line tells Excel that the delimiter is ${delimiterName(params.delimiter)}; it is not part of the table`,
    action: () => 'Delete this line before publishing: few programs understand it',
    explain: {
      cause:
        'The “sep=” line tells Excel how columns are separated. Other programs take it for the header.',
      example: '“sep=;” on the first line, the header on the second.',
      remedy: 'Delete this line.',
    },
  },
  'sep-line/ignored': {
    title: 'Misleading sep= line',
    message: ({ params }) =>
      `The “sep=” line announces the delimiter ${delimiterName(params.delimiter)}, but the file uses ${delimiterName(params.used)}`,
    action: () => 'Delete this line: Excel would show everything in one column',
  },
  'source-error': {
    title: 'Misplaced quote',
    message: () => 'A quote in this cell is misplaced',
    action: () => 'Double the quotes that are part of the text: ""',
    explain: {
      cause:
        'A cell that starts with a quote must end with one, and the quotes of its text must be doubled. Otherwise columns shift, or lines run together.',
      example: '"Room "Jean Moulin"" for "Room ""Jean Moulin""".',
      remedy: 'Correct the cell given, or let a spreadsheet write the CSV: it doubles the quotes.',
    },
  },
  'source-error/unclosed-quote': {
    title: 'Quote never closed',
    message: () => 'The quote that opens this cell is never closed',
    action: () =>
      'Close it at the end of the cell; if it is part of the text, double it and put the cell in quotes',
  },
  'source-error/stray-quote': {
    title: 'Text after a quote',
    message: () => 'Text follows the quote that closes this cell',
    action: () => 'Double the quotes that are part of the text, or remove those around the cell',
  },
};

function rowCount(rows: Param | undefined): string {
  const count = Number(rows);
  return `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`;
}

const LABELS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

function encodingName(encoding: Param | undefined): string {
  return LABELS[say(encoding)] ?? say(encoding);
}

function characters(bytes: Param | undefined): string {
  return `${count(bytes)} ${Number(bytes) === 1 ? 'character is written' : 'characters are written'}`;
}

const count = (number: Param | undefined): string => Number(number).toLocaleString('en');

function linesAbove(lines: Param | undefined): string {
  return Number(lines) < 2 ? '' : `${count(lines)} lines, one of them `;
}

function blankLines(lines: Param | undefined): string {
  return `${count(lines)} blank ${Number(lines) === 1 ? 'line' : 'lines'}`;
}

function delimiterName(delimiter: Param | undefined): string {
  return delimiter === '\t' ? 'a tab' : `“${say(delimiter)}”`;
}
