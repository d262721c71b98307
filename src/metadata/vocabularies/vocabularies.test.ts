import { describe, expect, it } from 'vitest';
import { fileTypeIri, formatOf, formatOfPath, isOpenFormat } from './formats.ts';
import { FREQUENCIES, findFrequency, frequencyIri } from './frequencies.ts';
import { zoneOf } from './levels.ts';

const SCDL = [
  'Inconnue', 'Ponctuelle', 'Irrégulière', 'Continuelle', 'Toutes les heures',
  'Quotidienne ou plusieurs fois par jour', 'Hebdomadaire ou plusieurs fois par semaine',
  'Mensuelle ou plusieurs fois par mois', 'Bimestrielle', 'Trimestrielle', 'Semestrielle', 'Annuelle',
  'Biennale', 'Triennale', 'Quinquennale',
]; // biome-ignore format: words

describe('frequencies', () => {
  it('are the forty of udata, each found by its names', () => {
    expect(FREQUENCIES).toHaveLength(40);
    for (const one of FREQUENCIES) {
      for (const name of [one.id, one.eu, one.fr, one.en, frequencyIri(one)]) {
        expect(findFrequency(name)?.id, name).toBe(one.id);
      }
      expect(SCDL).toContain(one.scdl);
    }
  });

  it.each([
    ['realtime', 'continuous'],
    ['fourTimesADay', 'severalTimesADay'],
    ['fourTimesAWeek', 'other'],
    ['fortnighly', 'biweekly'],
    ['biannual', 'semiannual'],
    ['http://purl.org/cld/freq/threeTimesAYear', 'threeTimesAYear'],
    ['http://publications.europa.eu/resource/authority/frequency/AS_NEEDED', 'punctual'],
    ['annuelle', 'annual'],
    ['Tous les ans', 'annual'],
    ['MENSUELLE', 'monthly'],
    ['Quotidienne ou plusieurs fois par jour', 'daily'],
    ['Semestrielle', 'semiannual'],
    ['Irrégulière', 'irregular'],
    ['Inconnue', 'unknown'],
    ['Continuelle', 'continuous'],
    ['bimensuelle', 'semimonthly'],
    ['bimestriel', 'bimonthly'],
    ['quand on peut', undefined],
    ['', undefined],
  ])('%s is %s', (text, id) => {
    expect(findFrequency(text)?.id).toBe(id);
  });

  it('come back from SCDL as one of those that it stands for', () => {
    for (const value of SCDL) expect(findFrequency(value)?.scdl, value).toBe(value);
  });
});

describe('formats', () => {
  it.each([
    ['a/b.CSV', 'csv', 'text/csv'],
    ['page.htm', 'html', 'text/html'],
    ['x.csv.gz', 'csv', 'text/csv'],
    ['https://exemple.fr/a.geojson?x=1#y', 'geojson', 'application/geo+json'],
    [
      'C:\\données\\t.xlsx',
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['t.inconnu', 'inconnu', 'application/octet-stream'],
    ['sans-point', undefined, undefined],
  ])('%s', (path, id, mime) => {
    expect(formatOfPath(path)?.id).toBe(id);
    expect(formatOfPath(path)?.mime).toBe(mime);
  });

  it('are open or not as udata has it', () => {
    expect(['csv', 'ods', 'json'].every(isOpenFormat)).toBe(true);
    expect(['XLSX', 'pdf', 'doc', ''].some(isOpenFormat)).toBe(false);
    expect(fileTypeIri(formatOf('parquet'))).toBe(
      'http://publications.europa.eu/resource/authority/file-type/PARQUET',
    );
    expect(fileTypeIri(formatOf('md'))).toBeUndefined();
  });
});

describe('zoneOf', () => {
  it.each([
    [{ level: 'commune', code: '38185' }, 'fr:commune:38185'],
    [{ level: 'epci', code: '200040715' }, 'fr:epci:200040715'],
    [{ level: 'country' }, 'country:fr'],
    [{ level: 'commune' }, undefined],
    [{ level: 'infracommunal', code: '38185' }, undefined],
  ] as const)('%j', (spatial, zone) => {
    expect(zoneOf(spatial)).toBe(zone);
  });
});
