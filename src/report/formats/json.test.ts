import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  damagedFile,
  HOSTILE_VALUES,
  hostileFile,
  hugeFile,
  REPORTS,
  reportOf,
  sampleReport,
  VIEW,
} from '../../../test/builders/report.ts';
import { json } from './json.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

const SCHEMA: object = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../../schemas/validation-report.schema.json', import.meta.url)),
    'utf8',
  ),
);

describe('json', () => {
  const isReport = new Ajv({ allErrors: true }).compile(SCHEMA);

  it.each(Object.entries(REPORTS))('keeps the contract: %s', async (_name, make) => {
    const text = await rendered('json', make());
    expect(text.endsWith('}\n')).toBe(true);
    isReport(JSON.parse(text));
    expect(isReport.errors ?? []).toEqual([]);
  });

  it('refuses what the contract does not know', () => {
    expect(
      isReport({ version: 2, tool: { name: 'odc', version: '1' }, valid: true, files: [] }),
    ).toBe(false);
  });

  it('writes keys in the order of the contract', async () => {
    const [file] = JSON.parse(await rendered('json', reportOf(damagedFile()))).files;
    expect(Object.keys(file)).toEqual([
      'path',
      'valid',
      'seconds',
      'table',
      'schema',
      'counts',
      'issues',
      'truncated',
    ]);
    expect(Object.keys(file.issues[3])).toEqual([
      'code',
      'constraint',
      'cause',
      'level',
      'row',
      'line',
      'column',
      'field',
      'value',
      'message',
      'hint',
    ]);
  });

  it('gives values as they stand in the file', async () => {
    const [file] = JSON.parse(await rendered('json', reportOf(hostileFile()))).files;
    const values = file.issues.slice(6).map(({ value }: { value: string }) => value);
    expect(values).toEqual(HOSTILE_VALUES);
  });

  it('counts all and lists a thousand', async () => {
    const [file] = JSON.parse(await rendered('json', reportOf(hugeFile()))).files;
    expect(file.counts.error).toBe(100_000);
    expect(file.issues).toHaveLength(1000);
    expect(file.truncated).toBe(true);
  });

  it('comes in pieces', () => {
    const pieces = [...json.render(reportOf(hugeFile()), VIEW)];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
  });

  it('differs between languages by its sentences only', async () => {
    const told = /^(message|hint)$/;
    const bare = async (lang: 'fr' | 'en'): Promise<unknown> =>
      JSON.parse(await rendered('json', sampleReport(), { lang }), (key, value) =>
        told.test(key) ? '' : value,
      );
    expect(await bare('fr')).toEqual(await bare('en'));
  });
});
