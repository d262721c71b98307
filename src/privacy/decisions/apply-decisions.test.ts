import { describe, expect, it } from 'vitest';
import type { AcceptedFinding } from '../../project/project.ts';
import type { PrivacyFinding } from '../finding.ts';
import { applyDecisions, isHeldBack } from './apply-decisions.ts';

const finding: PrivacyFinding = {
  column: 4,
  field: 'email',
  category: 'email',
  level: 'blocking',
  score: 0.9,
  checked: 551,
  matching: 12,
  sampled: false,
  rows: [3, 9],
  samples: ['j***@g***.com'],
  reason: 'values-and-label',
  told: ['nominative'],
  exemption: 1,
  treatment: 'suppress',
};
const decision: AcceptedFinding = {
  dataset: 'annuaire',
  column: 'email',
  category: 'email',
  reason: 'adresses professionnelles des agents',
  ground: 'D312-1-3 1°',
  who: 'DPO',
  when: '2026-05-12',
};

describe('decisions', () => {
  const marked = (
    change: Partial<AcceptedFinding>,
    place = { dataset: 'annuaire', file: 'data/a.csv' },
  ): boolean =>
    applyDecisions([finding], [{ ...decision, ...change }], place)[0]?.accepted !== undefined;

  it.each([
    ['the same column and category', {}, true],
    ['another column', { column: 'Email' }, false],
    ['another category', { category: 'phone' }, false],
    ['another dataset', { dataset: 'autre' }, false],
    ['the same file, written otherwise', { file: '.\\data\\a.csv' }, true],
    ['another file', { file: 'data/b.csv' }, false],
  ])('%s', (_what, change, accepted) => expect(marked(change)).toBe(accepted));

  it('a finding holds back until someone accepts it', () => {
    const place = { dataset: 'annuaire' };
    expect(isHeldBack([finding])).toBe(true);
    expect(isHeldBack(applyDecisions([finding], [decision], place))).toBe(false);
    expect(
      isHeldBack(applyDecisions([finding, { ...finding, field: 'email2' }], [decision], place)),
    ).toBe(true);
    expect(isHeldBack([{ ...finding, level: 'warning' }])).toBe(false);
  });
});
