import type { Finding } from '../base/finding.ts';
import type { Block } from './blocks.ts';
import type { FileReport, ReportedSchema, ReportedTable, ValidationReport } from './report.ts';
import { messageOf } from './telling.ts';
import { shown, visible } from './text/visible.ts';
import type { Words } from './words/words.ts';

/** `402 erreurs, 1 avertissement`; `''` when there is nothing. Informations are told only if asked. */
export function tally(counts: FileReport['counts'], words: Words, infos = false): string {
  const parts = (['error', 'warning', ...(infos ? (['info'] as const) : [])] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => words.count(counts[level], level));
  return parts.join(', ');
}

/** `scdl/subventions 2.1.1`. */
export function schemaName({ name, version }: ReportedSchema): string {
  return shown(version === null ? name : `${name} ${version}`, 80);
}

/** What is thought of a file, without its name. */
export function verdict(file: FileReport, words: Words): string {
  if (file.error !== undefined) return words.unreadable;
  const found = tally(file.counts, words);
  const { schema } = file;
  const rows = file.table === null ? '' : words.count(file.table.rows, 'row');
  if (file.valid) {
    const sound = schema === null ? words.soundStructure : words.conform(schemaName(schema));
    return [sound, rows, found].filter((part) => part !== '').join(', ');
  }
  const faulty = schema === null ? words.faultyStructure : words.notConform(schemaName(schema));
  return found === '' ? faulty : `${found} — ${faulty}`;
}

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
  const chosen = schema === null ? words.noSchema : words.chosen(schema);
  return `${facts.join(', ')}${chosen === undefined ? '' : ` · ${chosen}`}`;
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

export function encodingName(table: ReportedTable, words: Words): string {
  const name = table.encoding.toLowerCase() === 'utf-8' ? 'UTF-8' : visible(table.encoding);
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

/** `idAttribuant (colonne 2)`; `''` for a problem of the whole file. */
export function whereOf({ field, column }: Pick<Block, 'field' | 'column'>, words: Words): string {
  if (column === undefined) return field === undefined ? '' : shown(field);
  const place = words.column(column);
  return field === undefined || field === '' ? place : `${shown(field)} (${place})`;
}

/** `396 valeurs`; nothing when a count would say nothing. */
export function amount({ count, unit }: Block, words: Words): string {
  const counted = count > 1 || unit === 'value' || unit === 'row' || unit === 'cell';
  return counted ? words.count(count, unit) : '';
}

/** The line of the file, or the record when lines are unknown. */
export function lineOf({ line, row }: Finding): number | undefined {
  return line ?? row;
}

/** Samples that show the same value, told together. */
export interface SampleGroup {
  readonly value: string | undefined;
  readonly suggestion: string | undefined;
  readonly lines: readonly number[];
}

export function sampleGroups(samples: readonly Finding[]): readonly SampleGroup[] {
  const groups = new Map<string, { value?: string; suggestion?: string; lines: number[] }>();
  for (const sample of samples) {
    const { value, suggestion } = sample;
    const key = JSON.stringify([value ?? null, suggestion ?? null]);
    const group = groups.get(key) ?? { lines: [], ...(value === undefined ? {} : { value }) };
    if (suggestion !== undefined) group.suggestion = suggestion;
    const line = lineOf(sample);
    if (line !== undefined && !group.lines.includes(line)) group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ value, suggestion, lines }) => ({ value, suggestion, lines }));
}

/** A cell in a sentence: quoted, visible, short. */
export function valueShown(value: string, words: Words): string {
  return value === '' ? words.empty : words.quote(shown(value));
}

/** `lignes 2, 3, 4, 5, 6…`, when a sentence has already told the only value; else `undefined`. */
export function linesAlone(block: Block, telling: string, words: Words): string | undefined {
  const [only, ...others] = sampleGroups(block.samples);
  if (only === undefined || others.length > 0 || only.suggestion !== undefined) return undefined;
  if (only.value === undefined || only.value === '' || only.lines.length === 0) return undefined;
  if (!telling.includes(shown(only.value))) return undefined;
  return words.lines(only.lines.map(words.number), block.count > block.samples.length);
}

/** `« 2,43E+13 » (lignes 2, 3, 4, 5, 6…)`: the first samples of a block in one sentence. */
export function places(block: Block, words: Words, most = block.samples.length): string {
  const groups = sampleGroups(block.samples.slice(0, most));
  const more = block.count > Math.min(most, block.samples.length);
  const parts = groups.map(({ value, suggestion, lines }, index) => {
    const numbers = lines.map(words.number);
    const where = numbers.length === 0 ? '' : words.lines(numbers, more && groups.length === 1);
    if (value === undefined) return where;
    const said = valueShown(value, words);
    const corrected = suggestion === undefined ? '' : ` → ${words.quote(shown(suggestion))}`;
    const last = more && groups.length > 1 && index === groups.length - 1 ? '…' : '';
    return `${said}${corrected}${where === '' ? '' : ` (${where})`}${last}`;
  });
  return parts.filter((part) => part !== '').join(', ');
}

const NAMES = 8;

/**
 * What is wrong, in sentences of one line safe to show: one, as the speaker of the block says it;
 * for what is said of several columns at once, one each when they differ, else their names.
 */
export function tellings(block: Block, words: Words): readonly string[] {
  const say = (finding: Finding): string => shown(messageOf(finding, words.lang), 300);
  if (block.groups.length < 2 || block.column !== undefined) return [say(block.speaker)];
  if (block.samples.some(({ suggestion }) => suggestion !== undefined)) {
    return block.samples.map(say);
  }
  if (block.fields.length < 2) return [say(block.speaker)];
  const names = block.fields.slice(0, NAMES).map((name) => words.quote(shown(name)));
  return [`${names.join(', ')}${block.fields.length > NAMES ? '…' : ''}`];
}
