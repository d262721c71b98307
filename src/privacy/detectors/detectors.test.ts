import { describe, expect, it } from 'vitest';
import { matchLabel, nameWords } from '../detection/label-match.ts';
import { LOOKALIKES } from '../detection/lookalikes.ts';
import { loadFirstNames } from '../lexicon/load-first-names.ts';
import type { Detector } from './detector.ts';
import { DETECTORS } from './index.ts';

const firstNames = await loadFirstNames();

function accepts(detector: Detector, text: string): boolean {
  const rule = detector.values;
  if (rule === undefined) return false;
  const value = text.trim();
  if (!new RegExp(`^(?:${rule.shape})$`, 'i').test(value)) return false;
  if (rule.yieldsTo?.some((other) => LOOKALIKES[other](value))) return false;
  return rule.test(value, { named: false, firstNames, today: '2026-05-12' }) !== false;
}

describe.each(DETECTORS)('$id', (detector) => {
  const { valid, invalid, lookalikes, labels } = detector.examples;

  it('has examples of both kinds', () => {
    if (detector.values !== undefined)
      expect(Math.min(valid.length, invalid.length, lookalikes.length)).toBeGreaterThan(0);
    expect(valid.length + (labels?.named.length ?? 0)).toBeGreaterThan(0);
  });

  it('accepts what it is', () =>
    expect(valid.filter((text) => !accepts(detector, text))).toEqual([]));

  it('refuses what it is not', () =>
    expect(invalid.filter((text) => accepts(detector, text))).toEqual([]));

  it('refuses what looks like it', () =>
    expect(lookalikes.filter((text) => accepts(detector, text))).toEqual([]));

  it('is named by whole words of a label only', () => {
    const named = (label: string): boolean =>
      ['whole', 'part'].includes(matchLabel(nameWords(label), detector) ?? '');
    expect((labels?.named ?? []).filter((label) => !named(label))).toEqual([]);
    expect((labels?.others ?? []).filter(named)).toEqual([]);
  });

  it('has a chance rate and scores that make sense', () => {
    const { score, values } = detector;
    expect(score.bare).toBeLessThanOrEqual(Math.max(score.named, score.bare));
    expect(
      [score.bare, score.named, values?.chance ?? 0].every((number) => number >= 0 && number <= 1),
    ).toBe(true);
    if (values?.onlyNamed !== true && score.bare >= 0.35) expect(values).toBeDefined();
  });
});

it('has one detector an id', () => {
  expect(new Set(DETECTORS.map(({ id }) => id)).size).toBe(DETECTORS.length);
});
