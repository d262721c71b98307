import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../adapters/memory-source.ts';
import type { DetectedColumn } from '../detection.ts';
import { readPlan } from '../plan/read-plan.ts';
import { planText } from './plan-text.ts';
import { suggestPlan } from './suggest-plan.ts';

const rows = Array.from({ length: 60 }, (_, row) =>
  [
    `Nom${row}`,
    `1${950 + row}-01-02`,
    row % 2 === 0 ? '69003' : '01000',
    String(20 + row),
    row % 2 === 0 ? 'F' : 'H',
    row % 9 === 0 ? 'oui' : 'non',
    `2024-${row}`,
    'gris',
    String(row * 17),
  ].join(';'),
);
const CSV = [
  'nom;date_naissance;code_postal;age;sexe;opposition;num_dossier;couleur;montant',
  ...rows,
  '',
].join('\n');

const suggested = (csv: string, findings?: readonly DetectedColumn[]) =>
  suggestPlan(memorySource('in.csv', csv), findings === undefined ? {} : { findings });

describe('suggestPlan', () => {
  it('proposes from labels when nothing else is known', async () => {
    const { plan, proposals, before } = await suggested(CSV);
    expect(plan).toEqual({
      version: 1,
      columns: {
        nom: { operator: 'suppress' },
        date_naissance: { operator: 'generalise-date', to: 'year' },
        code_postal: { operator: 'generalise-geo', to: 'departement' },
        age: { operator: 'generalise-number', width: 10, top: 90 },
        opposition: { operator: 'suppress' },
        num_dossier: { operator: 'token', namespace: 'num_dossier' },
      },
      rows: [{ drop: { column: 'opposition', equals: 'oui' } }],
      quasi: ['date_naissance', 'code_postal', 'age', 'sexe'],
      target: { k: 11, maxSuppression: 0.01 },
    });
    expect(before).toMatchObject({ n: 60, k: 1 });
    expect(proposals.find(({ column }) => column === 'montant')?.reason.code).toBe('many-values');
    expect(proposals.find(({ column }) => column === 'couleur')?.reason.code).toBe('kept');
  });

  it('follows findings when there are some', async () => {
    const findings: DetectedColumn[] = [
      { column: 'nom', category: 'nom', level: 'blocking', treatment: 'suppress' },
      { column: 'couleur', category: 'sante', level: 'blocking', treatment: 'suppress' },
      { column: 'montant', category: 'revenu', level: 'quasi', treatment: 'generalise-number' },
      { column: 'sexe', category: 'sexe', level: 'quasi', treatment: 'review' },
    ];
    const { plan } = await suggested(CSV, findings);
    expect(plan.columns).toMatchObject({
      nom: { operator: 'suppress' },
      couleur: { operator: 'suppress' },
      montant: { operator: 'generalise-number', width: 100 },
    });
    expect(plan.quasi).toContain('sexe');
    expect(plan.quasi).toContain('montant');
  });

  it('proposes nothing for a table without people', async () => {
    const csv = [
      'essence,hauteur',
      ...Array.from({ length: 30 }, (_, row) => `tilleul,${row % 7}`),
      '',
    ].join('\n');
    expect((await suggested(csv)).plan).toEqual({ version: 1 });
  });

  it('writes a plan that reads back the same, whatever the labels', async () => {
    const label = fc.oneof(
      fc.constantFrom(
        'nom',
        'Âge',
        'code postal',
        'yes',
        'a: b',
        '# x',
        "l'usager",
        'date_naissance',
        '1e3',
      ),
      fc.string({ minLength: 1, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(label, { minLength: 2, maxLength: 5 }), async (labels) => {
        const clean = labels
          .map((one) => one.replace(/[\r\n";]/g, '').trim())
          .filter((one) => one !== '');
        fc.pre(clean.length >= 2 && new Set(clean).size === clean.length);
        const csv = [
          clean.map((one) => `"${one}"`).join(';'),
          ...Array.from({ length: 30 }, (_, row) =>
            clean.map((__, column) => `v${(row + column) % 9}`).join(';'),
          ),
          '',
        ].join('\n');
        const suggestion = await suggested(csv);
        const text = planText(suggestion, 'titre', ({ code }) => code);
        const isEmpty = Object.keys(suggestion.plan).length === 1;
        const read = await readPlan(text, 'plan.yml').catch((cause: unknown) => cause);
        if (isEmpty) expect(read).toMatchObject({ code: 'plan-empty' });
        else expect(read).toMatchObject({ plan: suggestion.plan });
      }),
      { numRuns: 60 },
    );
  });
});
