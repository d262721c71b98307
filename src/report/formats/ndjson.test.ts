import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import { REPORTS, sampleReport } from '../../../test/builders/report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

describe('ndjson', () => {
  it.each(Object.entries(REPORTS))('has an object a line: %s', async (_name, make) => {
    const report = make();
    const text = await rendered('ndjson', report);
    const objects = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.at(-1)).toMatchObject({ type: 'summary', valid: report.valid });
    const issues = objects.filter(({ type }) => type === 'issue');
    expect(issues).toHaveLength(report.files.reduce((sum, file) => sum + file.issues.length, 0));
    expect(objects.filter(({ type }) => type === 'file')).toHaveLength(report.files.length);
  });

  it('puts each file before its findings', async () => {
    const text = await rendered('ndjson', sampleReport());
    const seen = new Set<string>();
    for (const line of text.trimEnd().split('\n')) {
      const { type, path } = JSON.parse(line);
      if (type === 'file') seen.add(path);
      if (type === 'issue') expect(seen).toContain(path);
    }
  });
});
