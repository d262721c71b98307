import type { Finding, FindingSink } from '../base/finding.ts';
import type { ByteSource } from '../ports/bytes.ts';
import { openTable } from '../table/open.ts';
import type { Table, TableOptions, WalkOptions } from '../table/table.ts';
import { type Answers, decisionOn } from './answers.ts';
import { LearntDefect } from './cells/learnt-defect.ts';
import { repairColumns } from './cells/repair-columns.ts';
import type { RepairColumn } from './defect.ts';
import { CELL_DEFECTS } from './defects/cells.ts';
import type { TextFacts } from './defects/texts/text-defect.ts';
import { FirstWalk, type LearningColumn, type Seen } from './first-walk.ts';
import { delimiterByHeader } from './header/delimiter-by-header.ts';
import { lacksHeader } from './header/lacking-header.ts';
import { type RepairedHeader, repairHeader } from './header/repair-header.ts';
import type { Rulebook } from './rulebook.ts';
import { readHead, type TextHead } from './text/read-head.ts';
import { TailSource } from './text/tail-source.ts';

/** How a table is to be read before it is repaired. */
export interface ReadRequest {
  readonly answers: Answers;
  /** The rules of the schema that the table follows; `undefined`: it follows none. */
  rulebookFor(table: Pick<Table, 'header' | 'sample'>): Promise<Rulebook | undefined>;
}

/** A table, its schema, and what the first walk has seen. */
export interface ReadTable {
  readonly source: ByteSource;
  readonly options: TableOptions;
  readonly table: Table;
  readonly head: TextHead;
  readonly rulebook: Rulebook | undefined;
  readonly header: RepairedHeader;
  /** Of each column of the file. */
  readonly columns: readonly LearningColumn[];
  readonly seen: Seen;
  readonly facts: TextFacts;
  /** The source stops without a line end. */
  readonly endsOpen: boolean;
  /** The first record is data: `yes` when the header of the schema stands in for it. */
  readonly headless: 'no' | 'maybe' | 'yes';
}

/**
 * Opens a source, meets its schema, walks it once.
 * @throws OdcError `input` when it is not a table, `config` when its schema is wrong
 */
export async function readTable(
  source: ByteSource,
  options: TableOptions,
  request: ReadRequest,
  walk: WalkOptions,
): Promise<ReadTable> {
  const tail = new TailSource(source);
  const table = await openTable(tail, options);
  const head = await readHead(source, table.info);
  const rulebook = await request.rulebookFor(table);
  const delimiterOfHeader = rulebook && delimiterByHeader(table, rulebook);
  if (delimiterOfHeader !== undefined && options.delimiter === undefined) {
    return readTable(source, { ...options, delimiter: delimiterOfHeader }, request, walk);
  }
  const headless = headlessness(table, rulebook, request.answers);
  const header = headerOf(head, table, rulebook, headless, request.answers);
  const columns = await learningColumns(header, rulebook);
  const delimiter = table.info.delimiter ?? ',';
  const observer = new FirstWalk({
    columns,
    delimiter,
    totals: rulebook?.totals(header.labels, header.fields),
  });
  const sink = new TextSink();
  await table.walk([observer], sink, walk);
  const { encoding, compression } = table.info;
  const facts = observer.facts({
    encoding,
    undecoded: sink.undecoded,
    mangled: sink.mangled,
    columns: table.header.columns,
    delimiter,
    sample: table.sample,
  });
  const isBytes = compression === undefined && !encoding.startsWith('utf-16');
  const endsOpen = isBytes && tail.endsOpen;
  return {
    source,
    options,
    table,
    head,
    rulebook,
    header,
    columns,
    seen: observer,
    facts,
    endsOpen,
    headless,
  };
}

function headlessness(
  table: Table,
  rulebook: Rulebook | undefined,
  answers: Answers,
): ReadTable['headless'] {
  if (rulebook === undefined || !lacksHeader(table, rulebook)) return 'no';
  const { state } = decisionOn(answers, 'STR-NO-HEADER', []);
  if (state === 'rejected') return 'no';
  return state === 'accepted' ? 'yes' : 'maybe';
}

function headerOf(
  { labels }: TextHead,
  { header }: Table,
  rulebook: Rulebook | undefined,
  headless: ReadTable['headless'],
  answers: Answers,
): RepairedHeader {
  if (headless === 'yes' && rulebook !== undefined) {
    const { fields } = rulebook.schema;
    return { labels: fields.map(({ name }) => name), fields, entries: [] };
  }
  const raw = header.columns.map((label, index) => labels[index] ?? label);
  return repairHeader(raw, header, answers, rulebook);
}

async function learningColumns(
  { labels, fields }: RepairedHeader,
  rulebook: Rulebook | undefined,
): Promise<readonly LearningColumn[]> {
  const rules = rulebook === undefined ? [] : await rulebook.rules(fields);
  const columns: readonly (RepairColumn | undefined)[] =
    rulebook === undefined ? [] : repairColumns(labels, fields, rules, rulebook.schema);
  const used = new Set<() => Promise<void>>();
  const learning = labels.map((label, index) => {
    const column = columns[index];
    const defects = column === undefined ? [] : CELL_DEFECTS.filter((each) => each.applies(column));
    for (const { prepare } of defects) if (prepare !== undefined) used.add(prepare);
    const learnt =
      column === undefined ? [] : defects.map((each) => new LearntDefect(each, column));
    return { label, rules: rules[index], column, learnt };
  });
  await Promise.all([...used].map((prepare) => prepare()));
  return learning;
}

/** Counts what the decoding of a table has found. */
class TextSink implements FindingSink {
  undecoded = 0;
  mangled = 0;

  add({ code }: Finding): void {
    if (code === 'encoding-error') this.undecoded += 1;
    if (code === 'mojibake') this.mangled += 1;
  }
}
