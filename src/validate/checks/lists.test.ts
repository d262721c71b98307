import { beforeAll, describe, expect, it } from 'vitest';
import { loadCog } from '../../base/french/load-cog.ts';
import type { CellCheck, CheckParams } from '../check.ts';
import { canton } from './canton.ts';
import { codeCommuneInsee } from './code-commune-insee.ts';
import { codeFantoir } from './code-fantoir.ts';
import { codePaysIso2 } from './code-pays-iso2.ts';
import { codePaysIso3 } from './code-pays-iso3.ts';
import { codePostal } from './code-postal.ts';
import { codeRegion } from './code-region.ts';
import { commune } from './commune.ts';
import { departement } from './departement.ts';
import { idRnb } from './id-rnb.ts';
import { latitudeL93 } from './latitude-l93.ts';
import { longitudeL93 } from './longitude-l93.ts';
import { nomenclatureActe } from './nomenclature-acte.ts';
import { numeroDepartement } from './numero-departement.ts';
import { pays } from './pays.ts';
import { region } from './region.ts';
import { COG_YEAR } from './vintage.ts';
import { yearIntervalValue } from './year-interval-value.ts';

beforeAll(() => codeCommuneInsee.prepare?.());

/** What a check finds wrong with a value of column `c`. */
const judge = (check: CellCheck, text: string, params: CheckParams = {}) =>
  check.test(text, { column: 'c', ...params });

it('names the vintage that is shipped', async () => {
  expect((await loadCog()).year).toBe(COG_YEAR);
});

describe('reasons and suggestions', () => {
  const cases: readonly (readonly [CellCheck, string, string, string?])[] = [
    [codeCommuneInsee, '31000', 'postcode', '31555'],
    [codeCommuneInsee, '35500', 'postcode'],
    [codeCommuneInsee, '01126', 'former', '01033'],
    [codeCommuneInsee, '1001', 'lost-zero', '01001'],
    [codeCommuneInsee, '2a004', 'spelling', '2A004'],
    [codeCommuneInsee, ' 35238', 'spelling', '35238'],
    [codeCommuneInsee, '35999', 'unknown'],
    [codeCommuneInsee, 'Rennes', 'format'],
    [codePostal, '31555', 'insee'],
    [codePostal, '01004', 'insee', '01500'],
    [codePostal, '1000', 'lost-zero', '01000'],
    [codePostal, '35 000', 'spelling', '35000'],
    [codePostal, '35998', 'unknown'],
    [codePostal, 'F-35000', 'format'],
    [codeRegion, '1', 'lost-zero', '01'],
    [codeRegion, '21', 'unknown'],
    [codeRegion, 'BRE', 'format'],
    [numeroDepartement, '1', 'lost-zero', '01'],
    [numeroDepartement, '2a', 'spelling', '2A'],
    [numeroDepartement, '20', 'corsica'],
    [numeroDepartement, '99', 'unknown'],
    [numeroDepartement, 'Ain', 'format'],
    [commune, 'RENNES', 'spelling', 'Rennes'],
    [commune, "l'hay les roses", 'spelling', "L'Haÿ-les-Roses"],
    [commune, 'ST MALO', 'spelling', 'Saint-Malo'],
    [commune, 'HAVRE (LE)', 'spelling', 'Le Havre'],
    [commune, '35238', 'code'],
    [commune, 'Zubrowka', 'unknown'],
    [departement, 'ille et vilaine', 'spelling', 'Ille-et-Vilaine'],
    [departement, 'Morbian', 'near', 'Morbihan'],
    [departement, '2A', 'code'],
    [region, 'bretagne', 'spelling', 'Bretagne'],
    [region, 'Ocitanie', 'near', 'Occitanie'],
    [region, 'Picardie', 'unknown'],
    [canton, 'paris', 'spelling', 'Paris'],
    [canton, '3501', 'code'],
    [canton, 'n/a', 'format'],
    [pays, 'FRANCE', 'spelling', 'France'],
    [pays, 'Alemagne', 'near', 'Allemagne'],
    [codePaysIso2, 'FRA', 'other-length', 'FR'],
    [codePaysIso2, 'fr', 'spelling', 'FR'],
    [codePaysIso2, 'UK', 'unknown'],
    [codePaysIso2, 'France', 'format'],
    [codePaysIso3, 'FR', 'other-length', 'FRA'],
    [codeFantoir, '0120k', 'spelling', '0120K'],
    [codeFantoir, '0120', 'key'],
    [codeFantoir, 'rue des Lilas', 'format'],
    [idRnb, 'QBAA-G16V-CJWA', 'spelling', 'QBAAG16VCJWA'],
    [idRnb, 'QBAAG16VCJW0', 'letters'],
    [idRnb, 'QBAAG', 'format'],
    [latitudeL93, '48.85', 'degrees'],
    [latitudeL93, '652381', 'swapped'],
    [latitudeL93, '9999999', 'outside'],
    [latitudeL93, 'x', 'number'],
    [longitudeL93, '6862305', 'swapped'],
    [nomenclatureActe, 'Urbanisme', 'slash-missing'],
    [nomenclatureActe, 'Urbanisme / PLU', 'space-around-slash', 'Urbanisme/PLU'],
    [nomenclatureActe, 'Sport/ Clubs', 'space-around-slash'],
    [
      nomenclatureActe,
      'Finance locale/Subventions',
      'unknown-prefix',
      'Finances locales/Subventions',
    ],
    [nomenclatureActe, '7.5 Finances locales/Aides', 'unknown-prefix', 'Finances locales/Aides'],
    [nomenclatureActe, 'Sport/Clubs', 'unknown-prefix'],
    [yearIntervalValue, '2023-2024', 'interval', '2023/2024'],
    [yearIntervalValue, '2023/24', 'interval', '2023/2024'],
    [yearIntervalValue, '2023', 'interval'],
    [yearIntervalValue, '2023/2023', 'same-year'],
    [yearIntervalValue, '2024/2023', 'decreasing', '2023/2024'],
  ];
  const table = cases.map(([check, text, reason, suggestion]) => ({
    id: check.id,
    check,
    text,
    reason,
    suggestion,
  }));

  it.each(table)('$id: $text', ({ check, text, reason, suggestion }) => {
    const problem = judge(check, text);
    expect(problem?.reason).toBe(reason);
    expect(problem?.suggestion).toBe(suggestion);
  });
});

describe('options', () => {
  it.each<readonly [CellCheck, string, object]>([
    [commune, 'rennes', { ignore_case: true }],
    [commune, 'Saint-Etienne', { ignore_accents: true }],
    [
      commune,
      'saint  etienne',
      {
        ignore_case: true,
        ignore_accents: true,
        replace_non_alphanumeric_with_space: true,
        ignore_extra_whitespace: true,
      },
    ],
    [commune, 'Hors de France', { extra_valid_values: ['Hors de France'] }],
    [region, 'PACA', { extra_valid_values: ['PACA'] }],
    [codeCommuneInsee, '2a004', { ignore_case: true }],
    [codePostal, ' 35000 ', { ignore_extra_whitespace: true }],
    [canton, 'paris', { ignore_case: true }],
  ])('case %#', (check, text, options) => {
    expect(judge(check, text)).toBeDefined();
    expect(judge(check, text, { options })).toBeUndefined();
  });

  it('do not accept just anything', () => {
    expect(judge(commune, 'Zubrowka', { options: { ignore_case: true } })).toBeDefined();
    expect(judge(commune, 'Saint-Etienne', { options: { ignore_case: true } })).toBeDefined();
    expect(
      judge(commune, 'Rennes', { options: { extra_valid_values: ['Ailleurs'] } }),
    ).toBeUndefined();
  });
});

describe('vintages', () => {
  it('older than the data accept codes that have gone since', () => {
    expect(judge(codeCommuneInsee, '01126', { version: '2024' })).toBeUndefined();
    expect(judge(codeCommuneInsee, '01126', { version: 'latest' })).toBeDefined();
    expect(judge(codeCommuneInsee, '99999', { version: '2024' })).toBeDefined();
  });

  it('before 2016 have the former regions', () => {
    expect(judge(codeRegion, '21', { version: '2015' })).toBeUndefined();
    expect(judge(codeRegion, '27', { version: '2015' })).toBeDefined();
    expect(judge(region, 'Picardie', { version: '2015' })).toBeUndefined();
    expect(judge(region, 'Normandie', { version: '2015' })).toBeDefined();
  });
});

it.each(['yes', 'true'])('a single year passes when the schema says %j', (option) => {
  expect(judge(yearIntervalValue, '2024', { 'allow-year-only': option })).toBeUndefined();
  expect(judge(yearIntervalValue, '24', { 'allow-year-only': option })?.reason).toBe(
    'year-or-interval',
  );
});

it.each(['no', 'false', 'oui', ''])('a single year is refused when it says %j', (option) => {
  expect(judge(yearIntervalValue, '2024', { 'allow-year-only': option })?.reason).toBe('interval');
});
