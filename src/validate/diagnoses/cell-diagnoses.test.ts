import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCog } from '../../base/french/load-cog.ts';
import type { CellProblem } from '../../schema/column-check.ts';
import { columnKind } from '../../schema/column-kind.ts';
import type { Field } from '../../schema/model.ts';
import { acceptsBytes } from '../../schema/pattern/automaton.ts';
import type { CellDiagnosis, DiagnosedColumn, DiagnosisExample } from '../diagnosis.ts';
import { DIAGNOSES } from './index.ts';
import { prepareCog } from './loaded-cog.ts';
import { SUSPECT } from './postcode-for-insee.ts';

const REFUSED: readonly CellProblem[] = [{ code: 'type-error', params: {} }];

function columnOf({ name, ...more }: DiagnosisExample['field']): DiagnosedColumn {
  const field: Field = {
    name,
    type: 'string',
    format: 'default',
    constraints: {},
    missingValues: [''],
    ...more,
  };
  const kind = columnKind(name, field, undefined);
  return { index: 0, label: name, field, ...(kind === undefined ? {} : { kind }) };
}

const cells = DIAGNOSES.filter(
  (diagnosis): diagnosis is CellDiagnosis => diagnosis.kind === 'cell',
);
const examples = cells.flatMap((diagnosis) =>
  diagnosis.examples.map((example) => ({
    diagnosis,
    example,
    title: `${diagnosis.id}: ${JSON.stringify(example.text)} in ${example.field.name}`,
  })),
);

/** The words of the `plain` kernel, exactly as its description has them. */
function isPlain(text: string): boolean {
  return !/^[=+\-@#\t\r\s]|\s$/.test(text) && !/[\p{C}\u00a0\u2007\u202f\u2028\u2029]/u.test(text);
}

/** Whether the kernel that a diagnosis names proves a right cell. */
function isProved(diagnosis: CellDiagnosis, column: DiagnosedColumn, text: string): boolean {
  const silence = diagnosis.silence?.(column) ?? 'plain';
  if (silence === 'plain') return isPlain(text);
  if (typeof silence === 'string') return false;
  return silence.kind === 'automaton' && acceptsBytes(silence.automaton, Buffer.from(text));
}

beforeAll(async () => {
  await prepareCog([columnOf({ name: 'code_insee' })]);
});

describe('diagnoses of cells', () => {
  it.each(examples)('$title', ({ diagnosis, example }) => {
    const column = columnOf(example.field);
    const problems = example.refused === true ? REFUSED : [];
    const applies = diagnosis.applies(column, undefined);
    const seen = applies ? diagnosis.diagnose(example.text, column, problems) : undefined;
    expect(seen !== undefined).toBe(example.found);
    expect(seen?.reason).toBe(example.reason);
    if (example.suggestion !== undefined) expect(seen?.suggestions).toContain(example.suggestion);
    else expect(seen?.suggestions ?? []).toEqual([]);
  });

  it.each(examples.filter(({ example }) => example.found && example.refused !== true))(
    'no kernel hides $title',
    ({ diagnosis, example }) => {
      expect(isProved(diagnosis, columnOf(example.field), example.text)).toBe(false);
    },
  );

  const names = [
    'siret',
    'siren',
    'code_insee',
    'code_postal',
    'code_departement',
    'tel',
    'code',
    'date de vote',
    'nom',
  ];
  const pieces = fc.constantFrom(
    '0',
    '1',
    '2',
    '24300000',
    '00000',
    '31000',
    'E+13',
    ',',
    '.',
    '-',
    'mars',
    'déc',
    '#',
    '=',
    "'",
    '"',
    'REF!',
    ' ',
    '\u00a0',
    '\u200b',
    '\t',
    '+33',
    '@',
    'SUM(',
    'Err:502',
    '/',
    'A',
  );

  it.each(cells)('$id is silent on whatever its kernel proves', (diagnosis) => {
    const texts = fc.oneof(
      fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), texts, (name, text) => {
        const column = columnOf({ name });
        if (
          text === '' ||
          !diagnosis.applies(column, undefined) ||
          !isProved(diagnosis, column, text)
        )
          return;
        expect(diagnosis.diagnose(text, column, [])).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('the kernel of postcodes leaves out none that is not a commune code', async () => {
    const cog = await loadCog();
    const suspect = new RegExp(`^(?:${SUSPECT})$`);
    const missed: string[] = [];
    for (let number = 0; number < 100_000; number++) {
      const code = String(number).padStart(5, '0');
      if (!suspect.test(code) && cog.isPostcode(code) && !cog.isCommuneCode(code))
        missed.push(code);
    }
    expect(missed).toEqual([]);
  });

  it('every diagnosis has examples of what it finds and of what it leaves alone', () => {
    for (const { examples: own } of cells) {
      expect(own.some(({ found }) => found)).toBe(true);
      expect(own.some(({ found }) => !found)).toBe(true);
    }
  });
});
