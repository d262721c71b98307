import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import { damagedFile, reportOf, sampleReport } from '../../../test/builders/report.ts';
import { FORMAT_IDS } from '../index.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

const GOLDEN = fileURLToPath(new URL('../../../test/golden/report/', import.meta.url));

describe.each(FORMAT_IDS)('%s', (id) => {
  it('renders a run over several files as it always did', async () => {
    const text = await rendered(id, sampleReport());
    await expect(text).toMatchFileSnapshot(`${GOLDEN}${id}.txt`);
  });

  it('renders one file in English as it always did', async () => {
    const text = await rendered(id, reportOf(damagedFile(20)), { lang: 'en' });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}${id}.en.txt`);
  });

  it('gives the same bytes twice', async () => {
    expect(await rendered(id, sampleReport())).toBe(await rendered(id, sampleReport()));
  });
});
