import { describe, expect, it } from 'vitest';
import { textBatch } from '../../../test/doubles/text-batch.ts';
import type { Finding } from '../../base/finding.ts';
import type { Field, TableSchema } from '../../schema/model.ts';
import type { DiagnosedColumn } from '../diagnosis.ts';
import { coordinates } from './coordinates.ts';

const PAIR = ['latitude', 'longitude'];

function columnsOf(
  labels: readonly string[],
  types: Readonly<Record<string, Field['type']>> = {},
): DiagnosedColumn[] {
  return labels.map((label, index) => {
    const type = types[label];
    const field: Field | undefined = type && {
      name: label,
      type,
      format: 'default',
      constraints: {},
      missingValues: [''],
    };
    return { index, label, field };
  });
}

/** @param size rows of a batch, to see that cutting changes nothing */
function watch(
  columns: readonly DiagnosedColumn[],
  rows: readonly (readonly string[])[],
  { schema, size = 1000 }: { schema?: TableSchema; size?: number } = {},
): Finding[] {
  const found: Finding[] = [];
  const watching = coordinates.watch(columns, schema);
  for (let first = 0; first < rows.length; first += size) {
    const batch = textBatch(rows.slice(first, first + size), columns.length, first + 2);
    watching?.batch(batch, (finding) => found.push(finding));
  }
  watching?.end((finding) => found.push(finding));
  return found;
}

const brief = ({ code, reason, row, suggestion }: Finding) =>
  [row, code, reason, suggestion].filter((part) => part !== undefined);

/** Points around Toulouse, a few kilometres apart. */
const toulouse = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    String(43.5 + (index % 20) / 100),
    String(1.3 + (index % 17) / 100),
  ]);

describe('coordinates', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['48.85', '2.35', undefined, undefined],
    ['2.35', '48.85', 'swapped-coordinates', undefined],
    ['48,85', '2,35', undefined, undefined],
    ['0', '0', 'coordinates-outside-france', 'zero'],
    ['6862000', '652000', 'coordinates-outside-france', 'projected'],
    ['652000', '6862000', 'coordinates-outside-france', 'projected'],
    ['40.71', '-74', 'coordinates-outside-france', undefined],
    // Overseas, either way round.
    ['-12.8', '45.2', undefined, undefined],
    ['45.2', '-12.8', 'swapped-coordinates', undefined],
    ['-21.1', '55.5', undefined, undefined],
    ['55.5', '-21.1', 'swapped-coordinates', undefined],
    ['16.2', '-61.5', undefined, undefined],
    ['46.8', '-56.3', undefined, undefined],
    ['-17.5', '-149.5', undefined, undefined],
    // Not a point: other rules say so.
    ['', '2.35', undefined, undefined],
    ['x', '2.35', undefined, undefined],
  ])('latitude %j, longitude %j: %s %s', (latitude, longitude, code, reason) => {
    const [found, ...others] = watch(columnsOf(PAIR), [[latitude, longitude]]);
    expect(others).toEqual([]);
    expect([found?.code, found?.reason]).toEqual([code, reason]);
  });

  it('places the finding on the latitude and gives both figures', () => {
    const [found] = watch(columnsOf(['nom', ...PAIR]), [['A', '2.35', '48.85']]);
    expect(found).toEqual({
      code: 'swapped-coordinates',
      level: 'warning',
      row: 2,
      line: 2,
      column: 2,
      field: 'latitude',
      value: '2.35',
      params: { point: '2.35, 48.85', other: 'longitude' },
    });
  });

  it.each([
    ['48.85,2.35', '2.35,48.85'],
    ['[48.85, 2.35]', '[2.35, 48.85]'],
    ['["48.85", "2.35"]', '["2.35", "48.85"]'],
    ['[48.85,2.35]', '[2.35,48.85]'],
  ])('gives %s back as %s', (text, suggestion) => {
    const found = watch(columnsOf(['lieu'], { lieu: 'geopoint' }), [[text], [suggestion]]);
    expect(found.map(brief)).toEqual([[2, 'swapped-coordinates', suggestion]]);
  });

  it('reads points written as objects, and the other order of Opendatasoft', () => {
    const object = watch(columnsOf(['lieu'], { lieu: 'geopoint' }), [
      ['{"lon": 48.85, "lat": 2.35}'],
      ['{"lat": 48.85, "lon": 2.35}'],
    ]);
    expect(object.map(brief)).toEqual([[2, 'swapped-coordinates']]);
    const twoD = watch(columnsOf(['geo_point_2d']), [['48.85, 2.35'], ['2.35, 48.85']]);
    expect(twoD.map(brief)).toEqual([[3, 'swapped-coordinates', '48.85, 2.35']]);
  });

  it.each([
    [['VEH_LONG', 'VEH_LARG']],
    [['longueur', 'latitude']],
    [['latitude_l93', 'longitude_l93']],
    [['x', 'y']],
    [['lat_debut', 'long_fin']],
    [['plat', 'salon']],
  ])('%j are no coordinates', (labels) => {
    expect(watch(columnsOf(labels), [['2.35', '48.85']])).toEqual([]);
  });

  it.each([
    [['Ylat', 'Xlong']],
    [['EQUIP_LAT', 'EQUIP_LONG']],
    [['lat_coor1', 'long_coor1']],
    [['lat', 'lon']],
  ])('%j are coordinates', (labels) => {
    expect(watch(columnsOf(labels), [['2.35', '48.85']])).toHaveLength(1);
  });

  it('leaves to the check of the schema the points that it already judges', () => {
    const schema: TableSchema = {
      fields: [],
      primaryKey: [],
      uniqueKeys: [],
      foreignKeys: [],
      customChecks: [{ name: 'french-gps-coordinates', params: { column: 'lieu' } }],
    };
    expect(watch(columnsOf(['lieu'], { lieu: 'geopoint' }), [['48.85,2.35']], { schema })).toEqual(
      [],
    );
  });
});

describe('the territory of the file itself', () => {
  it.each([3, 50, 5000])('says which point is far from all the others (batches of %d)', (size) => {
    const rows = toulouse(1500);
    rows[7] = ['48.85', '2.35'];
    rows[1400] = ['-21.1', '55.5'];
    rows[1450] = ['1.44', '43.6'];
    const found = watch(columnsOf(PAIR), rows, { size });
    expect(found.map(brief)).toEqual([
      [1452, 'swapped-coordinates'],
      [9, 'distant-coordinates'],
      [1402, 'distant-coordinates'],
    ]);
    expect(found.map(({ params }) => params.kilometres)).toEqual([
      undefined,
      589,
      expect.any(Number),
    ]);
  });

  it('says nothing of a national file', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [
      String(43 + (index % 70) / 10),
      String(-1 + (index % 83) / 10),
    ]);
    expect(watch(columnsOf(PAIR), rows)).toEqual([]);
  });

  it('says nothing of too small a file', () => {
    expect(watch(columnsOf(PAIR), [...toulouse(10), ['48.85', '2.35']])).toEqual([]);
  });

  it('gives up when the file turns out to be about several places', () => {
    const lille = Array.from({ length: 400 }, () => ['50.6', '3.06']);
    expect(watch(columnsOf(PAIR), [...toulouse(1200), ...lille])).toEqual([]);
    expect(watch(columnsOf(PAIR), [...toulouse(1200), ...lille.slice(0, 100)])).toEqual([]);
    expect(watch(columnsOf(PAIR), [...toulouse(1200), ...lille.slice(0, 40)])).toHaveLength(40);
  });
});
