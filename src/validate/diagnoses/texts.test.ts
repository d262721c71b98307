import { beforeAll, describe, expect, it } from 'vitest';
import { CODES } from '../../base/codes.ts';
import { loadWording, wordingOf } from '../../base/messages/wording.ts';
import type { CellDiagnosis } from '../diagnosis.ts';
import { DIAGNOSES } from './index.ts';

const reasons = DIAGNOSES.filter(
  (diagnosis): diagnosis is CellDiagnosis => diagnosis.kind === 'cell',
).flatMap(({ id, examples }) =>
  [...new Set(examples.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))].map(
    (reason) => `${id}/${reason}`,
  ),
);
/** `zero-width` is what `invisible-character` itself speaks of. */
const SPOKEN_BY_THE_CODE = new Set(['invisible-character/zero-width']);
/** Worded with the types that emit them. */
const ELSEWHERE = new Set(['loose-date', 'not-a-number']);

beforeAll(async () => {
  await Promise.all([loadWording('fr'), loadWording('en')]);
});

describe('every diagnosis can be told', () => {
  const codes = Object.entries(CODES).filter(
    ([code, { layer }]) => ['header', 'beyond'].includes(layer) && !ELSEWHERE.has(code),
  );

  it.each(codes)('%s', (code) => {
    for (const lang of ['fr', 'en'] as const)
      expect(wordingOf({ code }, lang)?.explain).toBeDefined();
  });

  it.each(reasons.filter((reason) => !SPOKEN_BY_THE_CODE.has(reason)))(
    '%s, also as a cause',
    (cause) => {
      for (const lang of ['fr', 'en'] as const) {
        const [code = '', reason = ''] = cause.split('/');
        expect(wordingOf({ code: cause }, lang)).toBeDefined();
        expect(wordingOf({ code, reason }, lang)).toBe(wordingOf({ code: cause }, lang));
      }
    },
  );

  it('every diagnosis has a code of its own, listed with its level', () => {
    for (const diagnosis of DIAGNOSES) {
      const own = [diagnosis.id, ...(diagnosis.kind === 'table' ? (diagnosis.also ?? []) : [])];
      for (const code of own) expect(CODES).toHaveProperty([code, 'level'], 'warning');
    }
  });
});
