import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detect } from '../../../test/support/detect.ts';
import { DETECTORS } from '../detectors/index.ts';
import { type PrivacyResult, SURE_SCORE } from '../finding.ts';

const examples = DETECTORS.flatMap(({ examples: { valid, invalid, lookalikes } }) => [
  ...valid,
  ...invalid,
  ...lookalikes,
]);
const LABELS = [
  'nom',
  'prenom',
  'email',
  'commentaire',
  'code',
  'age',
  'date',
  'siret',
  'num_cni',
  'lat',
  'beneficiaire',
  'adresse',
  'tel',
];

/** Cells of one column: one kind mostly, some others, some blanks. */
const cells = fc.tuple(fc.constantFrom(...examples), fc.constantFrom(...examples), fc.nat(9));
const column = (rows: number) =>
  fc.array(
    fc.tuple(cells, fc.nat(30)).map(([[main, other, turn], index]) => {
      if (index % 7 === 0) return '';
      if (index % 5 === turn % 5) return other;
      return index % 3 === 0 ? `${main} ` : main.replace(/\d(?=\D*$)/, String(index % 10));
    }),
    { minLength: rows, maxLength: rows },
  );

/** All but what the order of rows decides: which ones are shown. */
function judged({ findings, unsure, rows }: PrivacyResult): unknown {
  const plain = (all: PrivacyResult['findings']): unknown =>
    all.map(({ rows: _rows, samples: _samples, ...rest }) => rest);
  return { rows, findings: plain(findings), unsure: plain(unsure) };
}

it('finds the same in whatever order the rows come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(column(30), { minLength: 1, maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      async (columns, order) => {
        const labels = columns.map((_, index) => LABELS[(index * 5) % LABELS.length] ?? '');
        const rows = Array.from({ length: 30 }, (_, row) => columns.map((own) => own[row] ?? ''));
        const keys = rows.map((_, index) => [index, order.next().value ?? 0] as const);
        const mixed = [...keys].sort((a, b) => a[1] - b[1]).map(([index]) => rows[index] ?? []);
        expect(judged(await detect(labels, mixed))).toEqual(judged(await detect(labels, rows)));
      },
    ),
    { numRuns: 60 },
  );
});

it('holds back only what is sure, whatever the columns', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(column(30), { minLength: 1, maxLength: 4 }),
      fc.nat(12),
      async (columns, first) => {
        const labels = columns.map((_, index) => LABELS[(first + index) % LABELS.length] ?? '');
        const rows = Array.from({ length: 30 }, (_, row) => columns.map((own) => own[row] ?? ''));
        const { findings } = await detect(labels, rows);
        expect(
          findings.filter(({ level, score }) => level === 'blocking' && score < SURE_SCORE),
        ).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

it('finds the same with and without kernels', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(column(40), { minLength: 1, maxLength: 4 }),
      fc.nat(12),
      async (columns, first) => {
        const labels = columns.map((_, index) => LABELS[(first + index) % LABELS.length] ?? '');
        // Enough rows for kernels to be chosen, and chosen again.
        const rows = Array.from({ length: 6000 }, (_, row) =>
          columns.map((own) => own[(row * row) % 40] ?? ''),
        );
        expect(await detect(labels, rows, 'on')).toEqual(await detect(labels, rows, 'off'));
      },
    ),
    { numRuns: 25 },
  );
});

it('finds the same with and without kernels among many different values', async () => {
  const make = [
    (i: number) =>
      `Hélène Vasseur${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))}`,
    (i: number) =>
      `Le ${i} du mois, rappeler ${i % 97 === 0 ? 'au 06 12 34 56 78' : 'demain'} sans faute`,
    (i: number) => `usager${i}.martin@example.org`,
    (i: number) => `${i % 90}.${String(i * 7919).padStart(8, '0')}`,
    (i: number) => `${1930 + (i % 70)}-0${1 + (i % 9)}-1${i % 9}`,
    (i: number) => (i % 50 === 0 ? '1 80 01 75 123 456 60' : `REF-${i}`),
  ];
  const rows = Array.from({ length: 12_000 }, (_, i) => make.map((cell) => cell(i)));
  const labels = ['usager', 'observations', 'courriel', 'latitude', 'date', 'reference'];
  const [on, off] = [await detect(labels, rows, 'on'), await detect(labels, rows, 'off')];
  expect(on).toEqual(off);
  expect(judged(await detect(labels, [...rows].reverse(), 'on'))).toEqual(judged(on));
  expect(on.findings.map(({ field }) => field)).toEqual([
    'usager',
    'observations',
    'courriel',
    'latitude',
    'date',
    'reference',
  ]);
});
