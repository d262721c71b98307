import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

it('writes what its schema says', () => {
  const validate = new Ajv({ allowUnionTypes: true }).compile(
    read('schemas/repair-report.schema.json') as object,
  );
  const report = JSON.parse(
    JSON.stringify(read('test/cli/fix-json/expected.txt')).replace('"x.y.z"', '"0"'),
  ) as { changes: unknown[]; proposals: unknown[]; counts: { changes: number } };
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.changes.length).toBe(report.counts.changes);
  expect(report.proposals.length).toBeGreaterThan(0);
});
