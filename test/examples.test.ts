import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isSiret } from '../src/base/french/siren.ts';
import { parseProject } from '../src/project/parse-project.ts';
import { ROOT } from './odc.ts';

const folder = `${ROOT}examples/exports`;
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort();
const made = mkdtempSync(join(tmpdir(), 'odc-examples-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

describe('the example town', () => {
  it('is what its script makes', () => {
    execFileSync(process.execPath, [`${ROOT}scripts/build-examples.mjs`, made]);
    const again = readdirSync(made, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join(made, name)).isFile())
      .sort();
    expect(again).toEqual(names);
    // The bytes of a workbook depend on the version of zlib.
    for (const name of names.filter((one) => !one.endsWith('.xlsx'))) {
      expect(readFileSync(join(made, name)).equals(readFileSync(join(folder, name))), name).toBe(
        true,
      );
    }
  });

  it('stays small', () => {
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(1_500_000);
    expect(new Set(names.map((name) => name.split('/')[0])).size).toBe(6);
  });

  it.each(names.filter((name) => !/\.(xlsx|pdf)$/.test(name)))('%s is about nobody', (name) => {
    const text = readFileSync(join(folder, name), 'latin1');
    for (const [mail] of text.matchAll(/[\w.+-]+@[\w.-]+/g)) expect(mail).toMatch(/@example\.org$/);
    for (const [phone] of text.matchAll(/\b0\d(?: \d\d){4}\b/g)) {
      expect(phone).toMatch(/^(06 39 98|01 99 00) /);
    }
  });

  it('has numbers with a right key', () => {
    const text = readFileSync(`${folder}/vie-associative/subventions-2023.csv`, 'utf8');
    const numbers = text.split('\n').flatMap((line) => line.match(/\b\d{14}\b/g) ?? []);
    expect(numbers.length).toBeGreaterThan(80);
    expect(numbers.filter((one) => !isSiret(one))).toEqual([]);
  });

  it.each(['odc.yml', 'reponses.yml'])('has a right %s', async (name) => {
    const text = readFileSync(`${ROOT}examples/${name}`, 'utf8');
    const whole = /^version:/m.test(text) ? text : `${text}version: 1\n`;
    const project = await parseProject(whole, name, `${ROOT}examples`);
    expect(project.authority?.name).toBe('Commune de Valsonge');
    for (const { path } of project.datasets.flatMap(({ resources }) => resources)) {
      expect(statSync(`${ROOT}examples/${path}`).isFile()).toBe(true);
    }
  });
});
