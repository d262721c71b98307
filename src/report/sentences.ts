import type { Block } from './blocks.ts';
import type { FileReport, ReportedSchema, ReportedTable, ValidationReport } from './report.ts';
import { pathShown, shown, visible } from './text/visible.ts';
import type { Words } from './words/words.ts';

/** `402 erreurs, 1 avertissement`; `''` when there is nothing. Informations are told only if asked. */
export function tally(counts: FileReport['counts'], words: Words, infos = false): string {
  const parts = (['error', 'warning', ...(infos ? (['info'] as const) : [])] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => words.count(counts[level], level));
  return parts.join(', ');
}

/** `scdl/subventions 2.1.1`. */
export function schemaName({ name, version, source }: ReportedSchema): string {
  const short = source === 'file' || source === 'url' ? pathShown(name, 40) : shown(name, 80);
  return version === null ? short : `${short} ${shown(version, 20)}`;
}

/** What is thought of a file, without its name. */
export function verdict(file: FileReport, words: Words): string {
  if (file.error !== undefined) return words.unreadable;
  const found = tally(file.counts, words);
  const { schema } = file;
  const columns = heldColumns(file);
  const held = columns === 0 ? '' : words.personalColumns(columns);
  const rows = file.table === null ? '' : words.count(file.table.rows, 'row');
  if (file.judged === false) {
    return [held === '' ? words.nothingPersonal : held, rows].join(', ');
  }
  if (file.valid) {
    const sound = schema === null ? words.soundStructure : words.conform(schemaName(schema));
    return [sound, rows, found, held].filter((part) => part !== '').join(', ');
  }
  const faulty = schema === null ? words.faultyStructure : words.notConform(schemaName(schema));
  const verdicts = held === '' ? faulty : `${faulty}, ${held}`;
  return found === '' ? verdicts : `${found} — ${verdicts}`;
}

/** How many columns hold personal data that nobody accepted to publish. */
function heldColumns({ privacy }: FileReport): number {
  const held = (privacy?.findings ?? []).filter(
    ({ level, accepted }) => level === 'blocking' && accepted === undefined,
  );
  return new Set(held.map(({ column }) => column)).size;
}

/** True when nothing forbids the publication: the file is valid, and holds no personal data unaccepted. */
export function isSound(file: FileReport): boolean {
  return file.valid && heldColumns(file) === 0;
}

/** How a file stands. */
export function standing(file: FileReport): 'error' | 'warning' | 'ok' {
  if (!isSound(file)) return 'error';
  return file.counts.warning > 0 ? 'warning' : 'ok';
}

/** Before the name of a file, by how it stands. */
export const STANDING_MARKS = { error: '✖', warning: '▲', ok: '✔' } as const;

/** `3 fichiers : 1 conforme, 1 non conforme, 1 illisible`. */
export function overall({ files }: ValidationReport, words: Words): string {
  const unreadable = files.filter(({ error }) => error !== undefined).length;
  const valid = files.filter((file) => file.valid).length;
  const parts = [
    [valid, 'valid-file'],
    [files.length - valid - unreadable, 'invalid-file'],
    [unreadable, 'unreadable-file'],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => words.count(count, unit));
  if (files.length === 0) return words.noFile;
  return `${words.count(files.length, 'file')}${words.colon} ${told.join(', ')}`;
}

/** How the file was read, in one line. */
export function readAs(file: FileReport, words: Words): string {
  const { table, schema } = file;
  if (table === null) return '';
  const facts = [
    ...tableFacts(table, words),
    words.count(table.rows, 'row'),
    words.count(table.columns.length, 'column'),
  ];
  const judged = file.judged !== false;
  const unnamed = judged ? words.noSchema : undefined;
  const chosen = schema === null ? unnamed : words.chosen(schema);
  const silent = judged && file.privacy?.findings.length === 0 ? words.nothingPersonal : undefined;
  return [facts.join(', '), chosen, silent].filter((part) => part !== undefined).join(' · ');
}

function tableFacts(table: ReportedTable, words: Words): readonly string[] {
  const name = table.format.toUpperCase();
  const sheet = table.sheet === undefined ? undefined : shown(table.sheet);
  return [
    words.workbook(table.compression === undefined ? name : `${name} ${words.compressed}`, sheet),
    ...(table.delimiter === null ? [] : [encodingName(table, words), delimiterName(table, words)]),
    ...(table.headerRow > 1 ? [words.headerAt(table.headerRow)] : []),
    ...(table.newline === 'mixed' ? [words.mixedNewlines] : []),
  ];
}

const ENCODINGS: Readonly<Record<string, string>> = {
  cp850: 'CP850',
  'iso-8859-15': 'ISO-8859-15',
  macroman: 'Mac Roman',
  'utf-8': 'UTF-8',
  'utf-16be': 'UTF-16',
  'utf-16le': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

export function encodingName(table: ReportedTable, words: Words): string {
  const name = ENCODINGS[table.encoding] ?? visible(table.encoding);
  return table.bom ? `${name} ${words.withBom}` : name;
}

function delimiterName({ delimiter }: ReportedTable, words: Words): string {
  return words.delimiter(delimiterShown(delimiter ?? '', words));
}

export function delimiterShown(delimiter: string, words: Words): string {
  if (delimiter === '\t') return words.tab;
  if (delimiter === ' ') return words.space;
  return words.quote(visible(delimiter));
}

/**
 * `idAttribuant (colonne 2)`; `''` for a problem of the whole file.
 * @param most characters that the name may take
 */
export function whereOf(
  { field, column }: Pick<Block, 'field' | 'column'>,
  words: Words,
  most = 40,
): string {
  if (column === undefined) return field === undefined ? '' : shown(field, most);
  const place = words.column(column);
  return field === undefined || field === '' ? place : `${shown(field, most)} (${place})`;
}

/** `396 valeurs`; nothing when a count would say nothing. */
export function amount({ count, unit }: Block, words: Words): string {
  const counted = count > 1 || unit === 'value' || unit === 'row' || unit === 'cell';
  return counted ? words.count(count, unit) : '';
}
