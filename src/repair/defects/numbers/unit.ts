import { labelWords } from '../../../base/folding.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { hasTwoReadings, isFigureColumn, onlyReading, shifted, spellFigure } from './figure.ts';

const POWER = { name: 'puissance_nominale', type: 'number' } as const;
const SHARE = { name: 'taux', type: 'number', constraints: { minimum: 0, maximum: 1 } } as const;
const AMOUNT = { name: 'montant', type: 'number' } as const;

const UNITS =
  'kWh?|MWh?|W|kVA|kV|V|A|km|hm|dm|cm|mm|m|km²|km2|m²|m2|m³|m3|ha|kg|g|t|l|L|km/h|h|min|s|ans?|mois|jours?|places?|habitants?|hab\\.?|personnes?|agents?|unités?|°C';
const WITH_UNIT = new RegExp(`^([-+\\u2212]?\\s?\\d[\\d\\s.,'’]*?)\\s*(${UNITS})$`, 'u');

/** `22 kW`: the unit beside the figure; whether it is the one of the column is for a person to say. */
const unit: CellDefect = {
  id: 'NUM-UNIT',
  applies: isFigureColumn,
  repair(text, { column }) {
    const [, after, name] = WITH_UNIT.exec(text) ?? [];
    if (after === undefined || name === undefined) return undefined;
    if (hasTwoReadings(column, after)) return reported('two-readings');
    return { class: 'C', after, partial: true, params: { unit: name } };
  },
  examples: [
    { field: POWER, cell: '22 kW', gives: { class: 'C', after: '22' } },
    { field: POWER, cell: '7,4kW', gives: { class: 'C', after: '7,4' } },
    {
      field: { name: 'surface', type: 'number' },
      cell: '120 m²',
      gives: { class: 'C', after: '120' },
    },
    { field: POWER, cell: '1.234 kW', gives: { class: 'R', reason: 'two-readings' } },
    { field: POWER, cell: 'kW', gives: null },
    { field: { name: 'libelle' }, cell: '22 kW', gives: null },
  ],
};

/** Kilowatts by its name or its description. */
function isKilowatts(column: RepairColumn): boolean {
  if (!isFigureColumn(column)) return false;
  const { name, description = '' } = column.field;
  return labelWords(name).includes('puissance') || /\bkW\b/.test(description);
}

/** The most powerful chargers are far below. */
const MOST_KILOWATTS = 1000;

/** `7400` where kilowatts are due: watts, most likely. */
const scale: CellDefect = {
  id: 'NUM-SCALE',
  applies: isKilowatts,
  everyCell: true,
  silence: () => ({ kind: 'decimal', min: null, max: MOST_KILOWATTS - 1, empty: true }),
  repair(text) {
    // Written otherwise, it is to be read first.
    return /^\d+(?:\.\d+)?$/.test(text) && Number(text) >= MOST_KILOWATTS ? reported() : undefined;
  },
  examples: [
    { field: POWER, cell: '7400', gives: { class: 'R' } },
    { field: POWER, cell: '1 234,50', gives: null },
    { field: POWER, cell: '350', gives: null },
    { field: AMOUNT, cell: '7400', gives: null },
  ],
};

/** A share from 0 to 1. */
const isShare = (column: RepairColumn): boolean =>
  isFigureColumn(column) && column.field.constraints.maximum === 1;

const PERCENT = /^(.+?)\s*%$/u;

/** `75 %`: three quarters where the field stops at 1; 75 elsewhere. */
const percent: CellDefect = {
  id: 'NUM-PERCENT',
  applies: isFigureColumn,
  repair(text, { column }) {
    const plain = onlyReading(PERCENT.exec(text)?.[1] ?? '');
    if (plain === undefined) return undefined;
    if (!isShare(column)) {
      return settled(column, 'C', spellFigure(column, plain), { reason: 'sign' });
    }
    return settled(column, 'C', spellFigure(column, shifted(plain, -2)));
  },
  examples: [
    { field: SHARE, cell: '75 %', gives: { class: 'C', after: '0.75' } },
    { field: SHARE, cell: '2,5%', gives: { class: 'C', after: '0.025' } },
    {
      field: { name: 'taux', type: 'number' },
      cell: '75 %',
      gives: { class: 'C', after: '75', reason: 'sign' },
    },
    { field: SHARE, cell: '250 %', gives: null },
    { field: SHARE, cell: '1', gives: null },
    { field: SHARE, cell: '%', gives: null },
  ],
};

/** `75` where the field stops at 1: a percentage, or something else. */
const bareShare: CellDefect = {
  id: 'NUM-PERCENT',
  applies: isShare,
  repair(text) {
    const plain = onlyReading(text);
    const value = Number(plain);
    return plain !== undefined && value > 1 && value <= 100 ? reported('unsigned') : undefined;
  },
  examples: [
    { field: SHARE, cell: '75', gives: { class: 'R', reason: 'unsigned' } },
    { field: SHARE, cell: '1', gives: null },
    { field: SHARE, cell: '0,75', gives: null },
  ],
};

export const units: readonly AnyCellDefect[] = [percent, bareShare, scale, unit];
