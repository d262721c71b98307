import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchLabel } from '../detection/label-match.ts';
import { LOOKALIKES } from '../detection/lookalikes.ts';
import { fits } from '../detection/value-judge.ts';
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
      ['whole', 'part'].includes(matchLabel(label, DETECTORS).get(detector) ?? '');
    expect((labels?.named ?? []).filter((label) => !named(label))).toEqual([]);
    expect((labels?.others ?? []).filter(named)).toEqual([]);
  });

  it('has all values of its shape looked at', () => {
    const { values } = detector;
    if (values === undefined) return;
    const shape = new RegExp(`^(?:${values.shape})$`, 'i');
    const text = fc.stringMatching(new RegExp(`^(?:${values.shape})$`, 'u'));
    const spelt = fc.tuple(text, fc.boolean()).map(([one, up]) => (up ? one.toUpperCase() : one));
    fc.assert(
      fc.property(spelt, (value) => {
        // Nor is a value with spaces around, or of another length than those of its kind.
        const [least, most] = values.lengths ?? [0, Number.POSITIVE_INFINITY];
        if (value !== value.trim() || !shape.test(value)) return;
        if (value.length < least || value.length > most) return;
        expect(fits(values, value)).toBe(true);
      }),
      { numRuns: 200 },
    );
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
