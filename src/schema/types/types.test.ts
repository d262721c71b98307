import { describe, expect, it } from 'vitest';
import { compileField } from '../compile.ts';
import { isProved } from '../kernel-reference.ts';
import { FIELD_TYPES, type Field } from '../model.ts';
import { TYPES } from './index.ts';

/** A field in whose column no text means "none". */
function bareField(type: Field['type'], parts: Partial<Field> = {}): Field {
  return { name: 'x', type, format: 'default', constraints: {}, missingValues: [], ...parts };
}

const cases = FIELD_TYPES.flatMap((type) =>
  TYPES[type].examples.map((example) => {
    const field = bareField(type, example.field);
    return { label: `${type} ${JSON.stringify(example.field ?? {})}`, field, example };
  }),
);

describe.each(cases)('$label', ({ field, example }) => {
  const check = compileField(field);
  const hasTypeError = (text: string): boolean =>
    check.judge(text).problems.some(({ code }) => code === 'type-error');

  it('accepts what it should', () => {
    expect(example.valid.filter(hasTypeError)).toEqual([]);
  });

  it('refuses what it should', () => {
    expect(example.invalid.filter((text) => !hasTypeError(text))).toEqual([]);
  });

  it('proves nothing that has a problem or a remark', () => {
    const texts = [...example.valid, ...example.invalid];
    const proved = texts.filter((text) => isProved(text, check.kernels));
    expect(proved.filter((text) => check.judge(text).problems.length > 0)).toEqual([]);
    if (check.keyIsText) expect(proved.map((text) => check.key(text))).toEqual(proved);
  });

  it('says what was meant', () => {
    const corrected = example.corrected ?? [];
    expect(corrected.map(([text]) => [text, check.judge(text).problems[0]?.suggestion])).toEqual(
      corrected,
    );
    expect(corrected.filter(([, right]) => check.judge(right).problems.length > 0)).toEqual([]);
  });
});

describe('TYPES', () => {
  it('prove the ordinary values of the types that have kernels', () => {
    const ordinary: Partial<Record<Field['type'], readonly string[]>> = {
      string: ['', 'x'],
      number: ['1', '-1.5', '48.856614'],
      integer: ['1', '-12'],
      boolean: ['true', '0'],
      date: ['2024-01-05'],
      datetime: ['2024-01-05T10:30:00Z'],
      time: ['10:30:00'],
      year: ['2024'],
      yearmonth: ['2024-01'],
      geopoint: ['2.35,48.85', '-61.5,16.2'],
      list: ['a,b'],
      any: ['x'],
    };
    const unproved = Object.entries(ordinary).flatMap(([type, texts]) => {
      const { kernels } = compileField(bareField(type as Field['type']));
      return texts.filter((text) => !isProved(text, kernels)).map((text) => `${type}: ${text}`);
    });
    expect(unproved).toEqual([]);
  });

  it.each([
    ['email', 'mairie@example.org'],
    ['uri', 'https://example.org/a b'],
    ['uuid', '01890e30-5a80-7c22-9842-8263d0d0d123'],
    ['binary', 'YWJj'],
  ])('prove the ordinary %s', (format, text) => {
    expect(isProved(text, compileField(bareField('string', { format })).kernels)).toBe(true);
  });
});
