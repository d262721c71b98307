import { describe, expect, test } from 'vitest';
import type { FollowedDataset, FollowReport } from '../../follow/follow.ts';
import { parseState, stateOf } from './state-file.ts';

const REUSE = { title: 'Carte', url: 'https://example.org/', type: 'visualization', created: null };

function report(
  datasets: readonly Pick<FollowedDataset, 'project' | 'reuses'>[],
  silent: FollowReport['silent'] = [],
): FollowReport {
  const full = datasets.map((one) => ({
    ...one,
    discussions: [{ title: 'Question', url: null, created: '2026-01-02', answered: false }],
  }));
  return {
    version: 1,
    date: '2026-01-15',
    platform: 'https://www.data.gouv.fr',
    datasets: full,
    silent,
  } as unknown as FollowReport;
}

describe('what the site learns from a survey', () => {
  test('reuses of our own datasets, and nothing that people wrote', () => {
    const state = stateOf(
      report([
        { project: 'b', reuses: [REUSE] },
        { project: 'a', reuses: [] },
        { project: null, reuses: [REUSE] },
      ]),
      undefined,
    );
    expect(state.datasets).toEqual([
      { project: 'a', reuses: [] },
      { project: 'b', reuses: [{ title: 'Carte', url: 'https://example.org/' }] },
    ]);
    expect(JSON.stringify(state)).not.toContain('Question');
    expect(parseState(JSON.stringify(state))).toEqual(state);
  });

  test('what was not asked, or did not answer, stays as it was', () => {
    const former = stateOf(
      report([
        { project: 'a', reuses: [REUSE] },
        { project: 'b', reuses: [REUSE] },
      ]),
      undefined,
    );
    expect(stateOf(report([{ project: 'a', reuses: [] }], ['reuses']), former).datasets).toEqual(
      former.datasets,
    );
    const [a, b] = stateOf(report([{ project: 'a', reuses: [] }]), former).datasets;
    expect([a?.reuses, b?.reuses.length]).toEqual([[], 1]);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"datasets":[null,{"project":"a","reuses":[1]}]}',
  ])('%j has nothing for the site', (text) => {
    expect(parseState(text)?.datasets ?? []).toEqual([]);
  });
});
