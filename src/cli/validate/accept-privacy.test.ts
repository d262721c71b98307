import { describe, expect, it } from 'vitest';
import { runInMemory } from '../../../test/support/memory-machine.ts';

const FILE = [
  'service,agent,telephone',
  'Voirie,Hélène VASSEUR,06 39 98 00 10',
  'État civil,Bruno GARNIER,06 39 98 00 11',
  'Urbanisme,Lucie MOREAU,06 39 98 00 12',
  '',
].join('\n');
const WHY = ['--reason', 'Annuaire', '--ground', 'CRPA, D. 312-1-3, 1°'];

const validate = (disk: Map<string, string | Uint8Array>, ...more: readonly string[]) =>
  runInMemory(['validate', '/memory/f.csv', ...more], disk, { today: '2026-05-12' });
const disk = () => new Map<string, string | Uint8Array>([['/memory/f.csv', FILE]]);

describe('--accept-privacy', () => {
  it('writes the decision, and lets through what is accepted and nothing more', async () => {
    const files = disk();
    expect((await validate(files)).code).toBe(1);
    const first = await validate(files, '--accept-privacy', 'telephone', ...WHY);
    expect(first.code).toBe(1);
    expect(first.out).toContain('Publication acceptée par test le 2026-05-12');
    expect(String(files.get('/memory/odc.yml'))).toContain('category: phone');
    const second = await validate(files, '--accept-privacy', 'agent', ...WHY);
    expect(second.code).toBe(0);
    expect((await validate(files)).code).toBe(0);
    // A new column is a new finding.
    files.set('/memory/f.csv', FILE.replaceAll('telephone', 'portable'));
    expect((await validate(files)).code).toBe(1);
  });

  it.each([
    ['takes a reason and a ground', ['--accept-privacy', 'telephone', '--reason', 'Annuaire']],
    ['accepts nothing where nothing was found', ['--accept-privacy', 'service', ...WHY]],
  ])('%s', async (_says, args) => {
    const files = disk();
    const run = await validate(files, ...args);
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(files.has('/memory/odc.yml')).toBe(false);
  });

  it('holds back only what is sure: the rest asks for an eye', async () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      row < 2 ? `06 39 98 00 1${row}` : `REF ${row}`,
    );
    const files = new Map<string, string | Uint8Array>([
      ['/memory/f.csv', ['repere', ...rows, ''].join('\n')],
    ]);
    const { code, out } = await validate(files, '--format', 'json');
    const [file] = (JSON.parse(out) as { files: { privacy: { findings: unknown[] } }[] }).files;
    expect(file?.privacy.findings).toMatchObject([
      { category: 'phone', level: 'warning', score: 0.4 },
    ]);
    expect(code).toBe(0);
  });
});
