import type { RepairColumn } from '../../defect.ts';

/**
 * How a figure is written: `french` has a decimal comma, `groups` thousands parted by spaces,
 * `dot-groups` and `english` both marks or one of them twice, `plain` a dot or nothing.
 * `comma-three` (`1,200`) and `dot-three` (`1.200`) are a decimal or a thousand.
 */
export type Form =
  | 'plain'
  | 'french'
  | 'groups'
  | 'dot-groups'
  | 'english'
  | 'comma-three'
  | 'dot-three';

export interface Figure {
  readonly form: Form;
  /** Sign, digits and decimals as typed, with a dot; the first reading is the decimal one. */
  readonly readings: readonly string[];
}

const SIGNED = /^([-+\u2212]?)\s*(.+)$/su;
const SPACE = "[ \\u00a0\\u202f\\u2009'’]";
const GROUPED = new RegExp(`^[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?:[.,]\\d+)?$`);
const SPACES = new RegExp(SPACE, 'g');

const FORMS: readonly (readonly [Form, RegExp, (digits: string) => readonly string[]])[] = [
  ['comma-three', /^[1-9]\d{0,2},\d{3}$/, (digits) => [dotted(digits), digits.replace(',', '')]],
  ['dot-three', /^[1-9]\d{0,2}\.\d{3}$/, (digits) => [digits, digits.replace('.', '')]],
  ['plain', /^\d+(?:\.\d+)?$/, (digits) => [digits]],
  ['french', /^\d+,\d+$/, (digits) => [dotted(digits)]],
  ['french', /^,\d+$/, (digits) => [`0${dotted(digits)}`]],
  ['groups', GROUPED, (digits) => [dotted(digits.replace(SPACES, ''))]],
  [
    'dot-groups',
    /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/,
    (digits) => [dotted(digits.replaceAll('.', ''))],
  ],
  [
    'english',
    /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/,
    (digits) => [digits.replaceAll(',', '')],
  ],
];

const dotted = (digits: string): string => digits.replace(',', '.');

/** The figure that a text writes, on its digits: no number of the machine rounds it. */
export function readFigure(text: string): Figure | undefined {
  const [, sign = '', digits = ''] = SIGNED.exec(text) ?? [];
  const found = FORMS.find(([, pattern]) => pattern.test(digits));
  if (found === undefined) return undefined;
  const [form, , read] = found;
  const minus = sign === '-' || sign === '\u2212' ? '-' : '';
  return { form, readings: read(digits).map((reading) => minus + reading) };
}

/** The only reading of a figure; `undefined` when it has two. */
export function onlyReading(text: string): string | undefined {
  const [only, ...others] = readFigure(text)?.readings ?? [];
  return others.length === 0 ? only : undefined;
}

/**
 * True for a figure whose mark may part thousands or decimals, when the column takes both readings:
 * what stood around it may go, the doubt stays.
 */
export function hasTwoReadings(column: RepairColumn, text: string): boolean {
  const figure = readFigure(text);
  return (figure?.readings.length ?? 0) > 1 && column.accepts(figure?.readings[1] ?? '');
}

/** A plain figure as the field writes it: its decimal mark, no zeros after it in a whole number. */
export function spellFigure({ field }: RepairColumn, plain: string): string {
  if (field.type === 'integer' || field.type === 'year') return plain.replace(/\.0+$/, '');
  return plain.replace('.', field.decimalChar ?? '.');
}

/** A plain figure multiplied by a power of ten, on its digits: `1.5` and 3 give `1500`. */
export function shifted(plain: string, power: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at);
  return `${sign}${head}${tail === '' ? '' : `.${tail}`}`;
}

/** A column of figures, codes typed as numbers apart. */
export function isFigureColumn({ type, kind }: RepairColumn): boolean {
  return (type === 'number' || type === 'integer') && kind === undefined;
}
