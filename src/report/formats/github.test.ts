import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  damagedFile,
  fileOf,
  hugeFile,
  REPORTS,
  reportOf,
  unreadableFile,
  validFile,
} from '../../../test/builders/report.ts';
import type { Finding } from '../../base/finding.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

describe('github', () => {
  const commands = (text: string): readonly string[] =>
    text.split('\n').filter((line) => line.trimStart().startsWith('::'));

  it('shows at most ten errors and ten warnings, and counts the others', async () => {
    const text = await rendered('github', reportOf(hugeFile()));
    expect(commands(text)).toHaveLength(10);
    expect(commands(text).at(-1)).toBe('::error title=odc::… et 55\u202f000 autres constats');
  });

  it('shows the most useful of all files', async () => {
    const text = await rendered('github', reportOf(hugeFile(), damagedFile(), unreadableFile()));
    const titles = commands(text).map((line) => /title=([^:]*)::/.exec(line)?.[1]);
    expect(titles.slice(0, 2)).toEqual(['illisible', 'Colonne manquante']);
    expect(titles.filter((title) => title === 'odc')).toHaveLength(1);
  });

  it.each(Object.entries(REPORTS))('runs only its own commands: %s', async (_name, make) => {
    const text = await rendered('github', make());
    for (const line of commands(text)) {
      expect(line).toMatch(/^::(error|warning) (file=[^,]*,(line=\d+,)?)?title=[^,]*::/);
    }
    expect(commands(text).length).toBeLessThanOrEqual(20);
    expect(text).not.toMatch(/^\s*##\[/m);
  });

  it('escapes what would end a property or a line', async () => {
    const finding: Finding = {
      code: 'type-error',
      level: 'error',
      row: 2,
      line: 2,
      column: 1,
      field: 'a,b:c%',
      value: '100 %\n::error::x',
      params: {},
    };
    const [line] = commands(await rendered('github', reportOf(fileOf('a,b:c%.csv', [finding]))));
    expect(line).toMatch(
      /^::error file=a%2Cb%3Ac%25.csv,line=2,title=a%2Cb%3Ac%25 \(colonne 1\) — /,
    );
    expect(line).toContain('100 %25\\n::error::x');
  });

  it('ends with the verdict', async () => {
    const text = await rendered('github', reportOf(validFile()));
    expect(text).toBe('✔ bon.csv\u00a0: conforme à scdl/subventions 2.1.1, 551 lignes\n');
  });
});
