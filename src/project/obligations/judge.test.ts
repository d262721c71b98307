import { describe, expect, it } from 'vitest';
import { OBLIGATIONS } from './index.ts';
import { type Applies, judgeObligations, type Subject } from './judge.ts';

const ON = '2026-09-01';

function verdicts(subject: Subject, on = ON): Record<string, Applies> {
  return Object.fromEntries(
    judgeObligations(subject, on).map(({ obligation, applies }) => [obligation.id, applies]),
  );
}

const CASES: readonly (readonly [string, Subject, Record<string, Applies>])[] = [
  [
    'a commune of 800 inhabitants',
    { kind: 'commune', population: 800, staff: 6 },
    {
      'diffusion-par-defaut': 'no',
      algorithmes: 'no',
      prada: 'no',
      subventions: 'no',
      actes: 'no',
      'rapport-orientation-budgetaire': 'no',
      'hautes-remunerations': 'no',
      zae: 'no',
      rip: 'yes',
      dpo: 'yes',
      bal: 'yes',
      budget: 'yes',
      'decp-marches': 'yes',
      'decp-petits': 'yes',
      agec: 'yes',
      environnement: 'yes',
      irve: 'to-check',
      urbanisme: 'to-check',
      eau: 'to-check',
    },
  ],
  [
    'a commune of 12,000 inhabitants',
    { kind: 'commune', population: 12_000, staff: 180 },
    {
      'diffusion-par-defaut': 'yes',
      algorithmes: 'to-check',
      prada: 'yes',
      subventions: 'yes',
      actes: 'yes',
      'rapport-orientation-budgetaire': 'yes',
      bal: 'yes',
      'hautes-remunerations': 'no',
      zae: 'no',
    },
  ],
  [
    'a town of 4,000 inhabitants with 30 FTE',
    { kind: 'commune', population: 4000, staff: 30 },
    { 'diffusion-par-defaut': 'no', subventions: 'yes', actes: 'yes', algorithmes: 'no' },
  ],
  [
    'an EPCI',
    { kind: 'epci', population: 45_000, staff: 120 },
    {
      'diffusion-par-defaut': 'yes',
      prada: 'yes',
      subventions: 'yes',
      actes: 'yes',
      zae: 'yes',
      'hautes-remunerations': 'yes',
      bal: 'no',
    },
  ],
  [
    'an EPCI of 2,000 inhabitants with 60 FTE: only the staff counts',
    { kind: 'epci', population: 2000, staff: 60 },
    { 'diffusion-par-defaut': 'yes', prada: 'no', subventions: 'yes' },
  ],
  [
    'a département',
    { kind: 'departement', population: 300_000, staff: 2500 },
    {
      'diffusion-par-defaut': 'yes',
      prada: 'yes',
      'hautes-remunerations': 'yes',
      actes: 'yes',
      bal: 'no',
      urbanisme: 'no',
      eau: 'no',
    },
  ],
  [
    'a région',
    { kind: 'region', population: 3_400_000, staff: 4000 },
    { 'diffusion-par-defaut': 'yes', prada: 'yes', 'hautes-remunerations': 'yes', zae: 'no' },
  ],
  [
    'a syndicat',
    { kind: 'syndicat', staff: 12 },
    {
      'diffusion-par-defaut': 'no',
      prada: 'no',
      actes: 'to-check',
      budget: 'to-check',
      bal: 'no',
      'hautes-remunerations': 'to-check',
      'decp-marches': 'yes',
      agec: 'yes',
      dpo: 'yes',
      eau: 'to-check',
    },
  ],
  [
    'a syndicat of 180 FTE, which may be 200 agents',
    { kind: 'syndicat', staff: 180 },
    { 'diffusion-par-defaut': 'yes', prada: 'to-check' },
  ],
  [
    'an authority that has not said its staff',
    { kind: 'commune', population: 9000 },
    { 'diffusion-par-defaut': 'to-check', subventions: 'yes' },
  ],
  [
    'a commune that passes the threshold with its population totale',
    { kind: 'commune', population: 3460, totalPopulation: 3540, staff: 55 },
    { 'diffusion-par-defaut': 'to-check', subventions: 'to-check', actes: 'to-check' },
  ],
];

describe('obligations of', () => {
  it.each(CASES)('%s', (_, subject, expected) => {
    expect(verdicts(subject)).toMatchObject(expected);
  });

  it('the day when they start', () => {
    const small: Subject = { kind: 'commune', population: 1500, staff: 10 };
    const big: Subject = { kind: 'commune', population: 2500, staff: 10 };
    expect(verdicts(small, '2024-03-01').bal).toBe('no');
    expect(verdicts(big, '2024-03-01').bal).toBe('yes');
    expect(verdicts(small, '2024-06-01').bal).toBe('yes');
  });

  it.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-07-01', '2027-06-30'],
  ])('on %s, the next declaration is due on %s', (on, next) => {
    const duties = judgeObligations({ kind: 'commune', population: 12_000, staff: 90 }, on);
    expect(duties.find(({ obligation }) => obligation.id === 'agec')?.next).toBe(next);
  });
});

it('the word of the authority outweighs the rest', () => {
  const said = { who: 'DGS', when: '2026-05-04' };
  const answers = [
    { id: 'irve', applies: true, ...said },
    { id: 'dae', applies: false, ...said },
    { id: 'bal', met: 'adresse.data.gouv.fr', ...said },
  ];
  expect(verdicts({ kind: 'commune', population: 900, staff: 5, answers })).toMatchObject({
    irve: 'yes',
    dae: 'no',
    bal: 'yes',
  });
});

describe('the data', () => {
  it('have one id each, a text, and a place', () => {
    const ids = OBLIGATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text, where, title } of OBLIGATIONS) {
      for (const said of [text, where.fr, where.en, title.fr, title.en]) {
        expect(said).toMatch(/^\S.*[^.\s]$/s);
      }
    }
  });

  it.each(OBLIGATIONS.map(({ id, ...one }) => [id, one] as const))(
    '%s is dated rightly',
    (_, one) => {
      if (one.since !== undefined) expect(one.since).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
      if (one.yearly !== undefined) expect(one.yearly).toMatch(/^\d\d-\d\d$/);
      if (one.level === 1) expect(one.text).toMatch(/art\.|[Aa]rrêté|Directive|Règlement/);
    },
  );
});
