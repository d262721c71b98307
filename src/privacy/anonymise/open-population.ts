import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import { openTable } from '../../table/open.ts';
import type { WalkOptions } from '../../table/table.ts';
import { People } from '../risk/people.ts';
import { type PopulationSizes, populationSizes } from '../risk/population.ts';
import { peopleObserver } from './attack/people-observer.ts';

/**
 * Reads a table of the population, whose quasi-identifiers bear the same names and are written in
 * the same way as those of the file.
 * @throws OdcError `usage` `column-missing`
 */
export async function openPopulation(
  source: ByteSource | undefined,
  quasi: readonly string[],
  walk: WalkOptions,
): Promise<PopulationSizes | undefined> {
  if (source === undefined || quasi.length === 0) return undefined;
  const table = await openTable(source, {});
  const places = quasi.map((name) => columnNamed(name, table.header.columns, source.path));
  const people = new People(quasi, []);
  await table.walk([peopleObserver(people, { quasi: places, sensitive: [] })], { add() {} }, walk);
  return populationSizes(people);
}

/** @throws OdcError `usage` `column-missing` */
export function columnNamed(name: string, columns: readonly string[], path: string): number {
  const place = columns.indexOf(name.trim());
  if (place < 0)
    throw new OdcError('usage', 'column-missing', {
      field: name,
      path,
      columns: columns.slice(0, 20),
    });
  return place;
}
