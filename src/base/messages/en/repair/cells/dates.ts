import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of dates, periods and years. */
export const dateDamages = {
  'repair/DATE-DMY': () =>
    'day/month/year date: in the column, a day over 12 proves it and nothing contradicts it',
  'repair/DATE-DMY/unproved': () =>
    'day/month/year date by its figures, in a column that also writes otherwise',
  'repair/DATE-DMY/no-seconds': () => 'date and time without seconds: zero seconds would be added',
  'repair/DATE-MDY': () => 'month/day/year date: in the column, a day over 12 stands second',
  'repair/DATE-MDY/real': () => 'month/day/year date, the time of which would be lost',
  'repair/DATE-AMBIGUOUS': () => 'day/month or month/day: nothing in the column tells',
  'repair/DATE-AMBIGUOUS/action': () => 'Check a date that you know, then choose',
  'repair/DATE-AMBIGUOUS/real': () =>
    'day/month or month/day: nothing tells, and the time would be lost',
  'repair/DATE-AMBIGUOUS/mixed': () =>
    'day/month and month/day in the same column: some dates have two readings',
  'repair/DATE-AMBIGUOUS/mixed/action': () =>
    'Take the dates from their source again, as YYYY-MM-DD',
  'repair/DATE-AMBIGUOUS/reading-dmy': () => 'day, month, year',
  'repair/DATE-AMBIGUOUS/reading-mdy': () => 'month, day, year',
  'repair/DATE-YMD': () => 'year first: only one date is possible',
  'repair/DATE-YMD/no-seconds': () => 'date and time without seconds: zero seconds would be added',
  'repair/DATE-COMPACT': () => 'date in eight digits: only one reading is possible',
  'repair/DATE-COMPACT/day-first': () => 'date in eight digits, day first',
  'repair/DATE-FR-TEXT': () => 'date with the name of its month',
  'repair/DATE-FR-TEXT/inside': () => 'date taken from a sentence, the rest of which would be lost',
  'repair/DATE-FR-TEXT/no-seconds': () =>
    'date and time without seconds: zero seconds would be added',
  'repair/DATE-FR-TEXT/wrong-weekday': () => 'weekday that is not that of the date',
  'repair/DATE-FR-TEXT/action': () => 'Correct the weekday or the date: one of the two is wrong',
  'repair/DATE-TIME': () => 'midnight added to the date, which says nothing',
  'repair/DATE-TIME/real': () => 'time in a column of dates: it would be lost',
  'repair/DATE-UTC-SHIFT': () =>
    'midnight in Paris written in universal time: the date is that of the next day',
  'repair/DATE-EXCEL-SERIAL': () => 'day number of the spreadsheet instead of a date',
  'repair/DATE-EXCEL-SERIAL/action': () => 'Check a date that you know, then choose',
  'repair/DATE-EXCEL-SERIAL/reading-1900': () => 'days counted from 1900 (Windows)',
  'repair/DATE-EXCEL-SERIAL/reading-1904': () => 'days counted from 1904 (old Macintoshes)',
  'repair/DATE-YY': () => 'year on two digits: the century is assumed',
  'repair/DATE-YY/reading-nearest': () => 'century nearest to the other years of the column',
  'repair/DATE-YY/reading-2000': () => 'years 2000',
  'repair/DATE-YY/reading-1900': () => 'years 1900',
  'repair/DATE-EPOCH': () => 'day zero of a program, which means “no date”',
  'repair/DATE-EPOCH/required': () => 'day zero of a program, in a required column',
  'repair/DATE-EPOCH/action': () => 'Give the real date',
  'repair/DATE-IMPOSSIBLE': () => 'date that no calendar has',
  'repair/DATE-IMPOSSIBLE/action': () => 'Find the date in the original document',
  'repair/DATE-OUT-OF-RANGE': ({ year }) => `unlikely year (${say(year)})`,
  'repair/DATE-OUT-OF-RANGE/action': () => 'Correct the year',
  'repair/DATE-PARTIAL': () => 'month or year without the day',
  'repair/DATE-PARTIAL/action': () => 'Give the day: the first of the month would be made up',
  'repair/DATE-PARTIAL/no-time': () => 'date without a time, where a time is expected',
  'repair/PERIOD-SEPARATOR': () => 'period written without a slash, both of its dates read',
  'repair/PERIOD-SPACE': () => 'two dates parted by a space: a period, or two dates',
  'repair/PERIOD-SPACE/action': () =>
    'Write the period with a slash (2023-01-01/2023-12-31), or keep one date',
  'repair/PERIOD-REVERSED': () => 'end of the period before its start',
  'repair/PERIOD-REVERSED/action': () => 'Correct whichever of the two dates is wrong',
  'repair/PERIOD-YEAR': () => 'year instead of a period',
  'repair/PERIOD-YEAR/action': () => 'Give the first and the last day',
  'repair/YEAR-AS-SERIAL': () => 'year taken for a day number by the spreadsheet',
  'repair/YEAR-FROM-DATE': () => 'whole date in a column of years: day and month would be lost',
  'repair/YEAR-SHORT': () => 'year on two digits',
  'repair/YEAR-SHORT/action': () => 'Write the four digits',
  'repair/YEAR-RANGE': () => 'several years in one cell',
  'repair/YEAR-RANGE/action': () => 'Keep one year, or make one row per year',
  'repair/CODE-AS-DATE': () =>
    'dotted code taken for a date by the spreadsheet: day and month give back its two numbers',
  'repair/CODE-AS-DATE/free': () =>
    'code taken for a date by the spreadsheet: what it was is not known',
  'repair/CODE-AS-DATE/action': () =>
    'Take the codes from the original software again, with the column as Text',
  'repair/CODE-ZERO-LOST': () =>
    'matter 7.1 with the label of 7.10: the final zero is most likely lost',
  'repair/CODE-ZERO-LOST/action': () => 'Write 7.10, with the column as Text, or correct the label',
  'repair/CHK-DATE-ORDER': ({ other }) =>
    `date before that of “${say(other)}”, which should come first`,
  'repair/CHK-DATE-ORDER/action': () => 'Correct whichever of the two dates is wrong',
} satisfies NoteTexts;
