import { levelOf } from '../base/codes.ts';
import { OdcError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import type { CatalogueOptions, CataloguePorts } from '../schema/catalogue/ports.ts';
import { resolveSchema } from '../schema/catalogue/resolve.ts';
import { guessSchema } from '../schema/match/guess-schema.ts';
import type { SchemaFault, TableSchema } from '../schema/model.ts';
import { readSchema } from '../schema/read/read-schema.ts';
import { toSchema } from '../schema/read/to-schema.ts';
import type { Table } from '../table/table.ts';

/** The schema that a table is judged against, and why this one. */
export interface ChosenSchema {
  /** Slug, path or address. */
  readonly name: string;
  readonly version: string | undefined;
  readonly schema: TableSchema;
  readonly source: 'bundled' | 'cache' | 'file' | 'url';
  readonly chosen: 'option' | 'project' | 'match';
  /** Of a guess, from 0 to 1. */
  readonly score: number | undefined;
  /** What the schema itself does wrong without being unusable. */
  readonly remarks: readonly Finding[];
  /** Why the copy kept on this machine served. */
  readonly notRefreshed: OdcError | undefined;
}

type Opened = Omit<ChosenSchema, 'chosen' | 'score'>;

/** Finds the schema of each table of a run; a schema is opened once. */
export class SchemaChooser {
  readonly #ports: CataloguePorts;
  readonly #options: CatalogueOptions;
  readonly #opened = new Map<string, Promise<Opened>>();

  constructor(ports: CataloguePorts, options: CatalogueOptions) {
    this.#ports = ports;
    this.#options = options;
  }

  /**
   * The schema that someone named, else the one that the table follows.
   * @returns `undefined` when none was named and none is sure enough
   * @throws OdcError `config` when a named schema is unknown or wrong, `remote` when it cannot be had
   */
  async choose(
    table: Pick<Table, 'header' | 'sample'>,
    named: { readonly reference: string; readonly chosen: 'option' | 'project' } | undefined,
  ): Promise<ChosenSchema | undefined> {
    if (named !== undefined) {
      const opened = await this.open(named.reference);
      return { ...opened, chosen: named.chosen, score: undefined };
    }
    const sampled = { columns: table.header.columns, sample: table.sample };
    const { chosen } = await guessSchema(sampled, this.#ports);
    if (chosen === undefined) return undefined;
    const opened = await this.open(`${chosen.name}@${chosen.version}`);
    return { ...opened, chosen: 'match', score: Math.round(chosen.score * 100) / 100 };
  }

  /** Opens a schema by its reference. @throws OdcError as `choose` */
  open(reference: string): Promise<Opened> {
    const known = this.#opened.get(reference);
    if (known !== undefined) return known;
    const opened = this.#open(reference);
    this.#opened.set(reference, opened);
    return opened;
  }

  async #open(reference: string): Promise<Opened> {
    const resolved = await resolveSchema(reference, this.#ports, this.#options);
    const { name, version, source, notRefreshed, descriptor, location } = resolved;
    const opened = { name, version, source, notRefreshed };
    // A test proves that the schemas of the package have no fault: looking again would take 10 ms.
    if (source === 'bundled') return { ...opened, schema: toSchema(descriptor), remarks: [] };
    const { schema, faults } = readSchema(descriptor);
    if (schema === undefined) throw invalidSchema(location, faults);
    return { ...opened, schema, remarks: faults.map(remark) };
  }
}

/** All the faults of a wrong schema, with their places. */
function invalidSchema(location: string, faults: readonly SchemaFault[]): OdcError {
  const errors = faults.filter(({ level }) => level === 'error');
  const details = errors.map(
    (fault): Finding => ({ ...remark(fault), code: 'schema-error', level: 'error' }),
  );
  return new OdcError(
    'config',
    'schema-invalid',
    { location, count: errors.length },
    undefined,
    details,
  );
}

function remark({ pointer, reason, params }: SchemaFault): Finding {
  const code = 'schema-warning';
  return { code, level: levelOf(code), reason, params: { ...params, pointer } };
}
