import { describe, expect, it } from 'vitest';
import type { MemoryContents } from '../src/adapters/memory-files.ts';
import { createMemoryPrompts } from '../src/adapters/memory-prompts.ts';
import { parseProject } from '../src/project/parse-project.ts';
import { runInMemory } from './support/memory-machine.ts';

const disk = (): MemoryContents =>
  new Map([
    ['/memory/odc.yml', '# à nous\nversion: 1\n'],
    ['/memory/a.csv', 'x;y\n1;2\n3;4\n'],
    ['/memory/b.csv', 'u;v;w\n1;2;3\n3;4;5\n'],
    ['/memory/c\u001b[2J.csv', 'p;q\n9;8\n7;6\n'],
  ]);
const ANSWERS = { fonction: 'DGS', décision: 'open', Pourquoi: 'Utile à tous' };

async function decisions(contents: MemoryContents) {
  const text = String(contents.get('/memory/odc.yml'));
  expect(text).toMatch(/^# à nous/);
  return (await parseProject(text, 'odc.yml', '/memory')).inventory?.decisions ?? [];
}

describe('odc inventory --decide, by questions', () => {
  it('asks about each table and writes what was answered', async () => {
    const contents = disk();
    const prompts = createMemoryPrompts(ANSWERS);
    const { code, err } = await runInMemory(['inventory', '--decide'], contents, { prompts });
    expect(code, err).toBe(0);
    expect(err).not.toContain('\u001b');
    expect(await decisions(contents)).toHaveLength(3);
    const again = await runInMemory(['inventory', '--decide'], contents, { prompts });
    expect(again.err).toContain('Toutes les tables ont une décision');
  });

  it('keeps what was answered before an interruption', async () => {
    const contents = disk();
    const prompts = createMemoryPrompts(ANSWERS);
    let asked = 0;
    const interrupted = {
      ...prompts,
      choose: async (...question: Parameters<typeof prompts.choose>) => {
        asked += 1;
        if (asked === 3) throw new Error('interrupted');
        return prompts.choose(...question);
      },
    } as typeof prompts;
    const { code, err } = await runInMemory(['inventory', '--decide'], contents, {
      prompts: interrupted,
    });
    expect(code).not.toBe(0);
    expect(err).toContain('Écrit');
    expect(await decisions(contents)).toHaveLength(2);
  });

  it('asks about one table, and about one that was put off', async () => {
    const contents = disk();
    const putOff = createMemoryPrompts({ ...ANSWERS, décision: 'to-decide' });
    await runInMemory(['inventory', '--decide', 'b.csv'], contents, { prompts: putOff });
    expect(await decisions(contents)).toMatchObject([{ path: 'b.csv', decision: 'to-decide' }]);
    const prompts = createMemoryPrompts(ANSWERS);
    await runInMemory(['inventory', '--decide', '--who', 'Maire'], contents, { prompts });
    const all = await decisions(contents);
    expect(all).toHaveLength(3);
    expect(all).toContainEqual(
      expect.objectContaining({ path: 'b.csv', decision: 'open', who: 'Maire' }),
    );
  });
});
