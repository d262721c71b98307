import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { MemoryContents } from '../src/adapters/memory-files.ts';
import { ROOT } from './odc.ts';
import { runInMemory } from './support/memory-machine.ts';

const TODAY = '2026-11-24';

function disk(): MemoryContents {
  const project = readFileSync(`${ROOT}examples/odc.yml`, 'utf8');
  return new Map([
    ['/memory/odc.yml', project],
    ['/memory/donnees/subventions-2024.csv', 'a,b\n'],
  ]);
}

const status = (args: readonly string[], contents = disk()) =>
  runInMemory(['status', ...args], contents, { today: TODAY });

describe('odc status', () => {
  it('is a page that opens alone', async () => {
    const { out, code } = await status(['--format', 'html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(out).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(out).toContain('<code>odc init</code>');
  });

  it('escapes what people wrote', async () => {
    const contents = disk();
    const text = String(contents.get('/memory/odc.yml'));
    contents.set(
      '/memory/odc.yml',
      text.replace('name: Commune de Valsonge', 'name: "<b>|Ville*"'),
    );
    const html = await status(['--format', 'html'], contents);
    expect(html.out).toContain('&lt;b&gt;|Ville*');
    const markdown = await status(['--format', 'markdown'], contents);
    expect(markdown.out).toContain('\\<b\\>\\|Ville\\*');
  });

  it('gives the same facts in every format', async () => {
    const { out } = await status(['--format', 'json']);
    const data = JSON.parse(out);
    expect(data).toMatchObject({
      version: 1,
      date: TODAY,
      authority: { name: 'Commune de Valsonge' },
    });
    const schema = JSON.parse(readFileSync(`${ROOT}schemas/status-report.schema.json`, 'utf8'));
    const isRight = new Ajv({ allErrors: true }).compile(schema);
    expect(isRight(data), JSON.stringify(isRight.errors)).toBe(true);
    expect(data.datasets.map(({ id }: { id: string }) => id)).toEqual([
      'subventions',
      'deliberations',
      'equipements',
      'bornes',
      'menus',
      'mediatheque',
    ]);
    const { out: markdown } = await status(['--format', 'markdown', '--verbose']);
    for (const { message } of data.late) expect(markdown).toContain(message);
  });

  it('fails with --check when something compulsory is late, and only then', async () => {
    expect((await status(['--check'])).code).toBe(1);
    const contents = disk();
    const text = String(contents.get('/memory/odc.yml'));
    const answered = ['subventions', 'agec', 'irve']
      .map((id) => `  - {id: ${id}, met: ailleurs, who: DGS, when: 2026-11-02}\n`)
      .join('');
    const only = text
      .replace('obligations:\n', `obligations:\n${answered}`)
      .replace(/datasets:\n[\s\S]*$/, 'datasets: []\n');
    contents.set('/memory/odc.yml', only);
    const run = await status(['--check'], contents);
    expect(run.code, run.out).toBe(0);
  });

  it('needs a right lock', async () => {
    const contents = disk();
    contents.set('/memory/odc.lock.json', '{');
    const { code, err } = await status([], contents);
    expect(code).toBe(2);
    expect(err).toContain('lock-invalid');
  });
});
