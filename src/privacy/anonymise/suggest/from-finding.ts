import { note } from '../attack/check.ts';
import type { DetectedColumn } from '../detection.ts';
import type { ColumnPlan } from '../plan/plan.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Proposal } from './proposal.ts';

/** Parameters of the operators that a finding names, by operator. */
const PLANS: Readonly<Record<string, (profile: ColumnProfile) => ColumnPlan>> = {
  suppress: () => ({ operator: 'suppress' }),
  token: ({ name }) => ({ operator: 'token', namespace: name }),
  'generalise-date': () => ({ operator: 'generalise-date', to: 'year' }),
  'generalise-geo': geo,
  'generalise-number': bands,
  'round-coordinates': () => ({ operator: 'round-coordinates', decimals: 2 }),
  'redact-text': () => ({ operator: 'suppress' }),
};

/** Columns that others may know of a person, whatever is done to them. */
const QUASI = new Set(['date_naissance', 'annee_naissance', 'age']);

/**
 * What is proposed for a column in which personal data were found. Free text is taken out: rules
 * cannot clear it.
 */
export function fromFinding(
  { category, level, treatment = '', accepted }: DetectedColumn,
  profile: ColumnProfile,
): Proposal {
  const column = profile.name;
  if (accepted !== undefined) {
    const plan = { operator: 'keep', reason: accepted };
    return { column, plan, reason: note('accepted', { field: column, reason: accepted }) };
  }
  const isQuasi = level === 'quasi' || QUASI.has(category);
  const plan = Object.hasOwn(PLANS, treatment) ? PLANS[treatment]?.(profile) : undefined;
  const code =
    treatment === 'redact-text'
      ? 'free-text'
      : isQuasi
        ? 'quasi-identifier'
        : level === 'info'
          ? 'maybe-allowed'
          : 'found';
  if (plan === undefined) {
    // A value that many share may stay if it is measured; what only a person can judge is left to them.
    return {
      column,
      isQuasi,
      reason: note(isQuasi ? 'quasi-identifier' : 'to-review', { category }),
    };
  }
  return {
    column,
    plan,
    isQuasi: isQuasi && plan.operator !== 'suppress',
    reason: note(code, { category }),
  };
}

/** Codes become départements; what holds no code (an address) is taken out. */
function geo({ values }: ColumnProfile): ColumnPlan {
  const codes = values.filter((value) => /^(\d[\dAB]\d{3}|\d{9})$/.test(value)).length;
  return codes >= 0.8 * values.length && codes > 0
    ? { operator: 'generalise-geo', to: 'departement' }
    : { operator: 'suppress' };
}

/** Ages in tens, open at ninety; years of birth in tens; amounts in a tenth of their spread or so. */
function bands({ values }: ColumnProfile): ColumnPlan {
  const numbers = values
    .map((value) => Number(value.replace(/\s/g, '').replace(',', '.')))
    .filter(Number.isFinite);
  const most = numbers.reduce((max, number) => Math.max(max, number), 0);
  if (most <= 15) return { operator: 'top-code', threshold: 4 };
  if (most <= 130) return { operator: 'generalise-number', width: 10, top: 90 };
  if (numbers.length > 0 && numbers.every((number) => number >= 1850 && number <= 2100)) {
    return { operator: 'generalise-date', to: 'decade' };
  }
  return {
    operator: 'generalise-number',
    width: 10 ** Math.max(1, Math.floor(Math.log10(most / 5))),
  };
}
