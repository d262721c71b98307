import type { ByteSource } from '../ports/bytes.ts';
import type { TableOptions, WalkOptions } from '../table/table.ts';
import type { CsvDialect } from '../table/writers/csv-writer.ts';
import { type Answers, decisionOn } from './answers.ts';
import { columnEntries } from './column-entries.ts';
import { fileEntries, isLegacy } from './file-entries.ts';
import { type ReadRequest, type ReadTable, readTable } from './read-table.ts';
import type { RepairEntry } from './repair-ledger.ts';
import { mendText } from './text/mend-text.ts';
import { isTransposed, transposedSource } from './text/transposed.ts';
import { writtenDialect } from './written-dialect.ts';

/** How a table is to be repaired. */
export interface RepairRequest extends ReadRequest {
  readonly table: TableOptions;
  /** How the result is to be written; as the schema's destination wants it when left out. */
  readonly dialect?: CsvDialect;
}

/** All that is known of a table before a cell of it is changed. */
export interface RepairPlan extends ReadTable {
  readonly answers: Answers;
  readonly dialect: CsvDialect;
  /** Why nothing can be written: the encoding is a guess that nobody confirmed. */
  readonly held: 'ENC-LEGACY' | undefined;
  /** What concerns the file and its columns as wholes; cells come with `applyRepair`. */
  readonly entries: readonly RepairEntry[];
}

/**
 * Reads a table once, mends its text where that is proved, meets it with its schema and gathers the
 * evidence of every column. Changes nothing.
 * @param source can be read again
 * @throws OdcError `input` when it is not a table, `config` when its schema is wrong
 */
export async function planRepair(
  source: ByteSource,
  request: RepairRequest,
  walk: WalkOptions = {},
): Promise<RepairPlan> {
  const first = await readTable(source, request.table, request, walk);
  const laid = await layUpright(first, request, walk);
  const { reading, entries: mended } = await mendText(laid.reading, request, walk);
  const legacy = legacyEntry(first, request);
  const { answers } = request;
  const dialect = request.dialect ?? writtenDialect(reading.rulebook?.schema);
  return {
    ...reading,
    answers,
    dialect,
    held: legacy?.state === 'proposal' ? 'ENC-LEGACY' : undefined,
    entries: [
      ...(legacy === undefined ? [] : [legacy]),
      ...withoutSinglePage(fileEntries(first.table, dialect), mended),
      ...mended,
      ...laid.entries,
      ...headerAbsence(reading),
      ...(reading.headless === 'no' ? reading.header.entries : []),
      ...columnEntries(reading, answers),
    ],
  };
}

/** Lines of two encodings are said as such, not as one of them. */
function withoutSinglePage(
  entries: readonly RepairEntry[],
  mended: readonly RepairEntry[],
): readonly RepairEntry[] {
  if (!mended.some(({ id }) => id === 'ENC-MIXED')) return entries;
  return entries.filter(({ id }) => id !== 'ENC-CP1252');
}

/** A table on its side is turned, on yes. */
async function layUpright(
  reading: ReadTable,
  request: RepairRequest,
  walk: WalkOptions,
): Promise<{ readonly reading: ReadTable; readonly entries: readonly RepairEntry[] }> {
  const { table, rulebook, source } = reading;
  const id = 'STR-TRANSPOSED';
  const { state } = decisionOn(request.answers, id, []);
  if (rulebook === undefined || state === 'rejected' || !isTransposed(table, rulebook)) {
    return { reading, entries: [] };
  }
  const said: RepairEntry = { state: 'proposal', id, class: 'C' };
  const turned =
    state === 'accepted' ? await transposedSource(source.path, table, walk) : undefined;
  if (turned === undefined) return { reading, entries: [said] };
  const options = { encoding: 'utf-8', delimiter: ',' };
  const upright = await readTable(turned, options, request, walk);
  return { reading: upright, entries: [{ ...said, state: 'change' }] };
}

function legacyEntry(
  { table }: ReadTable,
  { answers, table: options }: RepairRequest,
): RepairEntry | undefined {
  if (!isLegacy(table)) return undefined;
  const id = 'ENC-LEGACY';
  // An encoding that the user names is no guess.
  const isDone = options.encoding !== undefined || decisionOn(answers, id, []).state === 'accepted';
  const params = { encoding: table.info.encoding };
  return { state: isDone ? 'change' : 'proposal', id, class: 'C', params };
}

function headerAbsence({ headless, table }: ReadTable): RepairEntry[] {
  if (headless === 'no') return [];
  const { row, line } = table.header;
  const state = headless === 'yes' ? 'change' : 'proposal';
  return [{ state, id: 'STR-NO-HEADER', class: 'C', row, line }];
}
