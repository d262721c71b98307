import { ORDINARY } from '../../../base/french/phone/ordinary.ts';
import { readPhone } from '../../../base/french/phone/read-phone.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { onlyAccepted, reported, settled } from '../settle.ts';

const FRENCH = { name: 'telephone', constraints: { pattern: '0\\d{9}' } } as const;
const INTERNATIONAL = { name: 'telephone', constraints: { pattern: '\\+33\\d{9}' } } as const;

const isPhone = ({ kind }: RepairColumn): boolean => kind === 'phone';
const ordinary = new RegExp(`^${ORDINARY}$`);
/** Ten digits of a range that is not overseas: there, `+33` would be wrong. */
const MAINLAND = /^0(?:[1-5]|6(?!39|9)|7|9(?!4[0-9]))\d{8}$/;

/** Nine digits, parted as phones are, or as thousands are. */
const NINE = /^\d(?:\d{8}|([ .-])\d{2}(?:\1\d{2}){3})$|^\d{3}\s\d{3}\s\d{3}$/u;

/** Nine digits: the zero went away with a column read as numbers. */
const prefix: CellDefect = {
  id: 'TEL-PREFIX',
  applies: isPhone,
  repair(text, { column }) {
    if (!NINE.test(text)) return undefined;
    const digits = text.replace(/\D/g, '');
    if (!/^[1-9]\d{8}$/.test(digits) || !ordinary.test(`0${digits}`)) return undefined;
    const after = onlyAccepted(column, [`0${digits}`, `+33${digits}`]);
    return after === undefined ? undefined : { class: 'A', after };
  },
  examples: [
    { field: FRENCH, cell: '199002737', gives: { class: 'A', after: '0199002737' } },
    { field: INTERNATIONAL, cell: '199002737', gives: { class: 'A', after: '+33199002737' } },
    { field: FRENCH, cell: '3949', gives: null },
    { field: FRENCH, cell: '6862036.80', gives: null },
    { field: FRENCH, cell: '099002737', gives: null },
    { field: { name: 'effectif', type: 'integer' }, cell: '199002737', gives: null },
  ],
};

/** `+33 (0)1…`: the zero in brackets is not dialled from abroad. */
const trunk: CellDefect = {
  id: 'TEL-TRUNK',
  applies: isPhone,
  repair(text, { column }) {
    const rest = /^(?:\+|00)33\s*\(0\)\s*([1-9][\d\s.-]*)$/.exec(text)?.[1]?.replace(/\D/g, '');
    if (rest?.length !== 9) return undefined;
    const after = onlyAccepted(column, [`+33${rest}`, `0${rest}`]);
    return after === undefined ? undefined : { class: 'A', after };
  },
  examples: [
    {
      field: INTERNATIONAL,
      cell: '+33 (0)1 99 00 27 37',
      gives: { class: 'A', after: '+33199002737' },
    },
    { field: FRENCH, cell: '+33(0)199002737', gives: { class: 'A', after: '0199002737' } },
    { field: INTERNATIONAL, cell: '+33 (0)1 99 00 27', gives: null },
    { field: { name: 'telephone' }, cell: '+33 (0)1 99 00 27 37', gives: null },
  ],
};

/** `01.99.00.27.37` where the field takes digits only. */
const separators: CellDefect = {
  id: 'TEL-SEPARATORS',
  applies: isPhone,
  repair(text, { column }) {
    if (!/^[+\d][\d\s.()/_\u2010-\u2015-]+$/u.test(text) || text.includes('(0)')) return undefined;
    const digits = text.replace(/[^+\d]/g, '');
    return digits === text || digits.length > 13 ? undefined : settled(column, 'A', digits);
  },
  examples: [
    { field: FRENCH, cell: '01.99.00.27.37', gives: { class: 'A', after: '0199002737' } },
    { field: FRENCH, cell: '01 99 00\u00a027 37', gives: { class: 'A', after: '0199002737' } },
    { field: FRENCH, cell: '01 99 00 27', gives: null },
    { field: { name: 'telephone' }, cell: '01.99.00.27.37', gives: null },
    { field: FRENCH, cell: '01 99 00 27 37 / 01 99 00 27 38', gives: null },
  ],
};

/** A national number where an international one is due, or the other way round. */
const international: CellDefect = {
  id: 'TEL-INTERNATIONAL',
  applies: isPhone,
  repair(text, { column }) {
    const number = /^[+\d]/.test(text) ? readPhone(text) : undefined;
    if (number === undefined) return undefined;
    if (MAINLAND.test(number)) return settled(column, 'C', `+33${number.slice(1)}`);
    const national = /^(?:\+|00)33([1-9]\d{8})$/.exec(number)?.[1];
    return national === undefined ? undefined : settled(column, 'C', `0${national}`);
  },
  examples: [
    { field: INTERNATIONAL, cell: '01 99 00 27 37', gives: { class: 'C', after: '+33199002737' } },
    { field: FRENCH, cell: '+33 1 99 00 27 37', gives: { class: 'C', after: '0199002737' } },
    // Overseas, +33 is another country code.
    { field: INTERNATIONAL, cell: '0690 00 12 34', gives: null },
    { field: FRENCH, cell: '+32 2 555 12 12', gives: null },
  ],
};

/** Marks between two numbers, each long enough to be one. */
const BETWEEN = /[/;,|\n]|\s(?:ou|et|or|and|-|–)\s/i;
const LONG = /(?:\d\D*){8,}/;

/** What no rule may choose or complete. */
const wrong: CellDefect = {
  id: 'TEL-SEVERAL',
  applies: isPhone,
  repair: (text) =>
    text.split(BETWEEN).filter((part) => LONG.test(part)).length > 1 ? reported() : undefined,
  examples: [
    { field: FRENCH, cell: '01 99 00 27 37 / 01 99 00 27 38', gives: { class: 'R' } },
    { field: FRENCH, cell: '01/99/00/27', gives: null },
    { field: { name: 'telephone' }, cell: '01 99 00 27 37 / 01 99 00 27 38', gives: null },
  ],
};

const length: CellDefect = {
  id: 'TEL-LENGTH',
  applies: isPhone,
  repair(text) {
    const digits = text.replace(/\D/g, '');
    if (digits.length < 5 || /[^\d\s.+()/-]/u.test(text)) return undefined;
    // Short numbers (15, 3949, 118 712) are whole: they are no damage.
    if (/^118\d{3}$|^116\d{3}$/.test(digits)) return undefined;
    if (/^0\d{9}$|^(?:00)?33\d{9}$/.test(digits)) return undefined;
    return reported(undefined, { digits: digits.length });
  },
  examples: [
    { field: FRENCH, cell: '099002737', gives: { class: 'R' } },
    { field: FRENCH, cell: '01 99 00 27 37 1', gives: { class: 'R' } },
    { field: FRENCH, cell: '3949', gives: null },
    { field: FRENCH, cell: '118712', gives: null },
    { field: FRENCH, cell: 'mairie', gives: null },
  ],
};

export const PHONES: readonly AnyCellDefect[] = [
  prefix,
  trunk,
  separators,
  international,
  wrong,
  length,
];
