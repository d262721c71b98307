import type { ByteSource } from '../../ports/bytes.ts';
import { openTable } from '../../table/open.ts';
import type { TableOptions, WalkOptions } from '../../table/table.ts';
import { type Measures, measurePeople } from '../risk/measures.ts';
import { People } from '../risk/people.ts';
import { type Note, note } from './attack/check.ts';
import { peopleObserver } from './attack/people-observer.ts';
import { MEASURE_CONVENTIONS } from './facts.ts';
import { columnNamed, openPopulation } from './open-population.ts';

export interface MeasureRequest {
  readonly quasi: readonly string[];
  readonly sensitive: readonly string[];
  /** Column of survey weights. */
  readonly weight?: string;
  readonly population?: ByteSource;
  readonly table?: TableOptions;
}

export interface MeasureReport {
  readonly input: { readonly path: string; readonly rows: number };
  readonly quasi: readonly string[];
  readonly sensitive: readonly string[];
  readonly measures: Measures;
  readonly conventions: readonly Note[];
}

/**
 * Measures what a table says of its people, without changing anything.
 * @throws OdcError `usage` `column-missing`; those of the source
 */
export async function measure(
  source: ByteSource,
  request: MeasureRequest,
  walk: WalkOptions = {},
): Promise<MeasureReport> {
  const { quasi, sensitive, weight } = request;
  const table = await openTable(source, request.table ?? {});
  const placeOf = (name: string): number => columnNamed(name, table.header.columns, source.path);
  const columns = {
    quasi: quasi.map(placeOf),
    sensitive: sensitive.map(placeOf),
    ...(weight === undefined ? {} : { weight: placeOf(weight) }),
  };
  const people = new People(quasi, sensitive, weight !== undefined);
  const population = await openPopulation(request.population, quasi, walk);
  await table.walk([peopleObserver(people, columns)], { add() {} }, walk);
  return {
    input: { path: source.path, rows: people.rows },
    quasi,
    sensitive,
    measures: measurePeople(people, population === undefined ? {} : { population }),
    conventions: [
      ...MEASURE_CONVENTIONS,
      note(population === undefined ? 'whole-file' : 'population'),
    ],
  };
}
