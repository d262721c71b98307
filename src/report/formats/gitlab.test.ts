import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import { REPORTS, reportOf, unreadableFile, validFile } from '../../../test/builders/report.ts';
import type { ValidationReport } from '../report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

describe('gitlab', () => {
  interface Entry {
    readonly description: string;
    readonly check_name: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const entries = async (report: ValidationReport): Promise<readonly Entry[]> =>
    JSON.parse(await rendered('gitlab', report));

  it('is an empty array when all is well', async () => {
    expect(await rendered('gitlab', reportOf(validFile()))).toBe('[]\n');
  });

  it.each(Object.entries(REPORTS))('has what GitLab requires: %s', async (_name, make) => {
    const all = await entries(make());
    for (const entry of all) {
      expect(entry.description).not.toBe('');
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(entry.severity);
      expect(entry.location.lines.begin).toBeGreaterThanOrEqual(1);
      expect(entry.location.path).not.toMatch(/^\.\/|\\/);
    }
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  it('has a line for a file that cannot be read', async () => {
    const [entry] = await entries(reportOf(unreadableFile()));
    expect(entry).toMatchObject({ check_name: 'not-a-table', severity: 'blocker' });
  });
});
