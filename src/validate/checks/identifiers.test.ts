import { describe, expect, it } from 'vitest';
import type { CellCheck } from '../check.ts';
import { codeRna } from './code-rna.ts';
import { siren } from './siren.ts';
import { siret } from './siret.ts';

type Case = readonly [text: string, reason: string, suggestion?: string];

const SIRET: readonly Case[] = [
  ['73282932000075', 'checksum'],
  ['73282932100074', 'siren'],
  ['35600000000002', 'la-poste'],
  ['732829320', 'siren-only'],
  ['732 829 320', 'siren-only'],
  ['732829321', 'length'],
  ['2,43E+13', 'scientific'],
  ['2.43e+13', 'scientific'],
  ['7328293200007A', 'letters'],
  ['néant', 'letters'],
  ['732-829-320-00074', 'separator', '73282932000074'],
  ['732_829_320_00074', 'separator', '73282932000074'],
  ['732/829/320/00075', 'separator'],
  ['73282932000074.00', 'decimals', '73282932000074'],
  // A SIRET that starts with 0, which a spreadsheet has dropped.
  ['552013500004', 'lost-zero', '00552013500004'],
  ['732829320000', 'length'],
  ['732829320000740', 'length'],
  ['-', 'length'],
];

const SIREN: readonly Case[] = [
  ['732829321', 'checksum'],
  ['73282932000074', 'siret', '732829320'],
  ['73282932100074', 'siret'],
  ['FR44732829320', 'vat', '732829320'],
  ['fr 44 732 829 320', 'vat', '732829320'],
  ['FR44732829321', 'vat'],
  ['732-829-320', 'separator', '732829320'],
  ['5520135', 'lost-zero', '005520135'],
  ['7,32829E+08', 'scientific'],
  ['732829320.0', 'decimals', '732829320'],
  ['73282932X', 'letters'],
  ['7328293', 'length'],
];

const RNA: readonly Case[] = [
  ['w751234567', 'spelling', 'W751234567'],
  ['W 751 234 567', 'spelling', 'W751234567'],
  ['751234567', 'letter', 'W751234567'],
  ['73282932000074', 'siret'],
  ['W7512345', 'format'],
];

describe.each<readonly [string, CellCheck, readonly Case[]]>([
  ['siret', siret, SIRET],
  ['siren', siren, SIREN],
  ['code-rna', codeRna, RNA],
])('%s', (_id, check, cases) => {
  const table = cases.map(([text, reason, suggestion]) => ({ text, reason, suggestion }));

  it.each(table)('$text: $reason', ({ text, reason, suggestion }) => {
    const problem = check.test(text, {});
    expect(problem?.reason).toBe(reason);
    expect(problem?.suggestion).toBe(suggestion);
  });
});

it('counts digits, for the sentence', () => {
  expect(siret.test('73282932', {})?.params).toEqual({ expected: 14, digits: 8 });
});
