import { describe, expect, it } from 'vitest';
import { compileField } from './compile.ts';
import { field } from './field-builder.ts';
import { FIELD_TYPES } from './model.ts';

describe('long texts', () => {
  const texts = [
    ' ',
    'a',
    '0',
    '1',
    '-',
    '[',
    '(',
    'é',
    '1,',
    ' a',
    '10',
    "'",
    'a@',
    'P1Y',
  ].flatMap((piece) => [
    piece.repeat(50_000),
    `1${piece.repeat(50_000)}1`,
    `${piece.repeat(50_000)}!`,
  ]);
  it.each(FIELD_TYPES)('cost no more than they have to: %s', (type) => {
    const fields = [
      field(type),
      field(type, { enum: ['abcdefgh', '1'] }),
      field(type, { pattern: '(\\s*\\w+)*x' }),
      field(type, {}, { bareNumber: false, decimalChar: ',' }),
      field(type, {}, { format: 'email' }),
      field(type, {}, { format: 'wkt' }),
      field(type, {}, { format: '%d/%m/%Y' }),
      field(type, {}, { format: 'array' }),
    ];
    const start = process.cpuUsage();
    for (const of of fields) for (const text of texts) compileField(of).judge(text);
    const { user, system } = process.cpuUsage(start);
    // Quadratic work on 50,000 characters would take seconds for each text.
    expect((user + system) / 1000).toBeLessThan(15_000);
  });
});
