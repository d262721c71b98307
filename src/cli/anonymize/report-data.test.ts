import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMemoryRandom } from '../../adapters/memory-random.ts';
import { createMemorySink } from '../../adapters/memory-sink.ts';
import { memorySource } from '../../adapters/memory-source.ts';
import { loadWording } from '../../base/messages/wording.ts';
import { applyPlan } from '../../privacy/anonymise/apply-plan.ts';
import { readPlan } from '../../privacy/anonymise/plan/read-plan.ts';
import type { AnonymisationReport } from '../../privacy/anonymise/report.ts';
import { reportData } from './report-data.ts';

const schema = JSON.parse(
  readFileSync(
    new URL('../../../schemas/anonymization-report.schema.json', import.meta.url),
    'utf8',
  ),
);

async function reported(csv: string, plan: string): Promise<AnonymisationReport> {
  const ports = {
    sink: createMemorySink(),
    random: createMemoryRandom(),
    keyFiles: { read: async () => new Uint8Array(32), create: async () => {} },
  };
  return applyPlan(memorySource('in.csv', csv), await readPlan(plan, 'plan.yml'), ports, {
    output: 'out.csv',
  });
}

const rows = Array.from(
  { length: 40 },
  (_, row) =>
    `${30 + (row % 5)},${row % 2 === 0 ? 'F' : ''},${row % 3},${row % 4 === 0 ? 'Bron' : 'Lyon'},${row * 3}`,
);
const CSV = ['age,sexe,note,ville,montant', ...rows, ''].join('\n');

describe('the report', () => {
  beforeAll(() => Promise.all([loadWording('fr'), loadWording('en')]));

  it.each([
    [
      'a target',
      'version: 1\ncolumns: {montant: {operator: suppress}, ville: {operator: token}}\nquasi: [age, sexe]\nsensitive: [note]\ntarget: {k: 5, l: 2}\n',
      'pseudonymised',
    ],
    ['a target out of reach', 'version: 1\nquasi: [age]\ntarget: {k: 50}\n', 'unreachable'],
    ['an output that does not pass', 'version: 1\nquasi: [age]\ntarget: {k: 2}\n', 'refused'],
    [
      'measures only',
      'version: 1\ncolumns: {montant: {operator: suppress}}\nquasi: [age, sexe]\n',
      'measured',
    ],
    [
      'nothing measured',
      'version: 1\ncolumns: {age: {operator: generalise-date, to: year}, montant: {operator: suppress-cell, when: {in: [3, 6]}}}\n',
      'not-measured',
    ],
    [
      'counts',
      'version: 1\naggregate: {by: [ville, age], measures: [{column: montant, of: mean}], threshold: 3}\n',
      'aggregated',
    ],
  ])('keeps to its schema: %s', async (_kind, plan, verdict) => {
    const report = await reported(CSV, plan);
    expect(report.verdict).toBe(verdict);
    const check = new Ajv({ strict: true }).compile(schema);
    for (const lang of ['fr', 'en'] as const) {
      const data = JSON.parse(JSON.stringify(reportData(report, { lang, version: '1', now: 0 })));
      expect(check(data), JSON.stringify(check.errors)).toBe(true);
      // Codes word themselves only when a text is missing.
      for (const { code, message } of [...data.facts, ...data.conventions])
        expect(message).not.toBe(code);
    }
  });

  it('tells no value that a condition names', async () => {
    const report = await reported(
      CSV,
      'version: 1\ncolumns: {ville: {operator: suppress-cell, when: {equals: Bron}}}\n',
    );
    expect(JSON.stringify(report)).not.toContain('Bron');
  });
});
