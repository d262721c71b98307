import { isSiren, isSiret } from '../../../base/french/siren.ts';
import { type Damage, isCoded } from './damage.ts';

const PARTS = /^(\d)(?:[.,](\d+))?E\+(\d+)$/i;
/** What spreadsheets show of a large number by default: three significant digits. */
const ROUNDED = /^-?\d[.,]\d\dE[+-]\d\d\d?$/i;

/**
 * All the digits, when none was lost: as many as the exponent wants, and the checksum agrees. Done
 * on the text: a number of the machine would round.
 */
function wholeDigits(text: string, kind: string | undefined): string | undefined {
  const [, first = '', others = '', exponent = ''] = PARTS.exec(text) ?? [];
  const digits = `${first}${others}`;
  if (first === '' || others.length !== Number(exponent)) return undefined;
  const isRight = kind === 'siret' ? isSiret(digits) : kind === 'siren' && isSiren(digits);
  return isRight ? digits : undefined;
}

/** `2,43E+13`: a long number shown as a power of ten, its digits rounded away. */
export const scientific: Damage = {
  reason: 'scientific',
  applies: (column) => isCoded(column) || isNumber(column.field?.type),
  suspect: () => '-?\\d(?:[.,]\\d+)?[eE][+\\-]\\d+',
  find(text, { kind, field }) {
    // In a column of figures, the power of ten may be meant: only the rounded form gives it away.
    if (isNumber(field?.type) && kind === undefined && !ROUNDED.test(text)) return undefined;
    const whole = wholeDigits(text, kind);
    return whole === undefined ? {} : { suggestions: [whole] };
  },
  examples: [
    { field: { name: 'siret' }, text: '2,43E+13', found: true },
    { field: { name: 'idAttribuant' }, text: '2.43E+13', found: true },
    { field: { name: 'tel' }, text: '6,12E+08', found: true },
    {
      field: { name: 'siret' },
      text: '7,3282932000074E+13',
      found: true,
      suggestion: '73282932000074',
    },
    { field: { name: 'siret' }, text: '7,3282932000075E+13', found: true },
    { field: { name: 'siret' }, text: '7,328293200007E+13', found: true },
    { field: { name: 'montant', type: 'number' }, text: '1,00E+05', found: true, refused: true },
    { field: { name: 'montant', type: 'number' }, text: '1.00E+05', found: true },
    { field: { name: 'montant', type: 'number' }, text: '1e5', found: false },
    { field: { name: 'montant', type: 'number' }, text: '1.5E-3', found: false },
    { field: { name: 'code' }, text: '1E5', found: false },
    { field: { name: 'commentaire' }, text: '2,43E+13', found: false },
  ],
};

function isNumber(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}
