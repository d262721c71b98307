import { describe, expect, it } from 'vitest';
import { COMMA, proved, streamOf } from '../../../test/support/scanned.ts';
import { regexAutomaton } from '../../schema/pattern/automaton.ts';
import type { Batch } from '../batch.ts';
import { KeySet } from '../keys/key-set.ts';
import { scan } from '../scan/scan.ts';
import { type KernelColumn, type KernelSpec, kernelPlan } from './spec.ts';

function automaton(source: string): KernelSpec {
  const built = regexAutomaton(source);
  if (built === undefined) throw new Error(`no automaton for ${source}`);
  return { kind: 'automaton', automaton: built, empty: false };
}

/** A proof, texts that it proves, texts that it does not. */
const CASES: readonly [string, KernelSpec[] | 'judge-all', string[], string[]][] = [
  ['nothing asked', [], ['', 'a', '=x'], []],
  ['all judged', 'judge-all', [], ['', 'a']],
  [
    'length',
    [{ kind: 'length', minBytes: 2, maxBytes: 4, empty: false }],
    ['ab', 'é', 'abcd', 'éé'],
    ['', 'a', 'abcde', 'ééé'],
  ],
  ['no length', [{ kind: 'length', minBytes: 0, maxBytes: Infinity, empty: true }], ['', 'a'], []],
  [
    'integer',
    [{ kind: 'integer', min: null, max: null, empty: false }],
    ['0', '7', '-0', '007', '-123456789', '999999999'],
    [
      '',
      '-',
      '+1',
      '1.0',
      ' 1',
      '1 ',
      '1234567890',
      '-1234567890',
      '--1',
      '1-',
      '1e3',
      '٣',
      '12345678901',
    ],
  ],
  [
    'bounded integer',
    [{ kind: 'integer', min: -5, max: 123_456_789, empty: true }],
    ['', '-5', '-4', '0', '00012', '123456789', '99999999'],
    ['-6', '-100', '123456790', '999999999'],
  ],
  [
    'an integer beyond all',
    [{ kind: 'integer', min: 1e12, max: null, empty: true }],
    [''],
    ['1', '999999999'],
  ],
  [
    'integer between fractions',
    [{ kind: 'integer', min: 1.5, max: 2.5, empty: true }],
    ['2'],
    ['1', '3'],
  ],
  [
    'decimal',
    [{ kind: 'decimal', min: null, max: null, empty: false }],
    ['0', '1.5', '-12.25', '00.10', '123456789.123456', '1.123456789', '999999999'],
    [
      '',
      '.',
      '-',
      '1.',
      '.5',
      '-.5',
      '1,5',
      '1.5.2',
      '+1',
      '1e5',
      'NaN',
      '1.1234567891',
      '1234567890',
      '1234567.123456789',
    ],
  ],
  [
    'bounded decimal',
    [{ kind: 'decimal', min: -90, max: 90.1, empty: false }],
    ['-90', '90.1', '90.10', '90.099999999', '0.1', '-89.999999'],
    ['-90.000001', '90.100001', '91', '-123456'],
  ],
  [
    'date',
    [{ kind: 'date', min: null, max: null, empty: false }],
    [
      '2024-01-31',
      '2024-02-29',
      '2000-02-29',
      '0001-01-01',
      '9999-12-31',
      '2023-04-30',
      '2023-02-28',
    ],
    [
      '',
      '2023-02-29',
      '1900-02-29',
      '2023-04-31',
      '2023-13-01',
      '2023-00-10',
      '2023-01-00',
      '2023-01-32',
      '0000-01-01',
      '2023/01/01',
      '2023-1-01',
      '2023-01-1',
      '20230101',
      '2023-01-011',
      '-023-01-01',
      '2023-0a-01',
    ],
  ],
  [
    'bounded date',
    [{ kind: 'date', min: 20_200_229, max: 20_231_231, empty: true }],
    ['', '2020-02-29', '2023-12-31', '2021-06-15'],
    ['2020-02-28', '2024-01-01', '1999-12-31'],
  ],
  [
    'members',
    [
      {
        kind: 'members',
        values: ['oui', 'non', 'aide en numéraire', 'été', 'a'.repeat(40)],
        empty: false,
      },
    ],
    ['oui', 'non', 'aide en numéraire', 'été', 'a'.repeat(40)],
    [
      '',
      'Oui',
      'ou',
      'ouii',
      'aide en numeraire',
      'a'.repeat(39),
      'a'.repeat(41),
      `${'a'.repeat(39)}b`,
    ],
  ],
  ['no member', [{ kind: 'members', values: [''], empty: false }], [], ['', 'a']],
  ['optional members', [{ kind: 'members', values: ['a', 'a'], empty: true }], ['', 'a'], ['b']],
  [
    'automaton',
    [automaton('[A-Z]{2}\\d+|é+')],
    ['AB1', 'ZZ0123456789', 'é', 'ééé'],
    ['', 'A1', 'AB', 'AB1 ', 'e', 'AB1é'],
  ],
  ['an automaton that no longer cares', [automaton('a.*')], ['a', 'a b', 'aé'], ['', 'b', 'ba']],
  [
    'SIREN',
    [{ kind: 'luhn', length: 9, empty: false }],
    ['732829320', '356000000', '000000000'],
    ['', '732829321', '73282932', '7328293200', '73282932O', '73282932000074'],
  ],
  [
    'SIRET',
    [{ kind: 'luhn', length: 14, empty: true }],
    ['', '73282932000074'],
    // The last ones are of La Poste: right or wrong, the exact rule says.
    [
      '73282932000075',
      '73282932100073',
      '732829320',
      '732829320000740',
      '35600000000048',
      '35600000049837',
    ],
  ],
  [
    'plain',
    [{ kind: 'plain', empty: false }],
    [
      'a',
      'été à Saint-Étienne',
      'L’île « A » – 5 € n° 3…'.replace(/[\u00a0\u202f]/g, ' '),
      '-12.5',
      '-3',
      'a=b',
      'x'.repeat(15),
      'x'.repeat(16),
      'x'.repeat(17),
      `${'é'.repeat(40)}!`,
      'Œuvre ½ ® ™ →',
      'Ελλάδα Київ',
    ],
    [
      '',
      ' a',
      'a ',
      '=1',
      '+1',
      '-a',
      '-',
      '-1.',
      '-1.2.3',
      '@a',
      '#REF!',
      '\ta',
      'a\tb',
      'a\u0000',
      'a\u007f',
      'a\u00a0b',
      '\ufeffa',
      'a\u200bb',
      'a\u202fb',
      'a\u00adb',
      'a\u2060b',
      'a\u2011b',
      'a\ufffdb',
      'a\u0085b',
      'a\u2028b',
      'a\u200ab',
      `${'x'.repeat(15)} `,
      `${'x'.repeat(20)}\u200b`,
      `\u200b${'x'.repeat(20)}`,
      'a\u034fb',
      'a\u2800b',
      'a\u3164',
    ],
  ],
  ['plain or empty', [{ kind: 'plain', empty: true }], ['', 'a'], [' ', '=']],
  [
    'several at once',
    [
      { kind: 'length', minBytes: 1, maxBytes: 3, empty: true },
      automaton('[a-z ]+'),
      { kind: 'plain', empty: false },
    ],
    ['a', 'abc'],
    ['', 'abcd', 'A', 'a ', ' a'],
  ],
  [
    'a member that is not plain',
    [
      { kind: 'members', values: ['a', '=a', ' a', '-1', '#N/A'], empty: true },
      { kind: 'plain', empty: true },
    ],
    ['', 'a'],
    ['=a', ' a', '-1', '#N/A'],
  ],
];

const column = (specs: KernelColumn['specs'], at = 0): KernelColumn => ({ column: at, specs });

describe('kernels', () => {
  it.each(CASES)('prove by %s', async (_, specs, right, wrong) => {
    const cells = [...right, ...wrong];
    // Quoted or not, and with neighbours that would be right too.
    const text = cells.map((cell) => `"${cell}",9\n`).join('');
    const bare = cells.filter((cell) => !/[,\r\n]/.test(cell));
    const plan = kernelPlan([column(specs)]);
    const found = (await proved(text, plan)).map(([answer]) => answer);
    expect(cells.filter((_cell, row) => found[row])).toEqual(right);
    const again = (await proved(bare.map((cell) => `${cell},9\n`).join(''), plan)).map(
      ([answer]) => answer,
    );
    expect(bare.filter((_cell, row) => again[row])).toEqual(
      right.filter((cell) => bare.includes(cell)),
    );
  });

  it('prove no cell that holds doubled quotes, is not there or is an extra one', async () => {
    const specs: KernelSpec[] = [{ kind: 'length', minBytes: 0, maxBytes: 100, empty: true }];
    const plan = kernelPlan([column(specs), column(specs, 1), column([], 1), column([], 2)]);
    expect(await proved('"a""b",c\n\nd\ne,f,g\n', plan)).toEqual([
      [false, true, true, false],
      [false, false, false, false],
      [true, false, false, false],
      [true, true, true, false],
    ]);
  });

  it('answer in as many words as there are columns to ask about', async () => {
    const digits: KernelSpec[] = [{ kind: 'integer', min: null, max: null, empty: false }];
    const plan = kernelPlan(Array.from({ length: 70 }, (_, at) => column(digits, at)));
    const row = Array.from({ length: 70 }, (_, at) => (at % 7 === 0 ? 'x' : String(at)));
    const text = `${row.join(',')}\n`.repeat(1000);
    const found = await proved(text, plan, { columns: 70 });
    expect(found).toHaveLength(1000);
    for (const answers of found) expect(answers).toEqual(row.map((cell) => cell !== 'x'));
  });

  it('keep their tables when memory grows under them', async () => {
    const plan = kernelPlan([column([{ kind: 'members', values: ['a', 'b'], empty: false }])]);
    const long = 'x'.repeat(300_000);
    const text = `a,1\nb,2\n${long},3\nb,${long}\nc,4\na,5\n`;
    const found = (await proved(text, plan, { chunkBytes: 16 })).map(([answer]) => answer);
    expect(found).toEqual([true, true, false, true, false, true]);
  });

  it('answer for good, though another plan makes memory grow', async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `value ${at}`);
    const one = kernelPlan([column([{ kind: 'members', values: ['a'], empty: false }])]);
    const other = kernelPlan([column([{ kind: 'members', values: [...many, 'b'], empty: false }])]);
    const keys = new KeySet();
    const text = streamOf(Buffer.from('a,1\nb,2\na,3\n'));
    const options = { dialect: COMMA, columns: 2, firstRow: 2, firstLine: 2 };
    const check = (batch: Batch) => {
      const first = batch.unproved(one);
      expect(keys.addCell(batch, 0, 0, 2)).toBe(0);
      expect(batch.text(1, 0)).toBe('b');
      expect(batch.unproved(other)).toEqual(Uint32Array.of(1, 0, 1));
      expect(first).toEqual(Uint32Array.of(0, 1, 0));
      expect(batch.text(1, 0)).toBe('b');
      expect(keys.addCell(batch, 2, 0, 4)).toBe(2);
    };
    await scan(text, { ...options, kernels: 'on' }, check);
    expect(keys.size).toBe(1);
  });
});
