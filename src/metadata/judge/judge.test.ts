import { describe, expect, it } from 'vitest';
import { BARE, RECORDS, record } from '../../../test/support/dataset-records.ts';
import type { DatasetRecord } from '../record.ts';
import { checkRecord } from './check-record.ts';
import { judgeLicence } from './judge-licence.ts';

const TODAY = '2025-06-01';
const keys = (findings: readonly { code: string; reason?: string; field?: string }[]) =>
  findings.map(({ code, reason, field }) =>
    [code, reason, field].filter((one) => one !== undefined).join('/'),
  );
const without = (key: keyof DatasetRecord): DatasetRecord => {
  const { [key]: _gone, ...rest } = record('x');
  return rest as DatasetRecord;
};

describe('checkRecord', () => {
  it('has nothing to say of ten right ones', () => {
    for (const one of RECORDS) expect(checkRecord(one, TODAY), one.id).toEqual([]);
  });

  it.each([
    [{ modified: '2025-02-30' }, ['metadata-date/not-a-day/modified']],
    [{ modified: '2025-06-02' }, ['metadata-date/future/modified']],
    [{ modified: TODAY }, []],
    [{ issued: '2025-03-01', modified: '2025-02-01' }, ['metadata-date/before-issue/modified']],
    [{ temporal: { start: '2025-01-01', end: '2024-01-01' } }, ['metadata-date/reversed/temporal']],
    [{ temporal: { start: '2024-13-01' } }, ['metadata-date/not-a-day/temporal.start']],
    // What is covered may be to come: a calendar of events.
    [{ temporal: { start: '2030-01-01' } }, []],
    [{ frequency: 'parfois' }, ['metadata-value/unknown-frequency/frequency']],
    [{ description: '  ' }, ['metadata-missing/description']],
    [{ authority: { name: '' } }, ['metadata-missing/authority.name']],
    [{ title: 'a'.repeat(351) }, ['metadata-value/too-long/title']],
    [
      { spatial: { level: 'other', bbox: [6, 45, 5, 46] } },
      ['metadata-value/bad-box/spatial.bbox'],
    ],
  ] as const)('%j', (change, expected) => {
    expect(keys(checkRecord(record('x', change as Partial<DatasetRecord>), TODAY))).toEqual(
      expected,
    );
  });
});

describe('judgeLicence', () => {
  const from = (source: object, more: Partial<DatasetRecord> = {}): DatasetRecord =>
    record('x', { provenance: { sources: [{ title: 'Base', ...source }] }, ...more });
  const osm = { title: 'OpenStreetMap' };

  it.each([
    ['a usual one', record('x'), []],
    ['none', without('license'), ['licence-missing']],
    ['none said aloud', record('x', { license: 'notspecified' }), ['licence-missing']],
    ['the former version', record('x', { license: 'fr-lo' }), ['licence-superseded']],
    ['one that is not listed', record('x', { license: 'cc-by' }), ['licence-homologation']],
    ['one that nobody knows', record('x', { license: 'maison' }), ['licence-homologation']],
    ['OpenStreetMap under lov2', from(osm), ['licence-share-alike/odbl']],
    [
      'OpenStreetMap under ODbL',
      from({ ...osm, url: 'https://osm.org' }, { license: 'odc-odbl' }),
      [],
    ],
    ['CC BY-SA', from({ license: 'cc-by-sa' }), ['licence-share-alike/other']],
    [
      'CC BY-SA under ODbL',
      from({ license: 'cc-by-sa' }, { license: 'odc-odbl' }),
      ['licence-share-alike/other'],
    ],
    ['a source whose licence is not told', from({}), ['licence-source-unknown/none']],
    [
      'a source whose licence nobody knows',
      from({ license: 'autre' }),
      ['licence-source-unknown/unclear'],
    ],
    [
      'a source to be named, that cannot be',
      from({ license: 'lov2' }),
      ['licence-attribution/source'],
    ],
    ['a source that is named', from({ license: 'lov2', producer: 'IGN' }), []],
    [
      'a mention that gets lost',
      from({ license: 'lov2', producer: 'IGN' }, { license: 'cc0' }),
      ['licence-homologation', 'licence-share-alike/attribution-lost'],
    ],
    [
      'high value under ODbL',
      record('x', { license: 'odc-odbl', hvd: 'geospatial' }),
      ['licence-hvd/chosen'],
    ],
    [
      'high value, ODbL imposed',
      from({ ...osm, url: 'https://osm.org' }, { license: 'odc-odbl', hvd: 'geospatial' }),
      ['licence-hvd/imposed'],
    ],
    ['high value under lov2', record('x', { hvd: 'mobility' }), []],
    ['no date', without('modified'), ['licence-attribution/date']],
    [
      'no licence, a source',
      { ...from(osm), license: undefined } as unknown as DatasetRecord,
      ['licence-missing', 'licence-share-alike/odbl'],
    ],
    ['restricted', record('x', { access: { level: 'restricted' }, license: 'cc-by' }), []],
    ['bare', BARE, ['licence-missing']],
  ] as const)('%s', (_says, one, expected) => {
    expect(keys(judgeLicence(one))).toEqual(expected);
  });
});
