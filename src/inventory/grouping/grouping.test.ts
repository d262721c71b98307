import { describe, expect, it } from 'vitest';
import type { FoundFile } from '../crawl/found-file.ts';
import { familiesOf } from './families.ts';

const file = (path: string): FoundFile => ({ path, location: path, bytes: 1, modified: 0 });

describe('familiesOf', () => {
  it('puts a shapefile together, and leaves the others alone', () => {
    const paths = [
      'a/voies.SHP',
      'a/voies.dbf',
      'a/voies.prj',
      'a/voies.shp.xml',
      'a/autre.dbf',
      'b/voies.dbf',
      'a/voies.csv',
    ];
    const families = familiesOf(paths.map(file));
    expect(families.map(({ file: { path }, members }) => [path, [...members.keys()]])).toEqual([
      ['a/voies.SHP', ['.shp', '.dbf', '.prj', '.shp.xml']],
      ['a/autre.dbf', []],
      ['b/voies.dbf', []],
      ['a/voies.csv', []],
    ]);
  });
});
