import type { CountryCode } from 'libphonenumber-js/max';
import { ORDINARY } from '../../base/french/phone/ordinary.ts';
import { readPhone } from '../../base/french/phone/read-phone.ts';
import { SHORT_NUMBER } from '../../base/french/short-numbers.ts';
import { regexAutomaton } from '../../schema/pattern/automaton.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { phoneRefusal } from './phone/phone-refusal.ts';
import { problem } from './refusal.ts';

const CODE = 'phone-number-value';

/** Where a number without `+` may be meant to be dialled: France first, then its overseas regions. */
const REGIONS: readonly CountryCode[] = [
  'FR',
  'GP',
  'MQ',
  'GF',
  'RE',
  'YT',
  'PM',
  'BL',
  'MF',
  'NC',
  'PF',
  'WF',
];

const ordinary = new RegExp(`^${ORDINARY}$`);
const short = new RegExp(`^${SHORT_NUMBER}$`);

let library: typeof import('libphonenumber-js/max') | undefined;

/** True for a number in use in one of the regions, or anywhere when it starts with `+`. */
function isInUse(number: string): boolean {
  if (library === undefined) throw new Error('prepare() has not been awaited');
  const { parsePhoneNumberFromString: parse } = library;
  const regions = number.startsWith('+') ? REGIONS.slice(0, 1) : REGIONS;
  return regions.some(
    (defaultCountry) => parse(number, { defaultCountry, extract: false })?.isValid() === true,
  );
}

function isRight(text: string): boolean {
  if (ordinary.test(text)) return true;
  const number = readPhone(text);
  return number !== undefined && (short.test(number) || isInUse(number));
}

/** A phone number of France, overseas included, or an international one; one in use, in any spelling. */
export const phoneNumberValue: CellCheck = {
  kind: 'cell',
  id: CODE,
  deprecated: [],
  params: [COLUMN],
  code: CODE,
  async prepare() {
    library = await import('libphonenumber-js/max');
  },
  test: (text) => (isRight(text) ? undefined : problem(CODE, phoneRefusal(text))),
  kernel() {
    const automaton = regexAutomaton(ORDINARY);
    return automaton && { kind: 'automaton', automaton, empty: false };
  },
  examples: {
    valid: [
      '0199002737',
      '01 99 00 27 37',
      '01.99.00.27.37',
      '+33 1 99 00 27 37',
      '+33 (0)1 99 00 27 37',
      '00 33 1 99 00 27 37',
      'tel:+33199002737',
      '0 800 FLOWER',
      '09 70 12 34 56',
      '0590 81 23 45',
      '0262 90 12 34',
      '0692123456',
      '+687 24 15 16',
      '+32 2 555 12 12',
      '15',
      '112',
      '36 46',
      '118 712',
      '116 000',
      '1014',
    ],
    invalid: [
      '01 99 00 27',
      '01 99 00 27 37 1',
      '06 12 34 56 78 / 06 12 34 56 79',
      '0000000000',
      '6,12E+8',
      '111',
      '+33 590 81 23 45',
      '+999 123',
      'néant',
      '01 99 00 27 37 poste 12',
      '٠١٩٩٠٠٢٧٣٧',
      '-',
    ],
  },
};
