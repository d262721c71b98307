import { describe, expect, it } from 'vitest';
import { numberFormat, shownText, withoutGrouping } from './number-format.ts';

describe('numberFormat', () => {
  it.each([
    'General',
    'GENERAL',
    'Standard',
    '',
    '@',
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '# ##0,00',
    '0%',
    '0.0%',
    '0.00E+00',
    '# ?/?',
    '00.00',
    '#,#00',
    '0" km"',
    '#00',
    '[<=99999]00000;General',
    ';;;',
    'General" hab."',
    '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
    '[$€-40C]#,##0.00',
    '"Oui";"Oui";"Non"',
    '0.00"',
    '[h',
    '"',
  ])('%s leaves the number as it is', (pattern) => {
    expect(numberFormat(pattern)).toEqual({ kind: 'plain' });
  });

  it.each([
    ['dd/mm/yyyy', 'date'],
    ['m/d/yyyy', 'date'],
    ['[$-40C]d mmmm yyyy', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['yyyy\\-mm\\-dd;@', 'date'],
    ['dd/mm', 'date'],
    ['dddd', 'date'],
    ['dd/mm/yyyy hh:mm', 'datetime'],
    ['yyyy-mm-dd"T"hh:mm:ss', 'datetime'],
    ['hh:mm', 'time'],
    ['h:mm AM/PM', 'time'],
    ['h" h "mm', 'time'],
    ['mm:ss.0', 'time'],
    ['mmm-yy', 'month'],
    ['mm/yyyy', 'month'],
    ['[$-40C]mmmm yyyy', 'month'],
    ['yyyy', 'year'],
  ])('%s shows a %s', (pattern, precision) => {
    expect(numberFormat(pattern)).toEqual({ kind: 'moment', precision });
  });

  it.each([
    ['[h]:mm', 1.0625, '25:30'],
    ['[h]:mm:ss', 1.0625, '25:30:00'],
    ['[mm]:ss', 0.0625, '90:00'],
  ])('%s shows the duration %d as %s', (pattern, value, text) => {
    expect(numberFormat(pattern)).toEqual({ kind: 'duration', pattern });
    expect(shownText(pattern, value)).toBe(text);
  });

  it.each([
    ['00000', 1000, '01000'],
    ['[$-40C]00000', 1000, '01000'],
    ['[Red]00000', 1000, '01000'],
    ['00000;-00000', 1000, '01000'],
    ['000 000 000 00000', 2100007800018, '02100007800018'],
    ['000\\ 000\\ 000\\ 00000', 2100007800018, '02100007800018'],
    ['0#" "##" "##" "##" "##', 612345678, '0612345678'],
    ['00\\.00\\.00\\.00\\.00', 612345678, '06.12.34.56.78'],
    ['"DEP-"000', 1, 'DEP-001'],
  ])('%s shows the identifier %d as %s', (pattern, value, text) => {
    expect(numberFormat(pattern)).toEqual({ kind: 'identifier', pattern });
    expect(withoutGrouping(shownText(pattern, value) ?? '')).toBe(text);
  });
});
