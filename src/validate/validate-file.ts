import { levelOf } from '../base/codes.ts';
import type { Finding } from '../base/finding.ts';
import { Ledger } from '../base/ledger.ts';
import type { Files } from '../ports/files.ts';
import type { TableSchema } from '../schema/model.ts';
import type { Observer } from '../table/batch.ts';
import { openTable } from '../table/open.ts';
import type { Table, TableOptions, WalkOptions } from '../table/table.ts';
import type { ChosenSchema, SchemaChooser } from './choose-schema.ts';
import { referenceKeys } from './reference-keys.ts';
import { type ValidationOptions, validateTable } from './validate-table.ts';

/** One file to validate, and how. */
export interface FileRequest {
  /** As the user named it; `-` for standard input. */
  readonly path: string;
  readonly table: TableOptions;
  /** The schema that someone named; guessed from the table when left out. */
  readonly schema?: { readonly reference: string; readonly chosen: 'option' | 'project' };
  /** How a foreign key may name this file. */
  readonly names: readonly string[];
}

export interface FileResult {
  readonly table: Table;
  readonly rows: number;
  /** `undefined`: no schema was named and none matches. */
  readonly schema: ChosenSchema | undefined;
  readonly ledger: Ledger;
}

/** How one file is judged, and who else watches. */
export interface FileOptions extends Omit<ValidationOptions, 'references'> {
  /** Others on the same walk: the search for personal data. */
  readonly watchers: readonly Observer<unknown>[];
  /** False: the others alone watch. */
  readonly judged: boolean;
}

/** What surrounds one file: the others of the same run, which foreign keys may refer to. */
export interface FileSurroundings {
  readonly requests: readonly FileRequest[];
  readonly chooser: SchemaChooser;
  readonly files: Files;
}

/**
 * Opens one file, finds its schema, judges it.
 * @throws OdcError `input` when it is not a table, `config` when its schema is wrong
 */
export async function validateFile(
  request: FileRequest,
  around: FileSurroundings,
  options: FileOptions,
  walk: WalkOptions = {},
): Promise<FileResult> {
  const table = await openTable(around.files.source(request.path), request.table);
  if (!options.judged) return watchOnly(table, options, walk);
  const schema = await around.chooser.choose(table, request.schema);
  const references = await keysOf(request, schema?.schema, around, walk);
  const { ledger, rows } = await validateTable(
    table,
    schema?.schema,
    { ...options, references },
    walk,
    options.watchers,
  );
  for (const finding of [...unchecked(schema?.schema, references), ...(schema?.remarks ?? [])]) {
    ledger.add(finding);
  }
  return { table, rows, schema, ledger };
}

/** The walk of those who watch beside validation, and nothing more. */
async function watchOnly(
  table: Table,
  { watchers, maxIssues, ignore }: FileOptions,
  walk: WalkOptions,
): Promise<FileResult> {
  const ledger = new Ledger(maxIssues, ignore);
  for (const finding of table.findings) ledger.add(finding);
  const { rows } = await table.walk(watchers, ledger, walk);
  return { table, rows, schema: undefined, ledger };
}

/** For each foreign key, the keys of the table that it names; this very table for `''`. */
async function keysOf(
  request: FileRequest,
  schema: TableSchema | undefined,
  around: FileSurroundings,
  walk: WalkOptions,
): Promise<(ReadonlySet<string> | undefined)[]> {
  const found: (ReadonlySet<string> | undefined)[] = [];
  for (const { resource, referenceFields } of schema?.foreignKeys ?? []) {
    const named = ({ names }: FileRequest): boolean => names.includes(resource);
    const target = resource === '' ? request : around.requests.find(named);
    found.push(target && (await keysIn(target, referenceFields, around, walk)));
  }
  return found;
}

async function keysIn(
  target: FileRequest,
  fields: readonly string[],
  around: FileSurroundings,
  walk: WalkOptions,
): Promise<ReadonlySet<string> | undefined> {
  const source = around.files.source(target.path);
  if (!source.again) return undefined;
  const table = await openTable(source, target.table);
  const schema = await around.chooser.choose(table, target.schema);
  return referenceKeys(table, fields, schema?.schema, walk);
}

/** The foreign keys whose table nobody gave: they are said rather than passed over. */
function unchecked(
  schema: TableSchema | undefined,
  references: readonly (ReadonlySet<string> | undefined)[],
): Finding[] {
  const code = 'foreign-key-unchecked';
  return (schema?.foreignKeys ?? []).flatMap(({ fields, resource }, index) => {
    if (references[index] !== undefined) return [];
    const at = fields.length === 1 && fields[0] !== undefined ? { field: fields[0] } : {};
    return [{ code, level: levelOf(code), ...at, params: { fields, resource } }];
  });
}
