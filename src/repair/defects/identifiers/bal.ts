import { labelKey } from '../../../base/folding.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { onlyAccepted, reported, settled } from '../settle.ts';

const KEY = { name: 'cle_interop' } as const;
const PARTS = [
  { name: 'numero', type: 'integer' },
  { name: 'suffixe' },
  { name: 'commune_insee' },
] as const;
const PARCELS = { name: 'cad_parcelles' } as const;

const isNamed =
  (name: string) =>
  (column: RepairColumn): boolean =>
    column.type === 'string' && labelKey(column.field.name) === name;

/** Commune, street, number, suffix. */
const SHAPE = /^([\dAB]{5})_([A-Za-z\d]{4,6})_(\d{1,5})(?:_(.+))?$/i;

/**
 * The key of an address (BAL, AITF): the number on five digits, all in small letters, when the other
 * columns say the same.
 */
const key: CellDefect = {
  id: 'BAL-CLE',
  applies: isNamed('cleinterop'),
  everyCell: true,
  looksAcross: true,
  repair(text, { column, row }) {
    const [, commune = '', street = '', number = '', suffix = ''] = SHAPE.exec(text) ?? [];
    if (row === undefined || commune === '') return undefined;
    const said = (name: string): string | undefined => {
      const other = column.table.column(name);
      return other && row.text(other).trim();
    };
    const own = said('numero');
    const differs =
      (own !== undefined && Number(own) !== Number(number)) ||
      (said('suffixe') ?? suffix).toLowerCase() !== suffix.toLowerCase() ||
      (said('commune_insee') ?? commune).toUpperCase() !== commune.toUpperCase();
    if (differs) return reported('differs');
    if (own === undefined) return undefined;
    const parts = [commune.toUpperCase(), street.toLowerCase(), number.padStart(5, '0')];
    const after = [...parts, ...(suffix === '' ? [] : [suffix.toLowerCase()])].join('_');
    return after === text ? undefined : settled(column, 'A', after);
  },
  examples: [
    {
      field: KEY,
      fields: PARTS,
      cell: '31555_0001_12',
      row: { numero: '12', suffixe: '', commune_insee: '31555' },
      gives: { class: 'A', after: '31555_0001_00012' },
    },
    {
      field: KEY,
      fields: PARTS,
      cell: '2A004_0001_00012_BIS',
      row: { numero: '12', suffixe: 'bis', commune_insee: '2A004' },
      gives: { class: 'A', after: '2A004_0001_00012_bis' },
    },
    {
      field: KEY,
      fields: PARTS,
      cell: '31555_0001_00012',
      row: { numero: '14', suffixe: '', commune_insee: '31555' },
      gives: { class: 'R', reason: 'differs' },
    },
    {
      field: KEY,
      fields: PARTS,
      cell: '31555_0001_00012',
      row: { numero: '12', suffixe: '', commune_insee: '31555' },
      gives: null,
    },
    { field: KEY, cell: '31555_0001_12', row: {}, gives: null },
  ],
};

/** `|31555000AB0001|`: bars that part nothing. */
const pipe: CellDefect = {
  id: 'BAL-PIPE',
  applies: isNamed('cadparcelles'),
  everyCell: true,
  repair(text, { column }) {
    if (!/^\s*\||\|\s*\||\|\s*$/.test(text)) return undefined;
    const parts = text.split('|').map((part) => part.trim());
    return settled(column, 'A', parts.filter((part) => part !== '').join('|'));
  },
  examples: [
    { field: PARCELS, cell: '|31555000AB0001|', gives: { class: 'A', after: '31555000AB0001' } },
    {
      field: PARCELS,
      cell: '31555000AB0001||31555000AB0002',
      gives: { class: 'A', after: '31555000AB0001|31555000AB0002' },
    },
    { field: PARCELS, cell: '31555000AB0001|31555000AB0002', gives: null },
    { field: { name: 'jours' }, cell: '|lundi|', gives: null },
  ],
};

/** Sections are letters, but for the départements where the land register is German. */
const PARCEL = /^(?:[\dAB]{5}\d{3}(?:[A-Z]{2}|0[A-Z])|(?:57|67|68)\d{6}\d{2})\d{4}$/;

/** A parcel is fourteen characters: commune, prefix, section, number. Capitals and spaces are mended. */
const parcel: CellDefect = {
  id: 'BAL-PARCELLE',
  applies: isNamed('cadparcelles'),
  everyCell: true,
  repair(text, { column }) {
    const parts = text.split('|');
    const clean = parts.map((part) => part.replace(/\s/gu, '').toUpperCase());
    if (!clean.every((part) => PARCEL.test(part))) return reported();
    const after = onlyAccepted(column, [clean.join('|')]);
    return after === undefined || after === text ? undefined : { class: 'A', after };
  },
  examples: [
    { field: PARCELS, cell: '31555 000 ab 0001', gives: { class: 'A', after: '31555000AB0001' } },
    { field: PARCELS, cell: '31555AB1', gives: { class: 'R' } },
    { field: PARCELS, cell: '73282932000074', gives: { class: 'R' } },
    { field: PARCELS, cell: '67482000010123', gives: null },
    { field: PARCELS, cell: '31555000AB0001', gives: null },
    { field: PARCELS, cell: '315550000A0001|2A004000AB0012', gives: null },
  ],
};

export const addressBase: readonly AnyCellDefect[] = [key, pipe, parcel];
