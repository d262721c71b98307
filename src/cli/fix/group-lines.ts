import type { RepairEntry, RepairGroup } from '../../repair/repair-ledger.ts';
import { wrap } from '../../report/text/width.ts';
import type { Context } from '../context.ts';
import { actionOf, reasonOf } from './entry-data.ts';
import { sampleLine } from './sample-line.ts';
import { type FixWords, fixWords } from './words/index.ts';

const MARGIN = '      ';
const WIDEST = 100;
/** Some terminals tell a width of 0. */
const NARROWEST = 40;

/** Whose values are not shown. */
export type Masked = ReadonlySet<string>;

/** One kind of damage in one column: its id and its place, what it is, three samples, what to do. */
export function groupLines(group: RepairGroup, masked: Masked, context: Context): string[] {
  const [first] = group.samples;
  if (first === undefined) return [];
  const { lang, out } = context;
  const words = fixWords(lang);
  const action = group.state === 'change' ? undefined : actionOf(first, lang);
  return [
    `  ${bold(group.id, context)}${placeOf(group, first, words)}`,
    ...told(reasonOf(first, lang), context, MARGIN),
    ...sampleLines(group, masked, words),
    ...(action === undefined ? [] : told(`${out.unicode ? '→' : '->'} ${action}`, context, MARGIN)),
  ];
}

/** A sentence on as many lines as the screen needs. */
export function told(text: string, { out }: Context, margin = '  '): string[] {
  const width = Math.max(NARROWEST, Math.min(WIDEST, out.width));
  return wrap(text, width - margin.length).map((line) => `${margin}${line}`);
}

function placeOf({ field, count }: RepairGroup, first: RepairEntry, words: FixWords): string {
  const parts = [
    ...(field === undefined ? [] : [words.column(field)]),
    ...(isOfFile(first) ? [] : [words.times(count)]),
  ];
  return parts.length === 0 ? '' : `  ${parts.join(', ')}`;
}

function sampleLines({ field, samples }: RepairGroup, masked: Masked, words: FixWords): string[] {
  const shown = samples.filter(({ before, line }) => before !== undefined || line !== undefined);
  if (shown.length === 0) return [];
  if (field !== undefined && masked.has(field)) return [`${MARGIN}${words.masked}`];
  return shown.map((sample) => `${MARGIN}${sampleLine(sample, words)}`);
}

/** Said of the file as a whole: it has no place. */
function isOfFile({ row, column }: RepairEntry): boolean {
  return row === undefined && column === undefined;
}

function bold(text: string, { out }: Context): string {
  return out.color ? `\u001b[1m${text}\u001b[22m` : text;
}
