import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import { endlessReport, hostileFile, REPORTS, reportOf } from '../../../test/builders/report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

const ALL = { ...REPORTS, 'endless problems': endlessReport };

describe('markdown', () => {
  it.each(Object.entries(ALL))('stays under 1 MiB: %s', async (_name, make) => {
    expect(Buffer.byteLength(await rendered('markdown', make()))).toBeLessThan(1_048_576);
  });

  it.each(Object.entries(ALL))('has four cells on each line of a table: %s', async (_n, make) => {
    const text = await rendered('markdown', make());
    for (const line of text.split('\n').filter((one) => one.startsWith('|'))) {
      expect(line.split('|')).toHaveLength(6);
    }
  });

  it('says how many problems there was no room for', async () => {
    const text = await rendered('markdown', endlessReport());
    expect(text).toMatch(/… et [\d\u202f]+ autres problèmes\n/);
    expect(text).toContain('… et 2 autres fichiers');
  });

  it('takes no markup from the data', async () => {
    const text = await rendered('markdown', reportOf(hostileFile()));
    const tags = new Set(Array.from(text.matchAll(/<[^>]*>/g), ([tag]) => tag));
    expect([...tags].sort()).toEqual(['</code>', '<br>', '<code>']);
    expect(text).not.toMatch(/@equipe|!\[|~~|`|:\/\//);
  });
});
