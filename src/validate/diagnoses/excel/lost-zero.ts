import { isSiren, isSiret } from '../../../base/french/siren.ts';
import type { ColumnKind } from '../../../schema/column-kind.ts';
import { cog } from '../loaded-cog.ts';
import type { Damage } from './damage.ts';

/** What is left of a code of fixed width once its zero is gone, and how it was. */
interface Width {
  readonly left: string;
  /** Right spellings; none: the zero was not all that was lost, or it is something else. */
  restored(text: string): readonly string[];
}

const zero = (text: string): string => `0${text}`;

const WIDTHS: Readonly<Partial<Record<ColumnKind, Width>>> = {
  siret: { left: '[1-9]\\d{12}', restored: (text) => [zero(text)].filter(isSiret) },
  siren: { left: '[1-9]\\d{7}', restored: (text) => [zero(text)].filter(isSiren) },
  insee: {
    left: '[1-9]\\d{3}',
    restored: (text) => [zero(text)].filter((code) => cog()?.isCommuneCode(code) === true),
  },
  postcode: {
    left: '[1-9]\\d{3}',
    restored: (text) => [zero(text)].filter((code) => cog()?.isPostcode(code) === true),
  },
  departement: { left: '[1-9]', restored: (text) => [zero(text)] },
  phone: { left: '[1-9]\\d{8}', restored: (text) => [zero(text), `+33${text}`] },
};

/** `1004` for `01004`: the column was read as numbers. */
export const lostZero: Damage = {
  reason: 'lost-zero',
  applies: ({ kind }) => kind !== undefined && WIDTHS[kind] !== undefined,
  suspect: ({ kind }) => (kind === undefined ? '' : (WIDTHS[kind]?.left ?? '')),
  find(text, { kind }) {
    const suggestions = kind === undefined ? [] : (WIDTHS[kind]?.restored(text) ?? []);
    return suggestions.length === 0 ? undefined : { suggestions };
  },
  examples: [
    { field: { name: 'siret' }, text: '5520130500012', found: true, suggestion: '05520130500012' },
    { field: { name: 'siret' }, text: '5520130500013', found: false },
    { field: { name: 'siren' }, text: '55201305', found: true, suggestion: '055201305' },
    { field: { name: 'code_insee' }, text: '1004', found: true, suggestion: '01004' },
    { field: { name: 'code_insee' }, text: '1999', found: false },
    { field: { name: 'code_postal' }, text: '1500', found: true, suggestion: '01500' },
    { field: { name: 'code_postal' }, text: '1501', found: false },
    { field: { name: 'code_departement' }, text: '1', found: true, suggestion: '01' },
    { field: { name: 'code_departement' }, text: '31', found: false },
    { field: { name: 'telephone' }, text: '561222324', found: true, suggestion: '0561222324' },
    {
      field: { name: 'telephone', constraints: { pattern: '\\+33\\d{9}' } },
      text: '561222324',
      found: true,
      refused: true,
      suggestion: '+33561222324',
    },
    { field: { name: 'telephone' }, text: '3949', found: false },
    { field: { name: 'effectif' }, text: '1004', found: false },
  ],
};
