import type { Detector } from '../detector.ts';

const GAPS = '[ \u00a0\u202f\\-/()]{0,2}';
const PAIRS = '(?:[. ]{1,2}\\d\\d){4}';
/** With the country's prefix, or with its first 0. */
const NUMBER = [
  `(?:\\(?\\+|00)\\d(?:${GAPS}\\d){8,13}`,
  `(?:\\(?\\+|00)\\d{2,3}[. ]?(?:\\(0\\))?[. ]?\\d{1,3}${PAIRS}`,
  `\\(?0[1-9](?:${GAPS}\\d){8}`,
  `0[1-9]${PAIRS}`,
  `33${GAPS}[1-9](?:${GAPS}\\d\\d){4}`,
].join('|');
const PREFIX = '(?:t[eé]l[a-zé]*|tph|portable|port|mobile|fixe|fax|gsm)';

/** National significant digits by country code: France and its overseas territories. */
const TERRITORIES: readonly (readonly [string, RegExp])[] = [
  ['33', /^[1-9]\d{8}$/],
  ['262', /^\d{9}$/],
  ['590', /^\d{9}$/],
  ['594', /^\d{9}$/],
  ['596', /^\d{9}$/],
  ['508', /^\d{6}$/],
  ['687', /^\d{6}$/],
  ['681', /^\d{6}$/],
  ['689', /^\d{8}$/],
];

/** Services with special prices, and numbers of the fax-to-mail kind: nobody's own. */
const SERVICE = /^8/;

/** The national number without its 0 (`612345678`), or `undefined` for anything else. */
export function nationalNumber(text: string): string | undefined {
  const bare = text.replace(/[^\d+]/g, '');
  const digits = bare.replace(/^\+|^00/, '');
  const isForeign = bare.startsWith('+') || bare.startsWith('00');
  if (isForeign || digits.length > 10) {
    for (const [code, form] of TERRITORIES) {
      if (!digits.startsWith(code)) continue;
      const rest = digits.slice(code.length).replace(/^0(?=\d{9}$)/, '');
      if (form.test(rest) && (isForeign || code === '33')) return rest;
    }
    return undefined;
  }
  return /^0[1-9]\d{8}$/.test(digits) ? digits.slice(1) : undefined;
}

function kindOf(text: string): string | undefined {
  const number = nationalNumber(text);
  if (number === undefined || SERVICE.test(number)) return undefined;
  return /^[67]/.test(number) && number.length === 9 ? 'mobile' : 'fixed';
}

/** Telephone numbers of people; those of services (08…, short numbers) are left alone. */
export const phone: Detector = {
  id: 'phone',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.5, named: 0.85 },
  headers: [
    'tel',
    'telephone',
    'telephones',
    'portable',
    'telephone mobile',
    'mobile',
    'gsm',
    'num tel',
    'tel domicile',
    'fax',
    'no appel',
    'contact tel',
    'numero tel',
    'phone',
    'telecopie',
  ],
  notHeaders: [
    'operateur',
    'marque',
    'type',
    'nombre',
    'nb',
    'reseau',
    'antenne',
    'application',
    'etage',
    'equipement',
  ],
  sparesOrganisations: 0.2,
  exemption: 1,
  values: {
    shape: `(?:${PREFIX}[ .:]*)?(?:${NUMBER})(?: ?(?:/|;|,|ou|-) ?(?:${NUMBER}))?`,
    lengths: [9, 60],
    begins: '(+03tpmfg',
    digits: 9,
    chance: 0.02,
    yieldsTo: ['siren', 'siret', 'ean', 'nir', 'date'],
    test: (value) => {
      const kinds = value
        .split(/[;,]| \/ |(?<=\d{2})\/(?=0[1-9][ .]?\d{2}[ .]?\d{2})| ou /)
        .map(kindOf);
      return kinds.includes('mobile') ? 'mobile' : kinds.includes('fixed') ? 'fixed' : false;
    },
  },
  treatment: 'suppress',
  mask: 'phone',
  examples: {
    valid: [
      '0612345678',
      '06 12 34 56 78',
      '05.61.22.33.44',
      '+33 6 12 34 56 78',
      '+33 (0)5 61 22 33 44',
      '0033612345678',
      '+262 692 12 34 56',
      'Tél. 05 61 22 33 44',
      '05 61 22 33 44 / 06 12 34 56 78',
      '+687 26 12 34',
    ],
    invalid: ['0012345678', '06 12 34 56', '061234567890', '3949', '0800123456', '08 99 10 20 30'],
    lookalikes: ['552 100 554', '2024010112', '12345678901234', '2019-05-12', '30 23 217 600 053'],
    labels: {
      named: ['Tel', 'telephone', 'Num_tel', 'tel_1', 'Tel. portable'],
      others: ['hotel', 'stele', 'intitule', 'telephone_operateur'],
    },
  },
};
